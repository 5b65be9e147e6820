// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.InteropServices;

namespace Bundel.Kernel;

/// <summary>
/// Divides an amount by weights in whole units of the rounding policy. Exact: 128-bit or big-integer products, no floating point.
/// Largest remainder (Hamilton): quota ⌊A·w/W⌋, then one unit each to the largest remainders; a tie goes to the lowest tie rank.
/// A negative amount is the exact mirror of the positive one.
/// </summary>
public static class Divider
{
    /// <summary>Divides <paramref name="total"/>.</summary>
    /// <param name="total">The amount, may be negative or zero.</param>
    /// <param name="weights">One weight per receiver.</param>
    /// <param name="rounding">Unit and remainder rule.</param>
    /// <param name="tieRank">Rank per receiver by a stable business key (CBS code, code or name); null means the order given.</param>
    public static Division Divide(Money total, Weights weights, Rounding rounding, IReadOnlyList<int>? tieRank = null)
    {
        if (rounding.Unit.Cents <= 0) throw new ArgumentOutOfRangeException(nameof(rounding), "A rounding unit is above zero.");
        return rounding.Remainder == RemainderRule.LargestRemainder
            ? ByLargestRemainder(total, weights, rounding, tieRank as int[] ?? tieRank?.ToArray())
            : HalfUpPerLine(total, weights, rounding);
    }

    /// <summary>Divides whole units by largest remainder into <paramref name="shares"/>, for workloads that divide many amounts: nothing is allocated.</summary>
    /// <param name="units">Number of units, may be negative.</param>
    /// <param name="weights">One weight per receiver.</param>
    /// <param name="shares">Receives the units per receiver.</param>
    /// <param name="tieRank">Rank per receiver; empty means the order given.</param>
    public static void DivideUnits(long units, Weights weights, Span<long> shares, ReadOnlySpan<int> tieRank = default)
    {
        LargestRemainder.Divide(Math.Abs(units), weights, tieRank, shares, []);
        if (units >= 0) return;
        foreach (ref var share in shares) share = -share;
    }

    private static Division HalfUpPerLine(Money total, Weights weights, Rounding rounding)
    {
        var unit = rounding.Unit.Cents;
        var amounts = new Money[weights.Count];
        long sum = 0;
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = new Money((long)HalfUp(weights[i] * total.Cents, weights.Total * unit) * unit);
            sum += amounts[i].Cents;
        }

        var left = new Money(total.Cents - sum);
        return rounding.Remainder == RemainderRule.RoundingLine
            ? new Division(total, rounding, amounts, left, Money.Zero)
            : new Division(total, rounding, amounts, Money.Zero, left);
    }

    private static Division ByLargestRemainder(Money total, Weights weights, Rounding rounding, int[]? tieRank)
    {
        var unit = rounding.Unit.Cents;
        var units = (long)HalfUp(total.Cents, unit);
        var amounts = new Money[weights.Count];
        var extra = new int[weights.Count];
        var cents = MemoryMarshal.Cast<Money, long>(amounts.AsSpan());
        LargestRemainder.Divide(Math.Abs(units), weights, tieRank, cents, extra);
        var signed = units < 0 ? -unit : unit;
        if (signed != 1)
        {
            foreach (ref var amount in cents) amount *= signed;
        }

        return new Division(total, rounding, amounts, Money.Zero, new Money(total.Cents - units * unit)) { ExtraUnits = extra };
    }

    private static BigInteger HalfUp(BigInteger numerator, BigInteger denominator)
    {
        var quotient = (BigInteger.Abs(numerator) * 2 + denominator) / (denominator * 2);
        return numerator.Sign < 0 ? -quotient : quotient;
    }
}
