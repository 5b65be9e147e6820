// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Settlement.Year;

/// <summary>The calendar of planning and control: the shipped rules of the Wgr, with the rules of a collaboration's own regulation or DVO beside them.</summary>
public sealed record ControlCalendar
{
    [JsonPropertyName("versie")]
    public required int Version { get; init; }

    [JsonPropertyName("nagekeken")]
    public required DateOnly CheckedOn { get; init; }

    [JsonPropertyName("bron")]
    public required string Source { get; init; }

    [JsonPropertyName("regels")]
    public required IReadOnlyList<CalendarRule> Rules { get; init; }

    /// <summary>The rules that Bundel brings along.</summary>
    public static ControlCalendar Shipped { get; } = Read();

    /// <summary>Dates of a year for a legal form, in order; what waits for an anchor stands at the end. A form without rules has no Wgr budget: there the dates of the DVO count.</summary>
    public Result<IReadOnlyList<CalendarDate>> For(string form, int year, IReadOnlyDictionary<string, DateOnly> anchors, IReadOnlyList<CalendarRule>? own = null)
    {
        var problems = (own ?? []).SelectMany(rule => rule.Check()).ToList();
        if (problems.Count > 0) return problems;
        var rules = Rules.Where(rule => rule.Forms.Contains(form)).Concat(own ?? []).Where(rule => rule.HoldsIn(year));
        return Result<IReadOnlyList<CalendarDate>>.Success([.. rules.Select(rule => new CalendarDate(rule, rule.LastDay(year, anchors))).OrderBy(date => date.Day ?? DateOnly.MaxValue).ThenBy(date => date.Rule.Code, StringComparer.Ordinal)]);
    }

    /// <summary>Who supervises: the minister where a province takes part, gedeputeerde staten otherwise.</summary>
    public static string Supervisor(bool provinceTakesPart) => provinceTakesPart ? "de minister van Binnenlandse Zaken en Koninkrijksrelaties" : "gedeputeerde staten";

    private static ControlCalendar Read()
    {
        using var stream = typeof(ControlCalendar).Assembly.GetManifestResourceStream("Bundel.Settlement.Data.pc-kalender.json")!;
        return JsonSerializer.Deserialize<ControlCalendar>(stream, UseCaseJson.Options)!;
    }
}

/// <summary>A rule with its last day in a year, or null while what it counts from is not planned.</summary>
public sealed record CalendarDate(
    [property: JsonPropertyName("regel")] CalendarRule Rule,
    [property: JsonPropertyName("uiterlijk")] DateOnly? Day);
