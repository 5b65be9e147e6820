// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Model;

/// <summary>Instants of the register are Dutch clock time.</summary>
public static class DutchClock
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Amsterdam);

    /// <summary>Hours that Dutch clock time is ahead of UTC at an instant.</summary>
    public static int Ahead(DateTime local) => (int)Amsterdam.GetUtcOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified)).TotalHours;
}
