// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Quality;

/// <summary>Adds up gemeenten without keeping their objects.</summary>
public sealed class QualitySums
{
    private readonly Dictionary<string, (RuleText Rule, Rate Rate, SortedDictionary<string, Rate> Trend)> sums = [];

    public int Municipalities { get; private set; }

    public IEnumerable<(RuleText Rule, Rate Rate)> Rates => sums.Values.Select(row => (row.Rule, row.Rate));

    public void Add(QualityReport report)
    {
        Municipalities++;
        foreach (var rule in report.Rules)
        {
            var known = sums.TryGetValue(rule.Rule.Code, out var sum);
            var trend = known ? sum.Trend : [];
            foreach (var month in rule.Trend) trend[month.Month] = trend.TryGetValue(month.Month, out var before) ? Rate.Sum([before, month.Rate]) : month.Rate;
            sums[rule.Rule.Code] = (rule.Rule, known ? Rate.Sum([sum.Rate, rule.Rate]) : rule.Rate, trend);
        }
    }

    /// <summary>The collaboration as one, without objects.</summary>
    public IReadOnlyList<RuleResult> Results() =>
        [.. sums.Values.Select(row => new RuleResult(row.Rule, row.Rate, [.. row.Trend.Select(month => new MonthRate(month.Key, month.Value))], []))];
}
