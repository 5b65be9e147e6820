// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Engine.Flows;

/// <summary>Loops (strongly connected components) in the order in which costs flow: what charges comes before what is charged. Tarjan, without recursion.</summary>
internal sealed class Loops
{
    private readonly FlowGraph graph;
    private readonly int[] index;
    private readonly int[] low;
    private readonly bool[] open;
    private readonly Stack<int> path = new();
    private readonly List<int[]> found = [];
    private int next = 1;

    private Loops(FlowGraph graph)
    {
        this.graph = graph;
        (index, low, open) = (new int[graph.Count], new int[graph.Count], new bool[graph.Count]);
    }

    /// <summary>All loops, ends included, in the order of flow.</summary>
    public static IReadOnlyList<int[]> Of(FlowGraph graph)
    {
        var loops = new Loops(graph);
        for (var node = 0; node < graph.Count; node++)
        {
            if (loops.index[node] == 0) loops.Visit(node);
        }

        loops.found.Reverse();
        return loops.found;
    }

    /// <summary>Loops from which nothing flows out: no end can be reached.</summary>
    public static IReadOnlyList<int[]> Closed(FlowGraph graph)
    {
        var leaves = new bool[graph.Count];
        var reached = new Stack<int>(Enumerable.Range(0, graph.Count).Where(graph.IsEnd));
        foreach (var end in reached) leaves[end] = true;
        while (reached.TryPop(out var node))
        {
            foreach (var arc in graph.In(node))
            {
                var from = graph.Arcs[arc].From;
                if (leaves[from]) continue;
                leaves[from] = true;
                reached.Push(from);
            }
        }

        return [.. Of(graph).Where(loop => !leaves[loop[0]] && loop.All(node => graph.Arcs[graph.Out(node)].All(arc => loop.Contains(arc.To))))];
    }

    private void Visit(int root)
    {
        var steps = new Stack<(int Node, int Arc)>([(root, Open(root))]);
        while (steps.TryPop(out var step))
        {
            if (step.Arc < graph.Out(step.Node).End.Value)
            {
                steps.Push((step.Node, step.Arc + 1));
                var to = graph.Arcs[step.Arc].To;
                if (index[to] == 0) steps.Push((to, Open(to)));
                else if (open[to]) low[step.Node] = Math.Min(low[step.Node], index[to]);
            }
            else
            {
                if (low[step.Node] == index[step.Node]) Close(step.Node);
                if (steps.TryPeek(out var above)) low[above.Node] = Math.Min(low[above.Node], low[step.Node]);
            }
        }
    }

    private int Open(int node)
    {
        index[node] = low[node] = next++;
        open[node] = true;
        path.Push(node);
        return graph.Out(node).Start.Value;
    }

    private void Close(int root)
    {
        var loop = new List<int>();
        int node;
        do
        {
            node = path.Pop();
            open[node] = false;
            loop.Add(node);
        }
        while (node != root);
        loop.Sort();
        found.Add([.. loop]);
    }
}
