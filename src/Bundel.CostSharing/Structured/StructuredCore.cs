// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>
/// The coalition that objects most among 2^n, for hundreds of players, when the costs are own costs, shared costs, steps and volumes with one price.
/// Max over S of x(S) − c(S) is then a selection of projects (J.M.W. Rhys 1970, M.L. Balinski 1970): a player brings what it pays beyond its own costs and
/// needs its step of every part, a step needs the step below and costs its height; a smallest cut gives the best selection, exactly.
/// A network of at most n · (parts + 1) nodes.
/// </summary>
public static class StructuredCore
{
    /// <summary>True when the parts allow the question.</summary>
    public static bool CanTell(StructuredCosts costs) => costs.Components.All(component => component is OwnCosts or StepCosts || component.HasOnePrice);

    /// <summary>The coalition that objects most, and by how much.</summary>
    /// <param name="costs">A game for which <see cref="CanTell"/> is true.</param>
    /// <param name="amounts">One amount for each player, in the unit of the game.</param>
    /// <returns>Null when no coalition objects.</returns>
    public static NamedObjection? StrongestObjection(StructuredCosts costs, IReadOnlyList<Rational> amounts)
    {
        CostComponent.Demand(CanTell(costs), "These parts do not allow the question.");
        CostComponent.Demand(amounts.Count == costs.Count, "One amount for each player.");
        var coalition = Selection(costs, [.. amounts.Select((amount, player) => amount - OwnOf(costs, player))]);
        var paid = Rational.Sum(amounts.Where((_, player) => coalition[player]));
        var amount = paid - costs.CostOf(coalition);
        return amount.Sign > 0 ? new NamedObjection([.. costs.Players.Where((_, player) => coalition[player])], amount) : null;
    }

    private static bool[] Selection(StructuredCosts costs, Rational[] surplus)
    {
        var n = costs.Count;
        var parts = costs.Components.OfType<StepCosts>().ToList();
        var steps = parts.Select(part => part.Requirements.Distinct().Where(cost => cost.Sign > 0).Order().ToList()).ToList();
        var (source, sink) = (n, n + 1);
        var cut = new MinimumCut(n + 2 + steps.Sum(levels => levels.Count));
        var scale = CostComponent.Common([.. surplus, .. steps.SelectMany(levels => levels)]);
        BigInteger Whole(Rational number) => number.Numerator * (scale / number.Denominator);
        var endless = surplus.Aggregate(BigInteger.One, (sum, amount) => sum + BigInteger.Abs(Whole(amount)));
        for (var player = 0; player < n; player++)
        {
            if (surplus[player].Sign > 0) cut.Add(source, player, Whole(surplus[player]));
            if (surplus[player].Sign < 0) cut.Add(player, sink, -Whole(surplus[player]));
        }

        var first = n + 2;
        foreach (var (part, levels) in parts.Zip(steps))
        {
            for (var level = 0; level < levels.Count; level++)
            {
                cut.Add(first + level, sink, Whole(level == 0 ? levels[0] : levels[level] - levels[level - 1]));
                if (level > 0) cut.Add(first + level, first + level - 1, endless);
            }

            for (var player = 0; player < n; player++)
            {
                var level = levels.BinarySearch(part.Requirements[player]);
                if (level >= 0) cut.Add(player, first + level, endless);
            }

            first += levels.Count;
        }

        return cut.SourceSide(source, sink, endless)[..n];
    }

    private static Rational OwnOf(StructuredCosts costs, int player)
    {
        var only = new bool[costs.Count];
        only[player] = true;
        return Rational.Sum(costs.Components.Where(component => component is not StepCosts).Select(component => component.CostOf(only)));
    }
}
