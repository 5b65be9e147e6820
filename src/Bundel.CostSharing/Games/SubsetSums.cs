// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>Sums over all subsets, by mask: 2^k additions.</summary>
internal static class SubsetSums
{
    public static T[] Of<T>(ReadOnlySpan<T> parts)
        where T : INumber<T>
    {
        var sums = new T[1 << parts.Length];
        for (var mask = 1; mask < sums.Length; mask++) sums[mask] = checked(sums[mask & mask - 1] + parts[BitOperations.TrailingZeroCount(mask)]);
        return sums;
    }
}
