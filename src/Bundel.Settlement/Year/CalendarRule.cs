// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Year;

/// <summary>A date of planning and control as a rule: a fixed day, or weeks before or after something that the collaboration plans itself.</summary>
public sealed record CalendarRule
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    /// <summary>Legal forms for which the rule holds.</summary>
    [JsonPropertyName("vormen")]
    public required IReadOnlyList<string> Forms { get; init; }

    [JsonPropertyName("soort")]
    public required CalendarRuleKind Kind { get; init; }

    [JsonPropertyName("maand")]
    public int Month { get; init; }

    [JsonPropertyName("dag")]
    public int Day { get; init; }

    /// <summary>Calendar year of the day, counted from the budget year: kaders fall in the year before.</summary>
    [JsonPropertyName("jaarverschuiving")]
    public int YearOffset { get; init; }

    /// <summary>What the weeks are counted from.</summary>
    [JsonPropertyName("anker")]
    public string? Anchor { get; init; }

    [JsonPropertyName("weken")]
    public int Weeks { get; init; }

    /// <summary>The day must also lie before this day of the year.</summary>
    [JsonPropertyName("uiterlijkVoorMaand")]
    public int? LimitMonth { get; init; }

    [JsonPropertyName("uiterlijkVoorDag")]
    public int? LimitDay { get; init; }

    [JsonPropertyName("geldigVanaf")]
    public required DateOnly ValidFrom { get; init; }

    [JsonPropertyName("geldigTotEnMet")]
    public DateOnly? ValidThrough { get; init; }

    [JsonPropertyName("bron")]
    public required string Source { get; init; }

    /// <summary>False when the date was not found in the text of the law that holds now.</summary>
    [JsonPropertyName("bevestigd")]
    public required bool IsConfirmed { get; init; }

    [JsonPropertyName("herinneringDagen")]
    public int ReminderDays { get; init; } = 14;

    public bool HoldsIn(int year) => ValidFrom.Year <= year && (ValidThrough is not { } end || end.Year >= year);

    /// <summary>The last day in a year; null while the anchor is not known.</summary>
    public DateOnly? LastDay(int year, IReadOnlyDictionary<string, DateOnly> anchors)
    {
        if (Kind == CalendarRuleKind.BeforeDate) return new DateOnly(year, Month, Day).AddDays(-1);
        if (Anchor is null || !anchors.TryGetValue(Anchor, out var anchor)) return null;
        var day = anchor.AddDays(Kind == CalendarRuleKind.WeeksBefore ? -7 * Weeks : 7 * Weeks);
        return LimitMonth is { } month && LimitDay is { } limitDay && day >= new DateOnly(year, month, limitDay) ? new DateOnly(year, month, limitDay).AddDays(-1) : day;
    }

    public IEnumerable<Problem> Check()
    {
        var place = new Place("kalender", null, Code);
        if (string.IsNullOrWhiteSpace(Source)) yield return new Problem("kalender-zonder-bron", "Deze regel van de kalender noemt geen bron.") { Place = place, Expected = "wet, regeling of overeenkomst, met artikel" };
        if (Kind == CalendarRuleKind.BeforeDate && (Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(2025, Math.Clamp(Month, 1, 12)))) yield return new Problem("kalender-datum", "Deze dag bestaat niet in elk jaar.") { Place = place, Found = FormattableString.Invariant($"{Day}-{Month}") };
        if (Kind != CalendarRuleKind.BeforeDate && (string.IsNullOrEmpty(Anchor) || Weeks < 0)) yield return new Problem("kalender-anker", "Deze regel telt weken, maar noemt niet vanaf wat.") { Place = place, Expected = "een anker en een aantal weken" };
    }
}

/// <summary>How the day is found.</summary>
public enum CalendarRuleKind
{
    [JsonStringEnumMemberName("voor-datum")] BeforeDate,
    [JsonStringEnumMemberName("weken-voor")] WeeksBefore,
    [JsonStringEnumMemberName("weken-na")] WeeksAfter,
}
