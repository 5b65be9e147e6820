// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing;

/// <summary>A price that holds from a threshold on.</summary>
/// <param name="From">Threshold: a volume, or a number of players; the first is 0.</param>
/// <param name="Price">Price of one unit of volume, at least zero.</param>
public readonly record struct Tier(long From, Rational Price);
