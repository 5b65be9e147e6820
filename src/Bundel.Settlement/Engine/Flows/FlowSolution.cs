// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Engine.Flows;

/// <summary>Flows in whole cents per arc, what stays per node, and the proof that every node closes.</summary>
public sealed record FlowSolution(FlowGraph Graph, long[] Flows, long[] Stays)
{
    /// <summary>Exact gross total per node in euro: own costs plus what flows in. Empty for a system that is too large for fractions.</summary>
    public IReadOnlyList<Rational> Gross { get; init; } = [];

    /// <summary>Most that a total can be off before it was rounded, in cents; zero for an exact solution.</summary>
    public double ErrorBound { get; init; }

    /// <summary>Adds every node again, apart from the solver: own + in = out + stays.</summary>
    public bool Closes()
    {
        var over = new long[Graph.Count];
        for (var node = 0; node < over.Length; node++) over[node] = Graph.Own[node] - Stays[node];
        for (var arc = 0; arc < Flows.Length; arc++)
        {
            over[Graph.Arcs[arc].From] -= Flows[arc];
            over[Graph.Arcs[arc].To] += Flows[arc];
        }

        return Array.TrueForAll(over, cents => cents == 0);
    }

    /// <summary>What flows into a node, in cents.</summary>
    public long Received(int node)
    {
        long sum = 0;
        foreach (var arc in Graph.In(node)) sum += Flows[arc];
        return sum;
    }

    /// <summary>What flows out of a node, in cents.</summary>
    public long Charged(int node)
    {
        long sum = 0;
        foreach (var flow in Flows.AsSpan(Graph.Out(node))) sum += flow;
        return sum;
    }
}
