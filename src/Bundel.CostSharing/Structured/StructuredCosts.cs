// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>
/// A cost game as a sum of parts, for any number of players: 342 municipalities have 2^342 coalitions, but each part is a short list of numbers.
/// The Shapley value of a sum is the sum of the Shapley values, so it is exact in O(parts · n log n) but for volume thresholds.
/// </summary>
public sealed class StructuredCosts : ICoalitionFunction
{
    /// <summary>Makes the game.</summary>
    /// <param name="players">Names, at least one.</param>
    /// <param name="components">Parts, each with as many players.</param>
    public StructuredCosts(IReadOnlyList<string> players, IReadOnlyList<CostComponent> components)
    {
        CostComponent.Demand(players.Count > 0, "A game has players.");
        CostComponent.Demand(components.All(component => component.Count == players.Count), "Every part has all players.");
        Players = players;
        Components = components;
    }

    /// <inheritdoc/>
    public GameKind Kind => GameKind.Cost;

    /// <inheritdoc/>
    public IReadOnlyList<string> Players { get; }

    /// <summary>The parts.</summary>
    public IReadOnlyList<CostComponent> Components { get; }

    /// <summary>Number of players.</summary>
    public int Count => Players.Count;

    /// <inheritdoc/>
    public Rational Total => Cost(_ => true);

    /// <summary>True when every part is concave: then the core is not empty and holds the Shapley value (L.S. Shapley, Cores of convex games, 1971).</summary>
    public bool IsConcave => Components.All(component => component.IsConcave);

    /// <inheritdoc/>
    public Rational Alone(int player) => Cost(i => i == player);

    /// <inheritdoc/>
    public Rational Without(int player) => Cost(i => i != player);

    /// <summary>What a coalition pays.</summary>
    /// <param name="coalition">For each player whether it is in the coalition.</param>
    public Rational CostOf(ReadOnlySpan<bool> coalition)
    {
        var sum = Rational.Zero;
        foreach (var component in Components) sum += component.CostOf(coalition);
        return sum;
    }

    /// <summary>The exact Shapley value, in the unit of the game; null when a part with volume thresholds is too large for it.</summary>
    public Rational[]? Shapley()
    {
        var amounts = ScaledAmounts.Of(new Rational[Count]);
        foreach (var component in Components)
        {
            if (component.ScaledShapley() is not { } part) return null;
            amounts += part;
        }

        return amounts.ToRationals();
    }

    /// <summary>The same game as a table, for at most <see cref="CoalitionTable.MaxPlayers"/> players; O(parts · 2^n).</summary>
    /// <exception cref="OverflowException">A cost is too large for a table.</exception>
    public CoalitionTable ToTable()
    {
        CostComponent.Demand(Count <= CoalitionTable.MaxPlayers, "Too many players for a table.");
        var scale = Components.Aggregate(BigInteger.One, (common, component) => common / BigInteger.GreatestCommonDivisor(common, component.Denominator) * component.Denominator);
        var table = new long[1 << Count];
        foreach (var component in Components) component.AddTo(table, scale);
        return CoalitionTable.Take(GameKind.Cost, Players, table, (long)scale);
    }

    private Rational Cost(Func<int, bool> included) => CostOf([.. Enumerable.Range(0, Count).Select(included)]);
}
