// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Drawing;

/// <summary>Layers by longest path after cycles are broken, ordered by the mean place of neighbours in a fixed number of rounds; ties by name.</summary>
public sealed class LayeredLayout
{
    private const int Rounds = 8;

    private LayeredLayout(List<List<string>> layers)
    {
        Layers = layers;
        Places = layers.SelectMany((layer, i) => layer.Select((node, order) => (node, i, order))).ToDictionary(place => place.node, place => (Layer: place.i, Order: place.order), StringComparer.Ordinal);
    }

    public IReadOnlyList<IReadOnlyList<string>> Layers { get; }

    public IReadOnlyDictionary<string, (int Layer, int Order)> Places { get; }

    public static LayeredLayout Of(IReadOnlyList<(string From, string To)> edges)
    {
        var forward = WithoutCycles(edges);
        var depth = Depths(edges, forward);
        var layers = depth.GroupBy(pair => pair.Value).OrderBy(group => group.Key).Select(group => group.Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList()).ToList();
        var neighbours = edges.SelectMany(edge => new[] { edge, (From: edge.To, To: edge.From) }).ToLookup(edge => edge.From, edge => edge.To);
        for (var round = 0; round < Rounds; round++)
        {
            var place = layers.SelectMany(layer => layer.Select((node, order) => (node, order: (order + 0.5) / layer.Count))).ToDictionary(pair => pair.node, pair => pair.order, StringComparer.Ordinal);
            for (var i = 0; i < layers.Count; i++)
                layers[i] = [.. layers[i].OrderBy(node => neighbours[node].Select(other => place[other]).DefaultIfEmpty(0.5).Average()).ThenBy(node => node, StringComparer.Ordinal)];
        }

        return new LayeredLayout(layers);
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
