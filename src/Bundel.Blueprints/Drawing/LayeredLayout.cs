// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Drawing;

/// <summary>Layers by longest path after cycles are broken, ordered by the mean place of neighbours in a fixed number of rounds; ties by name. An edge over more layers gets a place in each of them, so that it passes no node.</summary>
public sealed class LayeredLayout
{
    private const int Rounds = 8;

    private LayeredLayout(IReadOnlyList<IReadOnlyList<string>> layers, IReadOnlyList<IReadOnlyList<string>> chains)
    {
        Layers = layers;
        Chains = chains;
        Places = layers.SelectMany((layer, i) => layer.Select((node, order) => (node, i, order))).ToDictionary(place => place.node, place => (Layer: place.i, Order: place.order), StringComparer.Ordinal);
    }

    public IReadOnlyList<IReadOnlyList<string>> Layers { get; }

    /// <summary>Nodes, and the places by which long edges pass.</summary>
    public IReadOnlyDictionary<string, (int Layer, int Order)> Places { get; }

    /// <summary>Per edge, in the order given: the places from its left end to its right end, one per layer.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Chains { get; }

    public static LayeredLayout Of(IReadOnlyList<(string From, string To)> edges)
    {
        var depth = Depths(edges, WithoutCycles(edges));
        var chains = edges.Select(edge => Chain(edge, depth)).ToList();
        var layers = depth.GroupBy(pair => pair.Value).OrderBy(group => group.Key).Select(group => group.Select(pair => pair.Key).ToList()).ToList();
        foreach (var chain in chains)
        {
            for (var i = 1; i < chain.Count - 1; i++)
            {
                var layer = layers[depth[chain[0]] + i];
                if (!layer.Contains(chain[i])) layer.Add(chain[i]);
            }
        }

        return new LayeredLayout(Ordered([.. layers.Select(layer => layer.Order(StringComparer.Ordinal).ToList())], chains), chains);
    }

    private static List<List<string>> Ordered(List<List<string>> layers, List<List<string>> chains)
    {
        var pairs = chains.SelectMany(chain => chain.Zip(chain.Skip(1)));
        var neighbours = pairs.SelectMany(pair => new[] { pair, (First: pair.Second, Second: pair.First) }).ToLookup(pair => pair.First, pair => pair.Second);
        for (var round = 0; round < Rounds; round++)
        {
            var place = layers.SelectMany(layer => layer.Select((node, order) => (node, order: (order + 0.5) / layer.Count))).ToDictionary(pair => pair.node, pair => pair.order, StringComparer.Ordinal);
            for (var i = 0; i < layers.Count; i++)
                layers[i] = [.. layers[i].OrderBy(node => neighbours[node].Select(other => place[other]).DefaultIfEmpty(0.5).Average()).ThenBy(node => node, StringComparer.Ordinal)];
        }

        return layers;
    }

    private static List<string> Chain((string From, string To) edge, Dictionary<string, int> depth)
    {
        var (left, right) = depth[edge.From] <= depth[edge.To] ? (edge.From, edge.To) : (edge.To, edge.From);
        return [left, .. Enumerable.Range(depth[left] + 1, Math.Max(0, depth[right] - depth[left] - 1)).Select(layer => FormattableString.Invariant($"{left}\n{right}\n{layer}")), right];
    }

    /// <summary>Depth first in the order of names; an edge that leads back is turned round.</summary>
    private static List<(string From, string To)> WithoutCycles(IReadOnlyList<(string From, string To)> edges)
    {
        var next = edges.Where(edge => edge.From != edge.To).Distinct().ToLookup(edge => edge.From, edge => edge.To);
        var state = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new List<(string, string)>();
        foreach (var start in edges.Select(edge => edge.From).Distinct().Order(StringComparer.Ordinal)) Visit(start);
        return kept;

        void Visit(string node)
        {
            if (!state.TryAdd(node, 1)) return;
            foreach (var other in next[node].Order(StringComparer.Ordinal))
            {
                if (state.GetValueOrDefault(other) == 1)
                {
                    kept.Add((other, node));
                    continue;
                }

                kept.Add((node, other));
                Visit(other);
            }

            state[node] = 2;
        }
    }

    private static Dictionary<string, int> Depths(IReadOnlyList<(string From, string To)> edges, List<(string From, string To)> forward)
    {
        var depth = edges.SelectMany(edge => new[] { edge.From, edge.To }).Distinct().ToDictionary(node => node, _ => 0, StringComparer.Ordinal);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (from, to) in forward.Where(edge => edge.From != edge.To))
            {
                if (depth[to] > depth[from] || depth[from] + 1 >= depth.Count) continue;
                depth[to] = depth[from] + 1;
                changed = true;
            }
        }

        return depth;
    }
}
