// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.CostSharing;

namespace Bundel.Benchmarks;

/// <summary>Cost games: the game is in memory, one thread; the median of some rounds after one to warm up, in milliseconds of elapsed time.</summary>
internal static class CostGames
{
    private const uint Seed = 461125;
    private const int Rounds = 9;
    private const int Municipalities = 342;

    public static void Run(int most)
    {
        Warm();
        foreach (var players in new[] { 10, 15, 20, 22, 25 }.Where(players => players <= most))
        {
            foreach (var type in new[] { 1, 2, 4 }) Random(type, players);
        }

        Degenerate(Math.Min(20, most));
        Structured();
    }

    /// <summary>The first calls are compiled roughly; what is measured is compiled well.</summary>
    private static void Warm()
    {
        var game = RandomGames.Make(1, 12, Seed);
        for (var i = 0; i < 60; i++)
        {
            ShapleyValue.Of(game);
            Nucleolus.Of(game);
            LeastCore.Of(game);
        }
    }

    private static void Random(int type, int players)
    {
        var game = RandomGames.Make(type, players, Seed);
        var name = FormattableString.Invariant($"n={players,2} soort {type}");
        Median($"{name} Shapley, exact", () => ShapleyValue.Of(game));
        Median($"{name} nucleolus met certificaat", () => Nucleolus.Of(game));
        var shapley = ShapleyValue.Of(game);
        Median($"{name} sterkste bezwaar tegen Shapley", () => Core.StrongestObjection(game, shapley));
    }

    /// <summary>Games with very many equal excesses, the worst for a method that looks at few coalitions.</summary>
    private static void Degenerate(int players)
    {
        string[] names = [.. Enumerable.Range(0, players).Select(i => FormattableString.Invariant($"g{i}"))];
        var nothing = CoalitionTable.Take(GameKind.Cost, names, new long[1 << players]);
        Median(FormattableString.Invariant($"n={players} alles kost niets: nucleolus met certificaat"), () => Nucleolus.Of(nothing));
        var shared = StepCosts.Shared(1000, [.. Enumerable.Repeat(true, players)]);
        var concave = new StructuredCosts(names, [shared, new VolumeCosts([.. Enumerable.Range(1, players).Select(i => (long)i * 7 % 31)], [new Tier(0, 9), new Tier(100, 7)])]).ToTable();
        Median(FormattableString.Invariant($"n={players} band van de kern voor elke speler"), () => CoreBand.Of(concave));
        var runway = new StructuredCosts(names, [new StepCosts([.. Enumerable.Range(0, players).Select(i => (Rational)(1 + i / 3))])]).ToTable();
        Median(FormattableString.Invariant($"n={players} landingsbaan: nucleolus met certificaat"), () => Nucleolus.Of(runway));
    }

    private static void Structured()
    {
        var random = new Random(7);
        Rational[] Draw() => [.. Enumerable.Range(0, Municipalities).Select(_ => new Rational(random.Next(1, 90_000_000), 100))];
        long[] volumes = [.. Enumerable.Range(0, Municipalities).Select(_ => random.NextInt64(10, 4000))];
        var game = new StructuredCosts(
            [.. Enumerable.Range(0, Municipalities).Select(i => FormattableString.Invariant($"g{i}"))],
            [new OwnCosts(Draw()), StepCosts.Shared(1_000_000, [.. Enumerable.Repeat(true, Municipalities)]), new StepCosts(Draw()), new MemberPriceCosts(volumes, [new Tier(0, 95), new Tier(50, 80), new Tier(200, 72)])]);
        Median("342 gemeenten, vier onderdelen: Shapley, exact", () => game.Shapley());
        var plain = new StructuredCosts(game.Players, [.. game.Components.Take(3)]);
        Rational[] equal = [.. Enumerable.Repeat(plain.Total / Municipalities, Municipalities)];
        Median("342 gemeenten, drie onderdelen: sterkste bezwaar, gelijke delen", () => StructuredCore.StrongestObjection(plain, equal));
    }

    private static void Median(string name, Func<object?> work)
    {
        work();
        var rounds = Enumerable.Range(0, Rounds).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            work();
            return watch.Elapsed.TotalMilliseconds;
        }).Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"{name,-62} {rounds[Rounds / 2],9:0.00} ms"));
    }
}
