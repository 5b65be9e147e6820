// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing.Cores;
using Bundel.CostSharing.Nucleoli;

namespace Bundel.CostSharing;

/// <summary>What a player can get or pay in a division to which nobody objects.</summary>
/// <param name="Least">Smallest amount, in the unit of the game.</param>
/// <param name="Most">Largest amount.</param>
public sealed record Band(Rational Least, Rational Most);

/// <summary>
/// The core seen by each player: the least and the most in any division to which no coalition objects. Within it one player's amount can be anything between,
/// but not all players' at once. Two linear programs for each player, x_i as small and as large as possible over all x with x(S) ≥ v(S) and x(N) = v(N);
/// coalitions are found by passes over all 2^n, so exact, in O(n) times a few passes.
/// </summary>
public static class CoreBand
{
    private const int FromOnePass = 64;

    /// <summary>The band of each player.</summary>
    /// <returns>Null when the core is empty.</returns>
    public static Band[]? Of(CoalitionTable game)
    {
        if (game.Count == 1) return [new Band(game.Total, game.Total)];
        if (LeastCore.Of(game).CoreIsEmpty) return null;
        var pool = new Pool();
        for (var player = 0; player < game.Count; player++)
        {
            pool.Add(1u << player);
            pool.Add(game.Everyone ^ 1u << player);
        }

        return [.. Enumerable.Range(0, game.Count).Select(player => Of(game, player, pool))];
    }

    private static Band Of(CoalitionTable game, int player, Pool pool)
    {
        Rational total = game.Gains[^1];
        Rational[] ends = game.Amounts([Smallest(game, 1u << player, pool), total - Smallest(game, game.Everyone ^ 1u << player, pool)]);
        return ends[0] <= ends[1] ? new Band(ends[0], ends[1]) : new Band(ends[1], ends[0]);
    }

    /// <summary>The smallest x(S) in the core, for one player or all but one.</summary>
    private static Rational Smallest(CoalitionTable game, uint coalition, Pool pool)
    {
        long[] rightHand = [.. Enumerable.Range(0, game.Count).Select(i => (long)(coalition >> i & 1)), 0];
        var simplex = new DualSimplex(game.Gains, game.Count, NucleolusKind.Prenucleolus, [new KnownAmount(game.Everyone, game.Gains[^1])], rightHand);
        simplex.TryStart(new Column(game.Everyone, ColumnRole.Known));
        simplex.TryStart(new Column(coalition, ColumnRole.Limit));
        for (var i = 0; i < game.Count; i++) simplex.TryStart(new Column(1u << i, ColumnRole.Limit));
        Rational[] point;
        do
        {
            point = simplex.Solve([], pool.Masks)[..^1];
        }
        while (Scan(game, point, pool));
        return Rational.Sum(point.Where((_, i) => (coalition >> i & 1) == 1));
    }

    private static bool Scan(CoalitionTable game, Rational[] point, Pool pool)
    {
        var highest = new HighestVisitor(game.Everyone, new SpanBuilder(game.Count).ToSpan(), FromOnePass);
        new ExcessScan(game.Gains, game.Count, game.Magnitude(), point).Run(ref highest);
        var exact = new ExactPoint(game.Gains, point);
        var above = false;
        foreach (var mask in highest.Masks)
        {
            if (exact.Excess(mask) <= 0) continue;
            above = true;
            pool.Add(mask);
        }

        return above;
    }
}
