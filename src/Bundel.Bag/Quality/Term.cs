// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Bag.Model;
using Bundel.Collaborations.WorkingDays;

namespace Bundel.Bag.Quality;

public enum TermUnit
{
    [JsonStringEnumMemberName("werkdag")] WorkingDay,
    [JsonStringEnumMemberName("maand")] Month,
}

/// <summary>How long something may take: shipped data that quality rules, signals and process steps share.</summary>
/// <param name="CountsFirst">The day of the start is day one of the term.</param>
public sealed record Term(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("van")] string From,
    [property: JsonPropertyName("tot")] string Until,
    [property: JsonPropertyName("aantal")] int Amount,
    [property: JsonPropertyName("eenheid")] TermUnit Unit,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("eersteDagTelt")] bool CountsFirst = false,
    [property: JsonPropertyName("toelichting")] string? Note = null)
{
    [JsonIgnore]
    public string Text => Unit == TermUnit.Month ? Dutch.Count(Amount, "maand", "maanden") : Dutch.Count(CountsFirst ? Amount - 1 : Amount, "werkdag", "werkdagen");

    /// <summary>The last day that is in time.</summary>
    public DateOnly Due(DateOnly start) => Unit switch
    {
        TermUnit.Month => start.AddMonths(Amount),
        _ when CountsFirst => WorkingCalendar.Dutch.Within(start, Amount),
        _ => WorkingCalendar.Dutch.After(start, Amount),
    };
}

/// <summary>The terms by code.</summary>
public static class BagTerms
{
    private static readonly Dictionary<string, Term> ByCode = Read();

    public static IReadOnlyCollection<Term> All => ByCode.Values;

    public static Term Get(string code) => ByCode[code];

    public static Term? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>The last day in time, in days of the store; nothing for a start outside the calendar.</summary>
    internal static int? Due(this Term term, int startDay) => startDay is < -36_500 or > 73_000 ? null : BagDate.Day(term.Due(BagDate.Date(startDay)));

    private static Dictionary<string, Term> Read()
    {
        using var stream = typeof(BagTerms).Assembly.GetManifestResourceStream("bag-termijnen.json")!;
        return JsonSerializer.Deserialize<TermFile>(stream, UseCaseJson.Options)!.Terms.ToDictionary(term => term.Code);
    }

    private sealed record TermFile(
        [property: JsonPropertyName("versie")] string Version,
        [property: JsonPropertyName("gecontroleerd")] DateOnly Checked,
        [property: JsonPropertyName("termijnen")] IReadOnlyList<Term> Terms);
}
