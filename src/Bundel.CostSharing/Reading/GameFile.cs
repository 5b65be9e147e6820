// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing;

/// <summary>A game as it stands in a file.</summary>
/// <param name="Name">Name of the game; empty when the file gives none.</param>
/// <param name="Game">A <see cref="CoalitionTable"/> or <see cref="StructuredCosts"/>.</param>
/// <param name="Weights">Weights by name, one for each player, for proportional division.</param>
public sealed record GameFile(string Name, ICoalitionFunction Game, IReadOnlyDictionary<string, Rational[]> Weights);
