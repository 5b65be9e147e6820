// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>The clock as use cases read it.</summary>
public static class ClockExtensions
{
    /// <summary>The instant in UTC, to the microsecond: what both databases keep.</summary>
    public static DateTime Instant(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc);
    }

    /// <summary>The calendar day in the Netherlands.</summary>
    public static DateOnly Today(this TimeProvider clock) => Dutch.Day(clock.GetUtcNow().UtcDateTime);
}
