// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing.Cores;

/// <summary>
/// Amounts over one denominator D, so that the excess of any coalition times D is one 128-bit whole number: D·v(S) − Σ_{i∈S} X_i.
/// Everything is overflow-checked. Memory O(2^(n/2)).
/// </summary>
internal sealed class ExactPoint
{
    private readonly long[] gains;
    private readonly int lowBits;
    private readonly Int128[] low;
    private readonly Int128[] high;

    /// <param name="gains">v(S) by mask.</param>
    /// <param name="point">x by player, in the unit of the gains.</param>
    /// <param name="alongside">Numbers that will be compared with, so that they are whole over D too.</param>
    public ExactPoint(long[] gains, IReadOnlyList<Rational> point, params IEnumerable<Rational> alongside)
    {
        this.gains = gains;
        Denominator = (Int128)point.Concat(alongside).Aggregate(BigInteger.One, (common, x) => common / BigInteger.GreatestCommonDivisor(common, x.Denominator) * x.Denominator);
        Int128[] whole = [.. point.Select(Whole)];
        lowBits = whole.Length / 2;
        low = SubsetSums.Of<Int128>(whole.AsSpan(0, lowBits));
        high = SubsetSums.Of<Int128>(whole.AsSpan(lowBits));
    }

    public Int128 Denominator { get; }

    /// <summary>A number times D; D is a multiple of its denominator.</summary>
    public Int128 Whole(Rational number) => (Int128)(number.Numerator * ((BigInteger)Denominator / number.Denominator));

    /// <summary>Excess of a coalition times D.</summary>
    public Int128 Excess(uint mask) => Denominator * gains[mask] - low[mask & (1u << lowBits) - 1] - high[mask >> lowBits];
}
