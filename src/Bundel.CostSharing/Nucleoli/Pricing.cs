// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Bundel.CostSharing.Nucleoli;

/// <summary>Finds, in floating point, the column of the pool that improves most: excess − weight · ε. What it does not see, exact arithmetic finds.</summary>
internal sealed class Pricing
{
    private const int Part = 8;
    private const double Relative = 1e-10;
    private readonly int players;
    private readonly uint[] pool;
    private readonly uint[] limits;
    private readonly double[] values;
    private readonly double[] weights;
    private readonly double[] limitValues;
    private readonly double[] prices;
    private readonly double[][] sums;
    private readonly double tolerance;

    public Pricing(long[] gains, int players, NucleolusKind kind, ReadOnlySpan<uint> pool, ReadOnlySpan<uint> limits)
    {
        this.players = players;
        this.pool = pool.ToArray();
        this.limits = limits.ToArray();
        values = [.. this.pool.Select(mask => (double)gains[mask])];
        weights = [.. this.pool.Select(mask => (double)CertificateCheck.Size(kind, mask))];
        limitValues = [.. this.limits.Select(mask => (double)gains[mask])];
        prices = new double[players + 1];
        sums = [.. Enumerable.Range(0, 4).Select(_ => new double[1 << Part])];
        tolerance = Relative * (1 + values.Concat(limitValues).Append(gains[^1]).Max(Math.Abs));
    }

    /// <summary>Takes the prices of a basis.</summary>
    public void Set(IntegerBasis basis, ReadOnlySpan<double> costs)
    {
        Array.Clear(prices);
        for (var row = 0; row <= players; row++)
        {
            var perUnit = costs[row] / basis.Determinant;
            var entries = basis.Row(row);
            for (var i = 0; i <= players; i++) prices[i] += perUnit * entries[i];
        }

        for (var part = 0; part * Part < players; part++) Sum(sums[part], prices.AsSpan(part * Part, Math.Min(Part, players - part * Part)));
    }

    /// <summary>The best column, or null when none is better than the tolerance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Column? Best()
    {
        var best = tolerance;
        Column? found = null;
        var epsilon = prices[players];
        for (var i = 0; i < pool.Length; i++)
        {
            var gain = values[i] - weights[i] * epsilon - Sum(pool[i]);
            if (gain <= best) continue;
            best = gain;
            found = new Column(pool[i], ColumnRole.Coalition);
        }

        for (var i = 0; i < limits.Length; i++)
        {
            var gain = limitValues[i] - Sum(limits[i]);
            if (gain <= best) continue;
            best = gain;
            found = new Column(limits[i], ColumnRole.Limit);
        }

        return found;
    }

    private double Sum(uint mask) => sums[0][mask & 0xff] + sums[1][mask >> 8 & 0xff] + sums[2][mask >> 16 & 0xff] + sums[3][mask >> 24];

    private static void Sum(double[] sums, ReadOnlySpan<double> parts)
    {
        for (var mask = 1; mask < 1 << parts.Length; mask++) sums[mask] = sums[mask & mask - 1] + parts[BitOperations.TrailingZeroCount(mask)];
    }
}
