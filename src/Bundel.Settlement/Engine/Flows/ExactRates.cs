// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Engine.Flows;

/// <summary>
/// The rate of every node, in cents per unit of weight, as whole numbers over one denominator. For node i in a loop:
/// W(i) · x(i) − Σ w(j,i) · x(j) = own(i) + what flows in from before the loop. Solved without fractions (Bareiss).
/// </summary>
internal sealed class ExactRates
{
    private ExactRates(int nodes) => Numerators = new BigInteger[nodes];

    public BigInteger[] Numerators { get; }

    public BigInteger Denominator { get; private set; } = BigInteger.One;

    public static ExactRates Solve(FlowGraph graph, IReadOnlyList<int[]> loops)
    {
        var rates = new ExactRates(graph.Count);
        foreach (var loop in loops.Where(loop => !graph.IsEnd(loop[0]))) rates.Add(graph, loop);
        return rates;
    }

    /// <summary>Total of a node: own cents plus what flows in, over <see cref="Denominator"/>.</summary>
    public BigInteger TotalOf(FlowGraph graph, int node)
    {
        var total = graph.Own[node] * Denominator;
        foreach (var arc in graph.In(node)) total += graph.Arcs[arc].Weight * Numerators[graph.Arcs[arc].From];
        return total;
    }

    private void Add(FlowGraph graph, int[] loop)
    {
        var size = loop.Length;
        var place = loop.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var rows = new BigInteger[size][];
        for (var i = 0; i < size; i++)
        {
            rows[i] = new BigInteger[size + 1];
            rows[i][i] = graph.Weight[loop[i]];
            rows[i][size] = graph.Own[loop[i]] * Denominator;
            foreach (var arc in graph.In(loop[i]))
            {
                var (from, _, weight) = graph.Arcs[arc];
                if (place.TryGetValue(from, out var column)) rows[i][column] -= weight;
                else rows[i][size] += weight * Numerators[from];
            }
        }

        Put(loop, rows, Bareiss(rows));
    }

    private void Put(int[] loop, BigInteger[][] rows, BigInteger determinant)
    {
        var divisor = loop.Index().Aggregate(determinant, (common, pair) => BigInteger.GreatestCommonDivisor(common, rows[pair.Index][loop.Length]));
        var scale = determinant / divisor;
        if (!scale.IsOne)
        {
            for (var node = 0; node < Numerators.Length; node++) Numerators[node] *= scale;
            Denominator *= scale;
        }

        foreach (var (i, node) in loop.Index()) Numerators[node] = rows[i][loop.Length] / divisor;
    }

    /// <summary>Gauss–Jordan without fractions; the last column becomes the solution times the determinant. The matrix is diagonally dominant by column, so no row is exchanged.</summary>
    private static BigInteger Bareiss(BigInteger[][] rows)
    {
        var size = rows.Length;
        var previous = BigInteger.One;
        for (var k = 0; k < size; k++)
        {
            var pivot = rows[k][k];
            for (var i = 0; i < size; i++)
            {
                if (i == k) continue;
                var factor = rows[i][k];
                for (var j = k + 1; j <= size; j++) rows[i][j] = (rows[i][j] * pivot - factor * rows[k][j]) / previous;
                if (i < k) rows[i][i] = pivot;
                rows[i][k] = BigInteger.Zero;
            }

            previous = pivot;
        }

        return previous;
    }
}
