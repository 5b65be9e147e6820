// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Engine.Flows;

/// <summary>The ends in whole cents by largest remainder, per part of the graph that hangs together: its own cents are its whole.</summary>
internal static class RoundedEnds
{
    public static long[] Of(FlowGraph graph, IReadOnlyDictionary<int, (long Whole, double Part)> ends)
    {
        var stays = new long[graph.Count];
        var part = Parts(graph);
        var left = new Dictionary<int, long>();
        for (var node = 0; node < graph.Count; node++) left[part[node]] = left.GetValueOrDefault(part[node]) + graph.Own[node];
        foreach (var (node, (whole, _)) in ends)
        {
            stays[node] = whole;
            left[part[node]] -= whole;
        }

        foreach (var group in ends.GroupBy(end => part[end.Key]))
        {
            foreach (var end in group.OrderByDescending(end => end.Value.Part).ThenBy(end => end.Key).Take((int)left[group.Key])) stays[end.Key]++;
        }

        return stays;
    }

    private static int[] Parts(FlowGraph graph)
    {
        var root = Enumerable.Range(0, graph.Count).ToArray();
        foreach (var arc in graph.Arcs)
        {
            var (a, b) = (Find(arc.From), Find(arc.To));
            root[Math.Max(a, b)] = Math.Min(a, b);
        }

        for (var node = 0; node < root.Length; node++) root[node] = Find(node);
        return root;

        int Find(int node)
        {
            while (root[node] != node) node = root[node] = root[root[node]];
            return node;
        }
    }
}
