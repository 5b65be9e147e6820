// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>Smallest cut between two nodes by Dinic's algorithm (1970), in whole numbers of any size.</summary>
internal sealed class MinimumCut(int nodes)
{
    private readonly List<int> heads = [];
    private readonly List<BigInteger> room = [];
    private readonly List<int>[] edges = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
    private int[] distance = [];
    private int[] next = [];

    /// <summary>An edge; its way back has the next number.</summary>
    public void Add(int from, int to, BigInteger capacity)
    {
        edges[from].Add(heads.Count);
        heads.Add(to);
        room.Add(capacity);
        edges[to].Add(heads.Count);
        heads.Add(from);
        room.Add(BigInteger.Zero);
    }

    /// <summary>Nodes on the side of the source; the smallest such set.</summary>
    public bool[] SourceSide(int source, int sink, BigInteger endless)
    {
        while (Reach(source)[sink] >= 0)
        {
            next = new int[edges.Length];
            while (!Push(source, sink, endless).IsZero)
            {
                // every push fills an edge
            }
        }

        return [.. distance.Select(far => far >= 0)];
    }

    private int[] Reach(int source)
    {
        distance = new int[edges.Length];
        Array.Fill(distance, -1);
        distance[source] = 0;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var edge in edges[node])
            {
                if (room[edge].IsZero || distance[heads[edge]] >= 0) continue;
                distance[heads[edge]] = distance[node] + 1;
                queue.Enqueue(heads[edge]);
            }
        }

        return distance;
    }

    private BigInteger Push(int node, int sink, BigInteger most)
    {
        if (node == sink) return most;
        for (; next[node] < edges[node].Count; next[node]++)
        {
            var edge = edges[node][next[node]];
            if (room[edge].IsZero || distance[heads[edge]] != distance[node] + 1) continue;
            var pushed = Push(heads[edge], sink, BigInteger.Min(most, room[edge]));
            if (pushed.IsZero) continue;
            room[edge] -= pushed;
            room[edge ^ 1] += pushed;
            return pushed;
        }

        return BigInteger.Zero;
    }
}
