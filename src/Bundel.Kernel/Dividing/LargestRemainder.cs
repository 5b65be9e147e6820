// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Kernel;

/// <summary>Largest remainder over whole units: the inner loop of every settlement.</summary>
internal static class LargestRemainder
{
    public static void Divide(long units, Weights weights, IReadOnlyList<int>? tieRank, Span<long> quota, Span<int> extra)
    {
        var remainders = new BigInteger[weights.Count];
        long given = 0;
        for (var i = 0; i < remainders.Length; i++)
        {
            quota[i] = (long)BigInteger.DivRem(weights[i] * units, weights.Total, out remainders[i]);
            given += quota[i];
        }

        var order = Enumerable.Range(0, remainders.Length)
            .OrderByDescending(i => remainders[i])
            .ThenBy(i => tieRank is null ? i : tieRank[i]);
        foreach (var receiver in order.Take((int)(units - given)))
        {
            quota[receiver]++;
            extra[receiver] = 1;
        }
    }
}
