// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Bundel.CostSharing;

/// <summary>
/// The Shapley value: the mean of what a player adds over all orders in which the players can join
/// (L.S. Shapley, A value for n-person games, 1953). φ_i = Σ_{S∌i} |S|!(n−|S|−1)!/n! · (v(S∪i) − v(S)).
/// </summary>
public static class ShapleyValue
{
    private const int LowBits = 8;

    /// <summary>
    /// The exact value, in O(2^n) time and O(2^(n/2)) extra memory instead of the O(n·2^n) of the definition.
    /// Collected by coalition, φ_i = v(N)/n + T_i − mean(T) with T_i = Σ_{i∈S≠N} v(S) / ((n−1)·C(n−2, |S|−1)): the second term is the same for
    /// every player, so it follows from Σφ = v(N). One pass adds the numbers by low bits and by high bits of the mask, grouped by the number
    /// of players in the other half, in 64 bits; the weights, brought to lcm(1..n−1), multiply those few sums in 128 bits.
    /// </summary>
    /// <returns>One amount for each player, in the unit of the game; they add up to the total.</returns>
    public static Rational[] Of(CoalitionTable game)
    {
        var n = game.Count;
        if (n == 1) return [game.Total];
        var weights = Weights(n, out var scale);
        var gains = game.Gains;
        var low = Math.Min(LowBits, n - 1);
        var byHigh = new Int128[1 << n - low];
        var byLow = Sums(gains, n, low, weights, byHigh);
        var totals = new Int128[n];
        for (var i = 0; i < low; i++) totals[i] = Having(byLow, i);
        for (var i = low; i < n; i++) totals[i] = Having(byHigh, i - low);
        BigInteger sum = 0;
        foreach (var total in totals) sum += total;
        return game.Amounts(totals.Select(total => new Rational((BigInteger)total * n - sum + (BigInteger)gains[^1] * scale, (BigInteger)scale * n)));
    }

    /// <summary>lcm(1..n−1) / ((n−1)·C(n−2, s−1)) by size s; 0 for nobody and for everyone.</summary>
    private static long[] Weights(int n, out long scale)
    {
        scale = 1;
        for (var k = 2L; k < n; k++) scale = scale / (long)BigInteger.GreatestCommonDivisor(scale, k) * k;
        var weights = new long[n + 1];
        long choose = 1;
        for (var size = 1; size < n; size++)
        {
            weights[size] = scale / ((n - 1) * choose);
            choose = choose * (n - 1 - size) / size;
        }

        return weights;
    }

    /// <summary>Weighted sums by low bits (returned) and by high bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Int128[] Sums(long[] gains, int n, int low, long[] weights, Int128[] byHigh)
    {
        var width = 1 << low;
        int[] order = [.. Enumerable.Range(0, width).OrderBy(mask => BitOperations.PopCount((uint)mask)).ThenBy(mask => mask)];
        int[] ends = [.. Enumerable.Range(0, low + 1).Select(size => order.Count(mask => BitOperations.PopCount((uint)mask) <= size))];
        var bySize = new long[n - low + 1][];
        for (var size = 0; size < bySize.Length; size++) bySize[size] = new long[width];
        for (var high = 0; high < byHigh.Length; high++)
        {
            var size = BitOperations.PopCount((uint)high);
            var row = gains.AsSpan(high << low, width);
            Add(bySize[size], row);
            byHigh[high] = WeightedRow(row, order, ends, weights.AsSpan(size));
        }

        var byLow = new Int128[width];
        for (var mask = 0; mask < width; mask++)
        {
            for (var size = 0; size < bySize.Length; size++) byLow[mask] += (Int128)bySize[size][mask] * weights[size + BitOperations.PopCount((uint)mask)];
        }

        return byLow;
    }

    /// <summary>Within bounds: at most 2^17 numbers below 2^45 are added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(long[] sums, ReadOnlySpan<long> row)
    {
        unchecked
        {
            var lanes = Vector<long>.Count;
            var i = 0;
            for (; i <= row.Length - lanes; i += lanes) (new Vector<long>(sums, i) + new Vector<long>(row[i..])).CopyTo(sums, i);
            for (; i < row.Length; i++) sums[i] += row[i];
        }
    }

    /// <summary>Within bounds: 256 numbers below 2^45, and 2^17 products below 2^88 in all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Int128 WeightedRow(ReadOnlySpan<long> row, int[] order, int[] ends, ReadOnlySpan<long> weights)
    {
        unchecked
        {
            Int128 total = 0;
            var next = 0;
            for (var size = 0; size < ends.Length; size++)
            {
                long sum = 0;
                for (var end = ends[size]; next < end; next++) sum += row[order[next]];
                var upper = Math.BigMul(sum, weights[size], out var lower);
                total += new Int128((ulong)upper, (ulong)lower);
            }

            return total;
        }
    }

    private static Int128 Having(Int128[] sums, int bit)
    {
        Int128 total = 0;
        for (var mask = 0; mask < sums.Length; mask++)
        {
            if ((mask >> bit & 1) == 1) total += sums[mask];
        }

        return total;
    }
}
