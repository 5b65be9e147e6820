// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Flows;

/// <summary>The charges of a model as a graph: a node per pool, and a node for the part that a charging pool keeps.</summary>
internal sealed class PoolGraph
{
    private readonly List<string> nodes = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    private PoolGraph(CostFlow flow) => Flow = flow;

    public CostFlow Flow { get; }

    public IReadOnlyList<string> Nodes => nodes;

    /// <summary>The arcs that this method uses, by pools; a kept part has its own pool as target.</summary>
    public List<(string From, string To, long Weight)> Charges { get; } = [];

    public static PoolGraph Of(CostFlow flow)
    {
        var graph = new PoolGraph(flow);
        var charging = flow.Charges.Select(charge => charge.From).ToHashSet(StringComparer.Ordinal);
        var rank = flow.Order.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        foreach (var charge in flow.Charges)
        {
            var used = charge.To.Where(target => target.Pool != charge.From && target.Part > 0 && Uses(target.Pool)).ToList();
            var weights = Whole([.. used.Select(target => target.Part), charge.Own]);
            foreach (var (i, target) in used.Index()) graph.Add(charge.From, target.Pool, weights[i]);
            if (charge.Own > 0) graph.Add(charge.From, charge.From, weights[^1]);

            bool Uses(string to) => !charging.Contains(to) || flow.Method switch
            {
                ChargeMethod.Direct => false,
                ChargeMethod.StepDown => rank.GetValueOrDefault(to, int.MaxValue) > rank.GetValueOrDefault(charge.From, int.MaxValue),
                _ => true,
            };
        }

        return graph;
    }

    /// <summary>The graph with these own costs.</summary>
    public FlowGraph With(Func<string, long> own)
    {
        var kept = Charges.Where(charge => charge.From == charge.To).ToDictionary(charge => charge.From, charge => nodes.Count, StringComparer.Ordinal);
        foreach (var (i, pool) in kept.Keys.Order(StringComparer.Ordinal).Index()) kept[pool] = nodes.Count + i;
        var arcs = Charges.Select(charge => new FlowArc(places[charge.From], charge.From == charge.To ? kept[charge.From] : places[charge.To], charge.Weight));
        return new FlowGraph([.. nodes.Select(own), .. new long[kept.Count]], [.. arcs]);
    }

    /// <summary>The node of a pool.</summary>
    public int NodeOf(string pool) => places[pool];

    private void Add(string from, string to, long weight)
    {
        Place(from);
        Place(to);
        Charges.Add((from, to, weight));
    }

    private void Place(string pool)
    {
        if (places.TryAdd(pool, nodes.Count)) nodes.Add(pool);
    }

    private static long[] Whole(IReadOnlyList<decimal> parts)
    {
        var scale = parts.Max(part => part.Scale);
        BigInteger[] whole = [.. parts.Select(part => ExactDecimal.Scaled(part, scale))];
        var common = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return [.. whole.Select(weight => common.IsZero ? 0 : (long)(weight / common))];
    }
}
