// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Steering;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Closing;

/// <summary>Tolerance, threshold and destination of the result: the arithmetic of each.</summary>
internal static class ClosingRules
{
    /// <summary>Nothing below the tolerance; above it all, or only the excess.</summary>
    public static (Money Settled, string Words) Within(Bandwidth? band, Money difference, Money actual)
    {
        if (band is null) return (difference, "");
        var limit = Exact.Of(band.Percent) / 100 * actual.Abs.Cents;
        var percent = Figures.Number(band.Percent) + " %";
        if (difference.Abs.Cents < limit) return (Money.Zero, $"; minder dan {percent} van het werkelijke bedrag, dus niets");
        if (band.Way == ThresholdWay.Whole) return (difference, $"; {percent} of meer, dus alles");
        var excess = difference.Abs - Exact.ToMoney(limit);
        return (difference < Money.Zero ? -excess : excess, $"; alleen wat boven {Dutch.Euro(Exact.ToMoney(limit))} uitkomt");
    }

    public static IndexOutcome IndexOf(IndexThreshold rule)
    {
        var points = rule.Actual - rule.Budgeted;
        var settled = Math.Abs(points) <= rule.Points ? 0 : rule.Way == ThresholdWay.Whole ? points : Math.Sign(points) * (Math.Abs(points) - rule.Points);
        return new IndexOutcome
        {
            Points = points,
            Amount = Indexing.Times(rule.Base, Exact.Of(settled) / 100),
            Formula = settled == 0 ? $"{Figures.Number(points)} procentpunt is niet meer dan {Figures.Number(rule.Points)}: niets" : $"{Dutch.Euro(rule.Base)} × {Figures.Number(settled)} %",
        };
    }

    /// <summary>To the reserve: min(max(0, cap − reserve), result). A deficit comes from the reserve first, or wholly from the participants.</summary>
    public static ResultOutcome ResultOf(ResultRule rule, long contributions)
    {
        var cap = Indexing.Times(new Money(contributions), Exact.Of(rule.CapPercent) / 100);
        var room = cap > rule.Reserve ? cap - rule.Reserve : Money.Zero;
        var reserve = rule.Amount >= Money.Zero ? Least(room, rule.Amount)
            : rule.Deficit == DeficitRule.ReserveFirst ? -Least(rule.Reserve > Money.Zero ? rule.Reserve : Money.Zero, -rule.Amount) : Money.Zero;
        return new ResultOutcome
        {
            Amount = rule.Amount,
            Cap = cap,
            ToReserve = reserve,
            ToParticipants = rule.Amount - reserve,
            Formula = rule.Amount >= Money.Zero
                ? $"reserve hoogstens {Figures.Number(rule.CapPercent)} % van {Dutch.Euro(new Money(contributions))} = {Dutch.Euro(cap)}; nog ruimte {Dutch.Euro(room)}"
                : $"tekort {Dutch.Euro(-rule.Amount)}, uit de reserve {Dutch.Euro(-reserve)}",
        };
    }

    /// <summary>Who bears what the tolerance left: the participants in proportion to what they cost, or the reserve, which must then be able to.</summary>
    public static Result<long[]> Residual(FinalSettlement rule, Money unsettled, ResultOutcome? result, long[] actual)
    {
        if (unsettled == Money.Zero || rule.Bandwidth?.Residual is not { } destination) return new long[actual.Length];
        if (destination == ResidualRule.Participants) return Weights.From(actual).Then<long[]>(weights => StepMath.Divide(unsettled.Cents, weights));
        var reserve = rule.Result is { } known ? known.Reserve + (result?.ToReserve ?? Money.Zero) : Money.Zero;
        return unsettled > reserve
            ? new Problem("bandbreedte-niet-nulsom", "De reserve kan niet dragen wat door de bandbreedte niet wordt afgerekend; de afrekening telt niet op tot nul.") { Found = $"{Dutch.Euro(unsettled)}, reserve {Dutch.Euro(reserve)}", Expected = "een kleinere bandbreedte, of rest naar de deelnemers" }
            : new long[actual.Length];
    }

    private static Money Least(Money a, Money b) => a < b ? a : b;
}
