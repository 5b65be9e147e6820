// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing.Nucleoli;

namespace Bundel.CostSharing;

/// <summary>
/// The least core: the divisions in which the strongest objection is as small as possible (Maschler, Peleg and Shapley, 1979).
/// </summary>
/// <param name="Epsilon">The smallest possible strongest objection, in the unit of the game; the core is empty exactly when it is above zero. Null for a single player, whom nobody can object to.</param>
/// <param name="Amounts">One division of the least core.</param>
/// <param name="Proof">Coalitions that together make a smaller one impossible: their weights and that of everyone add up to zero for every player.</param>
public sealed record LeastCore(Rational? Epsilon, Rational[] Amounts, NucleolusLevel? Proof)
{
    /// <summary>True when no division is free of objections.</summary>
    public bool CoreIsEmpty => Epsilon > Rational.Zero;

    /// <summary>The least core of a game: one exact linear program of n + 1 rows and a few passes over 2^n numbers.</summary>
    public static LeastCore Of(CoalitionTable game)
    {
        if (game.Count == 1) return new LeastCore(null, [game.Total], null);
        var (point, level) = new NucleolusSolver(game, NucleolusKind.Prenucleolus).First();
        return new LeastCore(level.Excess, game.Amounts(point), level);
    }
}
