// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Engine.Flows;

/// <summary>
/// Costs that flow between nodes: own cents per node, and arcs with whole weights. A node without arcs out keeps what it has (an end);
/// every other node charges everything onward in proportion to its weights.
/// </summary>
public sealed class FlowGraph
{
    private readonly int[] outStart;
    private readonly int[] inStart;
    private readonly int[] inArc;

    /// <summary>Makes a graph.</summary>
    /// <param name="own">Own costs in cents per node.</param>
    /// <param name="arcs">Arcs with weights above zero, no arc from a node to itself.</param>
    public FlowGraph(long[] own, IReadOnlyList<FlowArc> arcs)
    {
        Own = own;
        Arcs = [.. arcs.OrderBy(arc => arc.From).ThenBy(arc => arc.To)];
        outStart = Starts(Arcs.Select(arc => arc.From), own.Length);
        inStart = Starts(Arcs.Select(arc => arc.To), own.Length);
        inArc = [.. Enumerable.Range(0, Arcs.Length).OrderBy(arc => Arcs[arc].To)];
        Weight = new long[own.Length];
        foreach (var arc in Arcs) Weight[arc.From] += arc.Weight;
    }

    /// <summary>Number of nodes.</summary>
    public int Count => Own.Length;

    /// <summary>Own cents.</summary>
    public long[] Own { get; }

    /// <summary>Arcs by their start.</summary>
    public FlowArc[] Arcs { get; }

    /// <summary>Sum of the weights out of a node; zero for an end.</summary>
    public long[] Weight { get; }

    /// <summary>True when the node keeps what it has.</summary>
    public bool IsEnd(int node) => outStart[node] == outStart[node + 1];

    /// <summary>Indexes of the arcs out of a node.</summary>
    public Range Out(int node) => outStart[node]..outStart[node + 1];

    /// <summary>Indexes of the arcs into a node.</summary>
    public ReadOnlySpan<int> In(int node) => inArc.AsSpan(inStart[node]..inStart[node + 1]);

    /// <summary>The same arcs with other costs: another period.</summary>
    public FlowGraph With(long[] own) => new(own, this);

    private FlowGraph(long[] own, FlowGraph same)
    {
        Own = own;
        Arcs = same.Arcs;
        Weight = same.Weight;
        outStart = same.outStart;
        inStart = same.inStart;
        inArc = same.inArc;
    }

    private static int[] Starts(IEnumerable<int> nodes, int count)
    {
        var starts = new int[count + 1];
        foreach (var node in nodes) starts[node + 1]++;
        for (var i = 0; i < count; i++) starts[i + 1] += starts[i];
        return starts;
    }
}

/// <summary>One arc.</summary>
public readonly record struct FlowArc(int From, int To, long Weight);
