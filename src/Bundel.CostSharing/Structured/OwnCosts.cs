// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>Costs that every player brings along: c(S) = Σ_{i∈S} k_i. Shapley value: k_i. O(n).</summary>
/// <param name="costs">One amount for each player, of any sign, in the unit of the game.</param>
public sealed class OwnCosts(IReadOnlyList<Rational> costs) : CostComponent
{
    /// <inheritdoc/>
    public override int Count => costs.Count;

    /// <inheritdoc/>
    public override bool IsConcave => true;

    internal override BigInteger Denominator => Common(costs);

    internal Rational Of(int player) => costs[player];

    /// <inheritdoc/>
    public override Rational CostOf(ReadOnlySpan<bool> coalition)
    {
        var sum = Rational.Zero;
        for (var i = 0; i < costs.Count; i++)
        {
            if (coalition[i]) sum += costs[i];
        }

        return sum;
    }

    internal override ScaledAmounts? ScaledShapley() => ScaledAmounts.Of(costs);

    internal override void AddTo(long[] table, BigInteger scale)
    {
        var sums = SubsetSums.Of<long>([.. costs.Select(cost => Whole(cost, scale))]);
        for (var mask = 0; mask < table.Length; mask++) table[mask] += sums[mask];
    }
}
