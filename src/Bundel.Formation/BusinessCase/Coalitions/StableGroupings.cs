// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.CostSharing;

namespace Bundel.Formation.BusinessCase.Coalitions;

/// <summary>
/// All divisions into groups against which no group of candidates has an alternative that is cheaper for each of them; within a group costs are divided by Shapley.
/// Such groupings are the core of a hedonic game (A. Bogomolnaia and M. Jackson 2002). There may be none.
/// </summary>
internal static class StableGroupings
{
    /// <summary>Most candidates: ten make 115,975 groupings of 1,023 groups.</summary>
    public const int MaxCandidates = 10;

    /// <summary>Makes every Shapley value of at most ten players in cents a whole number: lcm(1..10).</summary>
    private const int Whole = 2520 * 100;

    private const int MostShown = 20;

    public static IReadOnlyList<Grouping> Of(CoalitionTable table)
    {
        var pays = Payments(table);
        var found = new List<Grouping>();
        var groups = new List<uint>();
        Place(0);
        return [.. found.OrderBy(grouping => grouping.Cost).ThenBy(grouping => grouping.Groups.Count).Take(MostShown)];

        void Place(int player)
        {
            if (player == table.Count)
            {
                if (IsStable(groups, pays, table.Count)) found.Add(View(table, groups));
                return;
            }

            for (var g = 0; g < groups.Count; g++)
            {
                groups[g] |= 1u << player;
                Place(player + 1);
                groups[g] &= ~(1u << player);
            }

            groups.Add(1u << player);
            Place(player + 1);
            groups.RemoveAt(groups.Count - 1);
        }
    }

    /// <summary>What each player pays in each group, by mask.</summary>
    private static long[][] Payments(CoalitionTable table)
    {
        var pays = new long[1 << table.Count][];
        for (var mask = 1u; mask < pays.Length; mask++)
        {
            var shapley = ShapleyValue.Of(table.Among(mask));
            var row = pays[mask] = new long[table.Count];
            for (var (rest, k) = (mask, 0); rest != 0; rest &= rest - 1, k++) row[BitOperations.TrailingZeroCount(rest)] = (long)(shapley[k] * Whole).Numerator;
        }

        return pays;
    }

    private static bool IsStable(List<uint> groups, long[][] pays, int players)
    {
        Span<long> now = stackalloc long[players];
        foreach (var group in groups)
        {
            for (var rest = group; rest != 0; rest &= rest - 1) now[BitOperations.TrailingZeroCount(rest)] = pays[group][BitOperations.TrailingZeroCount(rest)];
        }

        for (var mask = 1u; mask < pays.Length; mask++)
        {
            var row = pays[mask];
            var rest = mask;
            while (rest != 0 && row[BitOperations.TrailingZeroCount(rest)] < now[BitOperations.TrailingZeroCount(rest)]) rest &= rest - 1;
            if (rest == 0) return false;
        }

        return true;
    }

    private static Grouping View(CoalitionTable table, List<uint> groups) =>
        new([.. groups.Select(table.NamesOf)], Money.Sum(groups.Select(group => WhoWithWhomMaker.Amount(table[group]))));
}
