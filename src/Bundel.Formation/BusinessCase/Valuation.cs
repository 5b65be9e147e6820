// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase;

/// <summary>The figures that councils ask for, from a series of years.</summary>
internal static class Valuation
{
    /// <summary>Net present value: Σ (saving − one-off) / (1 + r)^t.</summary>
    public static Money NetPresentValue(MemberSeries series, Timeline timeline)
    {
        var sum = 0m;
        for (var year = 0; year < series.Saving.Length; year++) sum += (series.Saving[year] - series.OneOff[year]).Euros * timeline.Discount(year);
        return Money.Rounded(sum);
    }

    /// <summary>Years until savings together have paid for what was spent once, undiscounted, with a part of a year by proportion; null when not within the horizon.</summary>
    public static decimal? Payback(MemberSeries series)
    {
        var (saved, spent) = (Money.Zero, Money.Zero);
        var all = Money.Sum(series.OneOff);
        if (all.Cents == 0) return series.Saving.Any(saving => saving.Cents < 0) ? null : 0;
        for (var year = 0; year < series.Saving.Length; year++)
        {
            var before = saved;
            spent += series.OneOff[year];
            saved += series.Saving[year];
            if (saved < spent || spent < all || series.Saving[year].Cents <= 0) continue;
            return before >= spent ? year : year + (spent - before).Euros / series.Saving[year].Euros;
        }

        return null;
    }

    /// <summary>
    /// Workplaces at which it pays within the horizon: what does not depend on workplaces (fixed costs of the working years and one-off costs) over
    /// what one workplace saves in those years. Null when a workplace saves nothing.
    /// </summary>
    public static decimal? BreakEven(Projection projection, Basis basis, CaseInput input, Money oneOff)
    {
        var joint = projection.Joint;
        if (joint.Workplaces == 0) return null;
        var years = Enumerable.Range(0, input.Years).Sum(year => projection.Timeline.Working(year, 0));
        var isFixed = basis.SavingPercent is null ? joint.Fixed : 0;
        var perWorkplace = (joint.Taken.Sum() - joint.Of(basis) + isFixed) / joint.Workplaces * years;
        return perWorkplace <= 0 ? null : (isFixed * years + oneOff.Euros) / perWorkplace;
    }
}
