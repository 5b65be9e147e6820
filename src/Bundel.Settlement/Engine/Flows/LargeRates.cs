// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Engine.Flows;

/// <summary>
/// The rates of a system that is too large for exact fractions: Gauss–Seidel along the loops, then refined with residuals of 31 digits.
/// The bound of the error is proven: with expected visits u (u − Pu ≥ ½), the error is at most 2 Σ u · |residual|.
/// </summary>
internal sealed class LargeRates
{
    private const int MaxSweeps = 20_000;
    private const int Refinements = 6;
    private const double Wanted = 1e-12;
    private readonly FlowGraph graph;
    private readonly int[] order;
    private readonly int[] position;
    private readonly int[] loopOf;
    private readonly double[] weights;
    private readonly DoubleDouble[] rates;

    private LargeRates(FlowGraph graph, IReadOnlyList<int[]> loops)
    {
        this.graph = graph;
        order = [.. loops.SelectMany(loop => loop).Where(node => !graph.IsEnd(node))];
        position = new int[graph.Count];
        loopOf = new int[graph.Count];
        foreach (var (i, node) in order.Index()) position[node] = i;
        foreach (var (i, loop) in loops.Index())
        {
            foreach (var node in loop) loopOf[node] = i;
        }

        weights = [.. graph.Arcs.Select(arc => (double)arc.Weight)];
        rates = new DoubleDouble[graph.Count];
    }

    /// <summary>Most that any total can be off, in cents.</summary>
    public double ErrorBound { get; private set; }

    public static LargeRates Solve(FlowGraph graph, IReadOnlyList<int[]> loops)
    {
        var solver = new LargeRates(graph, loops);
        solver.Run(loops);
        return solver;
    }

    public DoubleDouble TotalOf(int node)
    {
        var total = DoubleDouble.From(graph.Own[node]);
        foreach (var arc in graph.In(node)) total += rates[graph.Arcs[arc].From] * weights[arc];
        return total;
    }

    public double RateOf(int node) => rates[node].High;

    private void Run(IReadOnlyList<int[]> loops)
    {
        var visits = Visits(loops);
        var residuals = new double[graph.Count];
        foreach (var node in order) residuals[node] = graph.Own[node];
        for (var round = 0; round < Refinements; round++)
        {
            Correct(loops, residuals);
            ErrorBound = 0;
            foreach (var node in order)
            {
                residuals[node] = Residual(node);
                ErrorBound += 2 * visits[node] * Math.Abs(residuals[node]);
            }

            if (ErrorBound < Wanted) return;
        }
    }

    private double Residual(int node)
    {
        var rest = TotalOf(node) - rates[node] * graph.Weight[node];
        return rest.High + rest.Low;
    }

    /// <summary>Adds to the rates what solves the system for these residuals, in plain doubles.</summary>
    private void Correct(IReadOnlyList<int[]> loops, double[] residuals)
    {
        var correction = new double[graph.Count];
        foreach (var loop in loops)
        {
            if (graph.IsEnd(loop[0])) continue;
            var largest = double.MaxValue;
            for (var sweep = 0; sweep < MaxSweeps && largest > 1e-15; sweep++)
            {
                largest = Sweep(loop, residuals, correction);
                if (loop.Length == 1) break;
            }
        }

        foreach (var node in order) rates[node] += new DoubleDouble(correction[node], 0);
    }

    private double Sweep(int[] loop, double[] residuals, double[] correction)
    {
        double moved = 0, size = 0;
        foreach (var node in loop)
        {
            var sum = residuals[node];
            foreach (var arc in graph.In(node)) sum += weights[arc] * correction[graph.Arcs[arc].From];
            var rate = sum / graph.Weight[node];
            moved = Math.Max(moved, Math.Abs(rate - correction[node]) * graph.Weight[node]);
            size = Math.Max(size, Math.Abs(sum));
            correction[node] = rate;
        }

        return size == 0 ? 0 : moved / size;
    }

    /// <summary>How often a cent passes all nodes together when it starts in a node, rounded up; infinite when that cannot be proven.</summary>
    private double[] Visits(IReadOnlyList<int[]> loops)
    {
        var visits = new double[graph.Count];
        foreach (var loop in loops.Reverse().Where(loop => !graph.IsEnd(loop[0])))
        {
            for (var sweep = 0; sweep < MaxSweeps; sweep++)
            {
                double moved = 0;
                foreach (var node in loop)
                {
                    var next = Onward(node, visits);
                    moved = Math.Max(moved, Math.Abs(next - visits[node]) / next);
                    visits[node] = next;
                }

                if (moved < 1e-6) break;
            }
        }

        return order.All(node => visits[node] - (Onward(node, visits) - 1) >= 0.5) ? visits : [.. visits.Select(_ => double.PositiveInfinity)];
    }

    private double Onward(int node, double[] visits)
    {
        double sum = 0;
        foreach (var arc in graph.Arcs.AsSpan(graph.Out(node))) sum += arc.Weight * visits[arc.To];
        return 1 + sum / graph.Weight[node];
    }
}
