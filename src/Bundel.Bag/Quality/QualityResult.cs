// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Quality;

/// <summary>How many of how many; unknown is not zero.</summary>
public sealed record Rate(
    [property: JsonPropertyName("teller")] int? Broken,
    [property: JsonPropertyName("noemer")] int? Seen)
{
    public static readonly Rate Unknown = new(null, null);

    /// <summary>Of a hundred, on two decimals; nothing when there was nothing to look at.</summary>
    [JsonPropertyName("percentage")] public decimal? Percentage => Seen > 0 ? Math.Round(100m * Broken!.Value / Seen.Value, 2, MidpointRounding.AwayFromZero) : null;

    public static Rate Of(RuleTally tally) => tally.IsUnknown ? Unknown : new(tally.Broken, tally.Seen);

    /// <summary>Together; unknown when one of them is.</summary>
    public static Rate Sum(IEnumerable<Rate> rates)
    {
        var (broken, seen) = (0, 0);
        foreach (var rate in rates)
        {
            if (rate.Seen is null) return Unknown;
            (broken, seen) = (broken + rate.Broken!.Value, seen + rate.Seen.Value);
        }

        return new Rate(broken, seen);
    }
}

/// <summary>How a rule stood at the end of a month, or over that month for what is registered in a period.</summary>
public sealed record MonthRate([property: JsonPropertyName("maand")] string Month, [property: JsonPropertyName("uitkomst")] Rate Rate);

/// <summary>What a rule says of a gemeente.</summary>
public sealed record RuleResult(
    [property: JsonPropertyName("regel")] RuleText Rule,
    [property: JsonPropertyName("uitkomst")] Rate Rate,
    [property: JsonPropertyName("verloop")] IReadOnlyList<MonthRate> Trend,
    [property: JsonPropertyName("objecten")] IReadOnlyList<QualityFinding> Objects);

/// <summary>All rules for one gemeente at one day.</summary>
public sealed record QualityReport(
    [property: JsonPropertyName("gemeente")] string Municipality,
    [property: JsonPropertyName("peildatum")] DateOnly Day,
    [property: JsonPropertyName("periodeVanaf")] DateOnly From,
    [property: JsonPropertyName("objectenBekeken")] int Items,
    [property: JsonPropertyName("regels")] IReadOnlyList<RuleResult> Rules);
