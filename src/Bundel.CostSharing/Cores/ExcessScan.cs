// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Bundel.CostSharing.Cores;

/// <summary>Looks at coalitions whose excess may be above its threshold.</summary>
internal interface IExcessVisitor
{
    /// <summary>Coalitions whose excess × 2^shift is surely not above this are not visited.</summary>
    long Threshold { get; }

    /// <summary>A coalition, and its excess × 2^shift rounded up by less than the number of players.</summary>
    void Visit(uint mask, long excess);
}

/// <summary>
/// One vectorised pass over all coalitions in fixed point: with z_i = ⌊x_i·2^s⌋ the whole number v(S)·2^s − Σ_{i∈S} z_i
/// is the excess of S times 2^s, or more by less than n. So what stays below a threshold is proven to, without floating point.
/// Time O(2^n), bounded by memory (8 bytes a coalition); no allocation beyond 2^(n−8) numbers.
/// </summary>
internal readonly struct ExcessScan
{
    private const int LowBits = 8;
    private readonly long[] gains;
    private readonly long[] low;
    private readonly long[] high;

    public ExcessScan(long[] gains, int players, long magnitude, IReadOnlyList<Rational> point)
    {
        this.gains = gains;
        var size = point.Aggregate((BigInteger)magnitude, (sum, x) => sum + BigInteger.Abs(x.Numerator) / x.Denominator + 1);
        Shift = Math.Min(40, 61 - (int)size.GetBitLength());
        if (Shift < 0) throw new OverflowException("An amount is too large.");
        var shift = Shift;
        long[] z = [.. point.Select(x => (long)(x * BigInteger.Pow(2, shift)).Floor())];
        var bits = Math.Min(LowBits, players);
        low = SubsetSums.Of<long>(z.AsSpan(0, bits));
        high = SubsetSums.Of<long>(z.AsSpan(bits));
    }

    public int Shift { get; }

    /// <summary>All coalitions, nobody and everyone among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IExcessVisitor
    {
        var lanes = Vector<long>.Count;
        for (var block = 0; block < high.Length; block++)
        {
            var start = block * low.Length;
            var row = gains.AsSpan(start, low.Length);
            var i = 0;
            unchecked
            {
                for (; i <= row.Length - 2 * lanes; i += 2 * lanes)
                {
                    var bound = new Vector<long>(visitor.Threshold + high[block]);
                    var first = (new Vector<long>(row[i..]) << Shift) - new Vector<long>(low, i);
                    var second = (new Vector<long>(row[(i + lanes)..]) << Shift) - new Vector<long>(low, i + lanes);
                    if (Vector.GreaterThanAny(Vector.Max(first, second), bound)) Each(ref visitor, block, i, i + 2 * lanes);
                }
            }

            Each(ref visitor, block, i, row.Length);
        }
    }

    private void Each<TVisitor>(ref TVisitor visitor, int block, int from, int to)
        where TVisitor : struct, IExcessVisitor
    {
        var start = block * low.Length;
        for (var i = from; i < to; i++)
        {
            var excess = (gains[start + i] << Shift) - low[i] - high[block];
            if (excess > visitor.Threshold) visitor.Visit((uint)(start + i), excess);
        }
    }
}
