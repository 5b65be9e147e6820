// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel;

/// <summary>Ranks for equal remainders by a stable key, so that the order of rows does not change who gets the cent.</summary>
public static class TieRank
{
    /// <summary>Rank of every item by the ordinal value of its key; equal keys keep the order given.</summary>
    public static int[] ByKey(IReadOnlyList<string> keys)
    {
        int[] order = [.. Enumerable.Range(0, keys.Count).OrderBy(i => keys[i], StringComparer.Ordinal)];
        var ranks = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++) ranks[order[rank]] = rank;
        return ranks;
    }
}
