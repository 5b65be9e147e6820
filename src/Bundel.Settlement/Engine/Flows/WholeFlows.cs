// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Engine.Flows;

/// <summary>
/// Makes rounded flows close at every node. Rounding leaves some cents too many or too few at a node; they are carried along a tree of the
/// largest flows, from the leaves to the root. All arithmetic is on whole cents.
/// </summary>
internal static class WholeFlows
{
    public static void Close(FlowGraph graph, long[] flows, long[] stays)
    {
        var over = new long[graph.Count];
        for (var node = 0; node < graph.Count; node++) over[node] = graph.Own[node] - stays[node];
        for (var arc = 0; arc < flows.Length; arc++)
        {
            over[graph.Arcs[arc].From] -= flows[arc];
            over[graph.Arcs[arc].To] += flows[arc];
        }

        var (order, arcTo) = Tree(graph, flows);
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var node = order[i];
            if (arcTo[node] < 0 || over[node] == 0) continue;
            var arc = graph.Arcs[arcTo[node]];
            var outward = arc.From == node;
            flows[arcTo[node]] += outward ? over[node] : -over[node];
            over[outward ? arc.To : arc.From] += over[node];
            over[node] = 0;
        }
    }

    /// <summary>Nodes in the order in which the tree reached them, and the arc by which; −1 for a root.</summary>
    private static (List<int> Order, int[] ArcTo) Tree(FlowGraph graph, long[] flows)
    {
        var order = new List<int>(graph.Count);
        var arcTo = new int[graph.Count];
        var best = new long[graph.Count];
        var seen = new bool[graph.Count];
        Array.Fill(arcTo, -1);
        Array.Fill(best, long.MinValue);
        var next = new PriorityQueue<int, long>();
        for (var root = 0; root < graph.Count; root++)
        {
            if (seen[root]) continue;
            next.Enqueue(root, long.MinValue);
            while (next.TryDequeue(out var node, out _))
            {
                if (seen[node]) continue;
                seen[node] = true;
                order.Add(node);
                var (start, end) = (graph.Out(node).Start.Value, graph.Out(node).End.Value);
                for (var arc = start; arc < end; arc++) Offer(graph.Arcs[arc].To, arc);
                foreach (var arc in graph.In(node)) Offer(graph.Arcs[arc].From, arc);
            }
        }

        return (order, arcTo);

        void Offer(int node, int arc)
        {
            var flow = Math.Abs(flows[arc]);
            if (seen[node] || flow <= best[node]) return;
            best[node] = flow;
            arcTo[node] = arc;
            next.Enqueue(node, -flow);
        }
    }
}
