// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Engine.Flows;

/// <summary>
/// Solves charges between nodes and brings every flow to whole cents, so that at every node what comes in is what goes out plus what stays.
/// The ends get their exact total, rounded by largest remainder.
/// </summary>
public static class FlowSolver
{
    private const int MaxExactLoop = 48;
    private const double MaxExactBits = 12_000;

    /// <summary>Solves.</summary>
    /// <returns>The solution, or the problem <c>kring-zonder-uitgang</c> with the nodes of each closed loop by number.</returns>
    public static Result<FlowSolution> Solve(FlowGraph graph)
    {
        var closed = Loops.Closed(graph);
        if (closed.Count > 0) return closed.Select(loop => ClosedLoop(loop.Select(node => FormattableString.Invariant($"{node}")))).ToArray();
        var loops = Loops.Of(graph);
        return CanBeExact(graph, loops) ? Exact(graph, loops) : Large(graph, loops);
    }

    /// <summary>Solves a graph without closed loops as a large one, whatever its size.</summary>
    internal static FlowSolution SolveLarge(FlowGraph graph) => Large(graph, Loops.Of(graph));

    /// <summary>The problem of a loop without outflow.</summary>
    internal static Problem ClosedLoop(IEnumerable<string> names) =>
        new("kring-zonder-uitgang", $"De kring {string.Join(" → ", names)} belast alleen zichzelf: er komt geen euro uit.") { Expected = "minstens één kostengroep in de kring die iets houdt of buiten de kring doorbelast" };

    private static bool CanBeExact(FlowGraph graph, IReadOnlyList<int[]> loops) =>
        loops.All(loop => loop.Length <= MaxExactLoop) && graph.Weight.Where(weight => weight > 1).Sum(weight => Math.Log2(weight)) <= MaxExactBits;

    private static FlowSolution Exact(FlowGraph graph, IReadOnlyList<int[]> loops)
    {
        var rates = ExactRates.Solve(graph, loops);
        var ends = Enumerable.Range(0, graph.Count).Where(graph.IsEnd).ToDictionary(node => node, node => rates.TotalOf(graph, node));
        var stays = RoundedEnds.Of(graph, ends.ToDictionary(end => end.Key, end => Split(end.Value, rates.Denominator)));
        var flows = new long[graph.Arcs.Length];
        for (var arc = 0; arc < flows.Length; arc++) flows[arc] = HalfUp(rates.Numerators[graph.Arcs[arc].From] * graph.Arcs[arc].Weight, rates.Denominator);
        WholeFlows.Close(graph, flows, stays);
        return new FlowSolution(graph, flows, stays)
        {
            Gross = [.. Enumerable.Range(0, graph.Count).Select(node => graph.IsEnd(node) ? new Rational(ends[node], rates.Denominator * 100) : new Rational(rates.Numerators[node] * graph.Weight[node], rates.Denominator * 100))],
        };
    }

    private static FlowSolution Large(FlowGraph graph, IReadOnlyList<int[]> loops)
    {
        if (graph.Weight.Any(weight => weight > 1L << 52)) throw new OverflowException("Weights together are too large.");
        var rates = LargeRates.Solve(graph, loops);
        var ends = Enumerable.Range(0, graph.Count).Where(graph.IsEnd).ToDictionary(node => node, node => Split(rates.TotalOf(node)));
        var stays = RoundedEnds.Of(graph, ends);
        var flows = new long[graph.Arcs.Length];
        for (var arc = 0; arc < flows.Length; arc++) flows[arc] = (long)Math.Round(rates.RateOf(graph.Arcs[arc].From) * graph.Arcs[arc].Weight, MidpointRounding.AwayFromZero);
        WholeFlows.Close(graph, flows, stays);
        return new FlowSolution(graph, flows, stays) { ErrorBound = rates.ErrorBound };
    }

    private static (long Whole, double Part) Split(BigInteger numerator, BigInteger denominator)
    {
        var whole = BigInteger.DivRem(numerator, denominator, out var rest);
        if (rest.Sign < 0) (whole, rest) = (whole - 1, rest + denominator);
        return ((long)whole, new Share(rest, denominator).ToDouble());
    }

    private static (long Whole, double Part) Split(DoubleDouble value)
    {
        var whole = Math.Floor(value.High);
        var rest = value.High - whole + value.Low;
        if (rest < 0) (whole, rest) = (whole - 1, rest + 1);
        return rest >= 1 ? ((long)whole + 1, rest - 1) : ((long)whole, rest);
    }

    private static long HalfUp(BigInteger numerator, BigInteger denominator)
    {
        var quotient = (BigInteger.Abs(numerator) * 2 + denominator) / (denominator * 2);
        return (long)(numerator.Sign < 0 ? -quotient : quotient);
    }
}
