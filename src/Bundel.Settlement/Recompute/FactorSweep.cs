// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Recompute;

/// <summary>
/// Finds the factor that reproduces most rows. Each row gives an interval of factors; a sweep over the ends of all intervals finds the
/// stretch that most of them share (first within the tolerance, then exactly). Exact fractions, no trial and error.
/// </summary>
internal static class FactorSweep
{
    public static Share? Best(IReadOnlyList<ScaledRow> rows, long unit, long tolerance)
    {
        var steps = new List<(Bound At, int Within, int Exact)>(rows.Count * 4);
        foreach (var row in rows.Where(row => !row.Basis.IsZero))
        {
            Add(FactorInterval.Of(row, unit, tolerance), 1, 0);
            Add(FactorInterval.Of(row, unit, 0), 0, 1);
        }

        steps.Sort((a, b) => a.At.CompareTo(b.At));
        return Stretch(steps) is { } best ? Simplest(best) : null;

        void Add(FactorInterval? interval, int within, int exact)
        {
            if (interval is not { } found) return;
            steps.Add((found.Start, within, exact));
            steps.Add((found.End, -within, -exact));
        }
    }

    private static FactorInterval? Stretch(List<(Bound At, int Within, int Exact)> steps)
    {
        FactorInterval? best = null;
        var (within, exact) = (0, 0);
        var most = (Within: 0, Exact: 0);
        for (var i = 0; i < steps.Count - 1; i++)
        {
            within += steps[i].Within;
            exact += steps[i].Exact;
            if (steps[i].At >= steps[i + 1].At || (within, exact).CompareTo(most) <= 0) continue;
            most = (within, exact);
            best = new FactorInterval(steps[i].At, steps[i + 1].At);
        }

        return best;
    }

    /// <summary>The decimal number with the fewest decimals in the interval; the middle when it takes more than 18.</summary>
    private static Share Simplest(FactorInterval interval)
    {
        var (start, end) = (interval.Start, interval.End);
        for (var power = BigInteger.One; power <= BigInteger.Pow(10, 18); power *= 10)
        {
            var candidate = new Bound(Ceiling(start.Numerator * power, start.Denominator), power, false);
            if (candidate < start) candidate = candidate with { Numerator = candidate.Numerator + 1 };
            if (candidate < end) return new Share(candidate.Numerator, power);
        }

        return new Share(start.Numerator * end.Denominator + end.Numerator * start.Denominator, 2 * start.Denominator * end.Denominator);
    }

    private static BigInteger Ceiling(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        return remainder.Sign > 0 ? quotient + 1 : quotient;
    }
}
