// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing;

/// <summary>What every game can tell, with a table or without.</summary>
public interface ICoalitionFunction
{
    /// <summary>Costs or values.</summary>
    GameKind Kind { get; }

    /// <summary>Names of the players.</summary>
    IReadOnlyList<string> Players { get; }

    /// <summary>Number of players.</summary>
    int Count => Players.Count;

    /// <summary>What all players pay or get together.</summary>
    Rational Total { get; }

    /// <summary>What a player pays or gets alone.</summary>
    Rational Alone(int player);

    /// <summary>What all other players pay or get together.</summary>
    Rational Without(int player);
}
