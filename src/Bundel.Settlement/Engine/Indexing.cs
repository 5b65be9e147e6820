// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Brings amounts of a base year to another year.</summary>
internal static class Indexing
{
    /// <summary>The factor, or null after the problem was collected.</summary>
    public static Rational? Factor(YearContext context, IndexUse use)
    {
        var series = context.Model.Methods!.Indexes.First(index => index.Code == use.Index);
        Rational factor = 1;
        for (var year = use.BaseYear + 1; year <= context.Year; year++)
        {
            if (Percent(series, year) is not { } percent)
            {
                context.Problem("index-ontbreekt", FormattableString.Invariant($"Index {series.Name} heeft geen cijfers voor {year} (jaar {year - series.Lag})."));
                return null;
            }

            factor = use.Way == IndexWay.Additive ? factor + percent / 100 : factor * (1 + percent / 100);
        }

        return factor;
    }

    /// <summary>Percentage of a year, exact.</summary>
    public static Rational? Percent(IndexSeries series, int year) => series.PercentFor(year) is { } percent ? Exact.Of(percent) : null;

    /// <summary>An amount times a factor, half up to the cent.</summary>
    public static Money Times(Money amount, Rational factor) => Exact.ToMoney(factor * amount.Cents);
}
