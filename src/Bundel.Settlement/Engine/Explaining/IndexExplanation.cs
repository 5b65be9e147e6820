// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>How an amount came from its base year to the year of a settlement.</summary>
internal static class IndexExplanation
{
    /// <summary>" × (1 + 3 % + 2 %)", or " × (1 + 3 %) × (1 + 2 %)" when index comes upon index; empty without an index.</summary>
    public static string Factor(YearContext context, IndexUse? use)
    {
        if (use is null || use.BaseYear >= context.Year) return "";
        var percents = Percents(context, use).Select(year => Figures.Number(year.Percent / 1.0000000000000000000m) + " %").ToList();
        return use.Way == IndexWay.Additive ? $" × (1 + {string.Join(" + ", percents)})" : string.Concat(percents.Select(percent => $" × (1 + {percent})"));
    }

    /// <summary>One step per year: the mix of wages and prices.</summary>
    public static IEnumerable<Explanation> Years(YearContext context, IndexUse? use)
    {
        if (use is null) yield break;
        var series = SeriesOf(context, use);
        foreach (var (year, percent) in Percents(context, use))
        {
            var figures = series.Years.First(found => found.Year == year - series.Lag);
            var lag = series.Lag == 0 ? "" : FormattableString.Invariant($" De cijfers zijn die van {figures.Year}.");
            yield return new Explanation(FormattableString.Invariant($"{series.Name} {year}"), percent.ToString(CultureInfo.InvariantCulture), "%", "Loonaandeel maal loonontwikkeling plus de rest maal prijsontwikkeling." + lag)
            {
                Formula = $"{Figures.Number(series.WageShare)} × {Figures.Number(figures.Wage)} % + {Figures.Number(1 - series.WageShare)} × {Figures.Number(figures.Price)} %",
                Sources = figures.Source is null ? [] : [new ExplanationSource(figures.Source)],
            };
        }
    }

    private static IndexSeries SeriesOf(YearContext context, IndexUse use) => context.Model.Methods!.Indexes.First(index => index.Code == use.Index);

    private static IEnumerable<(int Year, decimal Percent)> Percents(YearContext context, IndexUse use)
    {
        var series = SeriesOf(context, use);
        return Enumerable.Range(use.BaseYear + 1, Math.Max(0, context.Year - use.BaseYear)).Select(year => (year, series.PercentFor(year)!.Value));
    }
}
