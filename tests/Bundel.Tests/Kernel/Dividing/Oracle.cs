// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Tests.Kernel.Dividing;

/// <summary>Largest remainder as a textbook writes it: slow, readable, in big integers.</summary>
internal static class Oracle
{
    public static long[] Divide(long units, IReadOnlyList<BigInteger> weights, IReadOnlyList<int>? tieRank = null)
    {
        var total = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
        var products = weights.Select(weight => BigInteger.Abs(units) * weight).ToArray();
        var shares = products.Select(product => (long)(product / total)).ToArray();
        var left = (int)(BigInteger.Abs(units) - shares.Aggregate(BigInteger.Zero, (sum, share) => sum + share));
        var first = Enumerable.Range(0, shares.Length).OrderByDescending(i => products[i] % total).ThenBy(i => tieRank?[i] ?? i).Take(left);
        foreach (var receiver in first) shares[receiver]++;
        return [.. shares.Select(share => units < 0 ? -share : share)];
    }
}
