// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;

namespace Bundel.CostSharing;

/// <summary>Two coalitions that break a property the most.</summary>
/// <param name="First">Mask.</param>
/// <param name="Second">Mask.</param>
/// <param name="Amount">By how much, above zero, in the unit of the game.</param>
public sealed record Breach(uint First, uint Second, Rational Amount);

/// <summary>
/// Properties of a game, as reports: null is that it holds. Written for costs; for values every inequality is mirrored.
/// </summary>
public static class GameProperties
{
    /// <summary>Most players for which all pairs of disjoint coalitions are compared: 3^17 / 2 = 65 million pairs.</summary>
    public const int MaxForPairs = 17;

    /// <summary>Monotonic: with more players it does not get cheaper, c(S) ≤ c(S∪i) (values: v(S) ≤ v(S∪i)). O(n·2^n).</summary>
    /// <returns>The coalition and the coalition with one more player between which it is broken the most.</returns>
    public static Breach? Monotonicity(CoalitionTable game)
    {
        var gains = game.Gains;
        var sign = game.Kind == GameKind.Cost ? -1 : 1;
        var worst = new Worst();
        for (var bit = 1u; bit < gains.Length; bit <<= 1)
        {
            for (var mask = 0u; mask < gains.Length; mask++)
            {
                if ((mask & bit) == 0) worst.Look(sign * (gains[mask] - gains[mask | bit]), mask, mask | bit);
            }
        }

        return worst.Of(game);
    }

    /// <summary>Subadditive: two groups together cost no more than apart, c(S∪T) ≤ c(S) + c(T) (values: superadditive). O(3^n / 2).</summary>
    /// <exception cref="ArgumentException">More than <see cref="MaxForPairs"/> players.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Breach? Subadditivity(CoalitionTable game)
    {
        if (game.Count > MaxForPairs) throw new ArgumentException("Too many players to compare all pairs.", nameof(game));
        var gains = game.Gains;
        var worst = new Worst();
        for (var whole = 1u; whole < gains.Length; whole++)
        {
            var fixedPart = whole & ~whole + 1;
            var rest = whole ^ fixedPart;
            for (var part = rest; part != 0; part = part - 1 & rest) worst.Look(gains[whole ^ part] + gains[part] - gains[whole], whole ^ part, part);
        }

        return worst.Of(game);
    }

    /// <summary>Concave: who joins a larger coalition adds no more, c(S∪i∪j) − c(S∪j) ≤ c(S∪i) − c(S) (values: convex). O(n²·2^n / 8).</summary>
    /// <returns>Two coalitions S∪i and S∪j that cost less apart.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Breach? Concavity(CoalitionTable game)
    {
        var gains = game.Gains;
        var worst = new Worst();
        for (var i = 0; i < game.Count; i++)
        {
            for (var j = i + 1; j < game.Count; j++)
            {
                var (one, other) = (1u << i, 1u << j);
                for (var counter = 0u; counter < gains.Length >> 2; counter++)
                {
                    var mask = Spread(Spread(counter, i), j);
                    worst.Look(gains[mask | one] + gains[mask | other] - gains[mask] - gains[mask | one | other], mask | one, mask | other);
                }
            }
        }

        return worst.Of(game);
    }

    /// <summary>Makes room for a zero at a bit.</summary>
    private static uint Spread(uint mask, int bit) => (mask >> bit << bit + 1) | (mask & (1u << bit) - 1);

    private struct Worst
    {
        private long most;
        private uint first;
        private uint second;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Look(long amount, uint one, uint other)
        {
            if (amount <= most) return;
            (most, first, second) = (amount, one, other);
        }

        public readonly Breach? Of(CoalitionTable game) => most == 0 ? null : new Breach(first, second, new Rational(most, game.Denominator));
    }
}
