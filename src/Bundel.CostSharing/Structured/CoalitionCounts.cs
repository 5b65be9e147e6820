// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>How many coalitions have so many players and so much volume; at most 62 players, so that counts fit 64 bits.</summary>
internal sealed class CoalitionCounts
{
    private readonly int[] volumes;
    private readonly int width;
    private readonly long[] counts;

    /// <param name="volumes">One volume for each player. Builds the counts in O(n·n·V).</param>
    public CoalitionCounts(int[] volumes)
    {
        this.volumes = volumes;
        width = volumes.Sum() + 1;
        counts = new long[(volumes.Length + 1) * width];
        counts[0] = 1;
        for (var player = 0; player < volumes.Length; player++)
        {
            for (var size = player + 1; size > 0; size--)
            {
                for (var volume = width - 1; volume >= volumes[player]; volume--) counts[size * width + volume] += counts[(size - 1) * width + volume - volumes[player]];
            }
        }
    }

    /// <summary>The Shapley value of c(S) = price(volume of S) / denominator.</summary>
    public Rational[] Shapley(Func<long, BigInteger> price, BigInteger denominator)
    {
        BigInteger[] prices = [.. Enumerable.Range(0, width).Select(volume => price(volume))];
        var byVolume = volumes.Distinct().ToDictionary(volume => volume, volume => Of(volume, prices));
        return [.. volumes.Select(volume => byVolume[volume] / denominator)];
    }

    private Rational Of(int own, BigInteger[] prices)
    {
        var n = volumes.Length;
        var without = new long[width];
        var amount = Rational.Zero;
        BigInteger choose = 1;
        for (var size = 0; size < n; size++)
        {
            var next = new long[width];
            BigInteger sum = 0;
            for (var volume = 0; volume < width - own; volume++)
            {
                next[volume] = counts[size * width + volume] - (volume >= own && size > 0 ? without[volume - own] : 0);
                if (next[volume] != 0) sum += next[volume] * (prices[volume + own] - prices[volume]);
            }

            without = next;
            amount += new Rational(sum, n * choose);
            choose = choose * (n - 1 - size) / (size + 1);
        }

        return amount;
    }
}
