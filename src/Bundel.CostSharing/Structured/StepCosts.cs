// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>
/// Costs of the largest requirement in the coalition, as for the length of a runway: c(S) = max_{i∈S} k_i.
/// Shapley value (S.C. Littlechild and G. Owen 1973): who needs a step shares it equally with all who need it, φ_i = Σ_{steps up to k_i} step / number needing it. O(n log n).
/// </summary>
public sealed class StepCosts : CostComponent
{
    private readonly Rational[] costs;

    /// <summary>Makes the part.</summary>
    /// <param name="costs">What the requirement of each player costs, at least zero, in the unit of the game; zero for who does not take part.</param>
    public StepCosts(IReadOnlyList<Rational> costs)
    {
        Demand(costs.All(cost => cost.Sign >= 0), "A requirement does not cost less than zero.");
        this.costs = [.. costs];
    }

    /// <summary>A fixed cost shared by its users, whoever of them are there: c(S) = cost when S has a user, otherwise 0. Shapley value: equal parts.</summary>
    /// <param name="cost">At least zero.</param>
    /// <param name="users">For each player whether it uses what the cost is for.</param>
    public static StepCosts Shared(Rational cost, IReadOnlyList<bool> users) => new([.. users.Select(uses => uses ? cost : Rational.Zero)]);

    /// <inheritdoc/>
    public override int Count => costs.Length;

    /// <inheritdoc/>
    public override bool IsConcave => true;

    /// <summary>What the requirement of each player costs.</summary>
    public IReadOnlyList<Rational> Requirements => costs;

    internal override BigInteger Denominator => Common(costs);

    /// <inheritdoc/>
    public override Rational CostOf(ReadOnlySpan<bool> coalition)
    {
        var most = Rational.Zero;
        for (var i = 0; i < costs.Length; i++)
        {
            if (coalition[i]) most = Rational.Max(most, costs[i]);
        }

        return most;
    }

    internal override ScaledAmounts? ScaledShapley()
    {
        var amounts = new BigInteger[Count];
        var (unit, parts) = (Denominator, BigInteger.One);
        for (var number = 2; number <= Count; number++) parts = parts / BigInteger.GreatestCommonDivisor(parts, number) * number;
        var (height, share, needing) = (BigInteger.Zero, BigInteger.Zero, Count);
        foreach (var player in Ascending())
        {
            var cost = costs[player].Numerator * (unit / costs[player].Denominator);
            if (cost != height) share += (cost - height) * (parts / needing);
            height = cost;
            amounts[player] = share;
            needing--;
        }

        return new ScaledAmounts(amounts, unit * parts);
    }

    /// <summary>
    /// The nucleolus of this part alone (S.C. Littlechild 1974), O(n²): per round the smallest of c_k / (number needing it + 1) over the steps that are left, and
    /// what remains over the number left for the last; who is in those steps pays that, and the rest of the runway is a smaller game.
    /// </summary>
    public Rational[] Nucleolus()
    {
        int[] order = [.. Ascending()];
        var amounts = new Rational[Count];
        var (start, paid) = (0, Rational.Zero);
        while (start < order.Length)
        {
            var (end, least) = (order.Length, (costs[order[^1]] - paid) / (order.Length - start));
            for (var k = start + 1; k < order.Length; k++)
            {
                var part = (costs[order[k - 1]] - paid) / (k - start + 1);
                if (part <= least) (end, least) = (k, part);
            }

            for (var k = start; k < end; k++) amounts[order[k]] = least;
            paid += least * (end - start);
            start = end;
        }

        return amounts;
    }

    internal override void AddTo(long[] table, BigInteger scale)
    {
        long[] whole = [.. costs.Select(cost => Whole(cost, scale))];
        var most = new long[table.Length];
        for (var mask = 1; mask < table.Length; mask++)
        {
            most[mask] = Math.Max(most[mask & mask - 1], whole[BitOperations.TrailingZeroCount(mask)]);
            table[mask] += most[mask];
        }
    }

    private IEnumerable<int> Ascending() => Enumerable.Range(0, Count).OrderBy(player => costs[player]);
}
