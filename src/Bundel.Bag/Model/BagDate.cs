// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Bag.Model;

/// <summary>How the store keeps days and instants: days since 1970-01-01, and milliseconds of Dutch clock time since then.</summary>
public static class BagDate
{
    public const int NoDay = int.MinValue;
    public const long NoInstant = long.MinValue;
    public const long MillisecondsPerDay = 86_400_000;
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    public static int Day(DateOnly date) => date.DayNumber - Epoch;

    public static DateOnly Date(long day) => DateOnly.FromDayNumber((int)day + Epoch);

    public static long Instant(DateTime local) => (local.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;

    public static DateTime Time(long instant) => new(DateTime.UnixEpoch.Ticks + (instant * TimeSpan.TicksPerMillisecond), DateTimeKind.Unspecified);

    /// <summary>"2021-10-15".</summary>
    public static string DayText(long day) => Date(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2021-10-15T13:48:02.120".</summary>
    public static string InstantText(long instant) => Time(instant).ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture);
}
