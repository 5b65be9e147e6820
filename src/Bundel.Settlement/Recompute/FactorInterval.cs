// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Recompute;

/// <summary>All factors by which one row comes out: [Start, End).</summary>
internal readonly record struct FactorInterval(Bound Start, Bound End)
{
    /// <summary>
    /// The factors k for which basis × k, rounded half away from zero to the unit, differs at most the tolerance from the published amount.
    /// </summary>
    /// <returns>Null when no rounded amount lies within the tolerance.</returns>
    public static FactorInterval? Of(ScaledRow row, long unit, long tolerance)
    {
        var (basis, published) = row.Basis.Sign < 0 ? (-row.Basis, -row.Cents) : (row.Basis, row.Cents);
        var lowest = CeilingTo(published - tolerance, unit);
        var highest = -CeilingTo(-(published + tolerance), unit);
        if (lowest > highest) return null;
        // half away from zero: the lower end belongs to the interval above zero, the upper end below zero
        return new FactorInterval(At(2 * (BigInteger)lowest - unit, lowest <= 0), At(2 * (BigInteger)highest + unit, highest < 0));

        Bound At(BigInteger doubledCents, bool after) => new(doubledCents * row.Scale, 2 * basis, after);
    }

    private static long CeilingTo(long cents, long unit)
    {
        var (quotient, remainder) = Math.DivRem(cents, unit);
        return (remainder > 0 ? quotient + 1 : quotient) * unit;
    }
}

/// <summary>A row in whole numbers: the basis is <paramref name="Basis"/> / <paramref name="Scale"/>, the amount is in cents.</summary>
internal readonly record struct ScaledRow(BigInteger Basis, BigInteger Scale, long Cents);
