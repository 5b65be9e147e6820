// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing.Nucleoli;

namespace Bundel.CostSharing;

/// <summary>
/// The nucleolus: the division in which the coalition that is worst off is as well off as possible, then the next, and so on
/// (D. Schmeidler, The nucleolus of a characteristic function game, 1969). It is in the core whenever the core is not empty.
/// Exact, with a proof that is checked over all coalitions before it is given. Time: a handful of passes over 2^n numbers and linear programs
/// of n + 1 rows; memory a few hundred coalitions beside the game.
/// </summary>
public static class Nucleolus
{
    /// <summary>The nucleolus, prenucleolus or per-capita nucleolus of a game.</summary>
    /// <returns>Null when it does not exist: together the players get less than each alone (never for the prenucleolus).</returns>
    public static NucleolusSolution? Of(CoalitionTable game, NucleolusKind kind = NucleolusKind.Nucleolus)
    {
        if (kind != NucleolusKind.Prenucleolus && !IndividuallyRational(game)) return null;
        return new NucleolusSolver(game, kind).Solve();
    }

    private static bool IndividuallyRational(CoalitionTable game)
    {
        var alone = Enumerable.Range(0, game.Count).Sum(player => game.Gains[1 << player]);
        return alone <= game.Gains[^1];
    }
}
