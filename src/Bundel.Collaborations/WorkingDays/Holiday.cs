// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.WorkingDays;

/// <summary>When a holiday falls: on a fixed day, or so many days from Easter.</summary>
/// <param name="Sunday">Days to move when it falls on a Sunday.</param>
public sealed record Holiday(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("maand")] int? Month = null,
    [property: JsonPropertyName("dag")] int? Day = null,
    [property: JsonPropertyName("pasen")] int? Easter = null,
    [property: JsonPropertyName("vanaf")] int? From = null,
    [property: JsonPropertyName("totEnMet")] int? Until = null,
    [property: JsonPropertyName("omDeJaren")] int Every = 1,
    [property: JsonPropertyName("opZondag")] int Sunday = 0)
{
    /// <summary>Its day in a year, or nothing when that year has none.</summary>
    public DateOnly? In(int year)
    {
        if (year < From || year > Until || year % Every != 0) return null;
        var day = Easter is { } days ? EasterOf(year).AddDays(days) : new DateOnly(year, Month!.Value, Day!.Value);
        return day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(Sunday) : day;
    }

    /// <summary>Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).</summary>
    private static DateOnly EasterOf(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - (((century - ((century + 8) / 25)) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var count = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, count / 31, (count % 31) + 1);
    }
}
