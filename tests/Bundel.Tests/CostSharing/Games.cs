// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.CostSharing;
using Bundel.CostSharing.Reading;
using CsCheck;

namespace Bundel.Tests.CostSharing;

/// <summary>Games for tests: published ones, drawn ones, and slow readable solutions to compare with.</summary>
internal static class Games
{
    public static Gen<CoalitionTable> Drawn(int most) =>
        from n in Gen.Int[1, most]
        from kind in Gen.Enum<GameKind>()
        from largest in Gen.OneOf(1L, 9L, 100_000L)
        from numbers in Gen.Long[-largest, largest].Array[1 << n]
        select Make(kind, numbers);

    /// <summary>A game with a core: costs of a division plus something for every coalition.</summary>
    public static Gen<CoalitionTable> Balanced(int most) =>
        from n in Gen.Int[1, most]
        from parts in Gen.Long[-50, 50].Array[n]
        from extra in Gen.Long[0, 60].Array[1 << n]
        select Make(GameKind.Cost, [.. extra.Select((more, mask) => parts.Where((_, i) => (mask >> i & 1) == 1).Sum() + (mask == extra.Length - 1 ? 0 : more))]);

    public static CoalitionTable Make(GameKind kind, long[] numbers, long denominator = 1)
    {
        var n = System.Numerics.BitOperations.Log2((uint)numbers.Length);
        long[] copy = [.. numbers];
        copy[0] = 0;
        return CoalitionTable.Take(kind, [.. Enumerable.Range(0, n).Select(i => $"s{i}")], copy, denominator);
    }

    public static (CoalitionTable Game, JsonElement Json) Published(string file)
    {
        var bytes = File.ReadAllBytes(TestData.File("cost-games/" + file));
        return ((CoalitionTable)GameJson.Read(bytes, file).Value.Game, JsonDocument.Parse(bytes).RootElement);
    }

    public static Rational Parse(string? text) => Rational.TryParse(text, out var number) ? number : throw new FormatException(text);

    /// <summary>The mean of what a player adds, over all orders of joining.</summary>
    public static Rational[] ShapleyByOrders(CoalitionTable game)
    {
        var sums = new Rational[game.Count];
        var orders = Orders([.. Enumerable.Range(0, game.Count)]).ToList();
        foreach (var order in orders)
        {
            var mask = 0u;
            foreach (var player in order)
            {
                sums[player] += game[mask | 1u << player] - game[mask];
                mask |= 1u << player;
            }
        }

        return [.. sums.Select(sum => sum / orders.Count)];
    }

    private static IEnumerable<int[]> Orders(int[] players) =>
        players.Length == 0 ? [[]] : players.SelectMany(first => Orders([.. players.Where(player => player != first)]).Select(rest => (int[])[first, .. rest]));
}
