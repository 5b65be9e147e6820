// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Flows;

/// <summary>Charges between cost pools, before anything is divided over participants.</summary>
internal sealed class FlowStage
{
    private readonly Dictionary<string, NodeProof> proofs = new(StringComparer.Ordinal);

    /// <summary>No charges at all.</summary>
    public static FlowStage None { get; } = new();

    public IReadOnlyList<NodeProof> Proofs { get; private init; } = [];

    public IReadOnlyList<PoolFlow> Flows { get; private init; } = [];

    /// <summary>The proof of a pool that charges or is charged.</summary>
    public NodeProof? Of(string pool) => proofs.GetValueOrDefault(pool);

    /// <summary>Charges the costs of a year.</summary>
    /// <param name="own">Own costs per pool.</param>
    public static Result<FlowStage> Run(SettlementModel model, Func<string, Money> own)
    {
        if (model.Methods?.Flow is not { } flow) return None;
        var pools = PoolGraph.Of(flow);
        var names = model.Pools.ToDictionary(pool => pool.Code, pool => pool.Name, StringComparer.Ordinal);
        var graph = pools.With(code => own(code).Cents);
        var solved = FlowSolver.Solve(graph);
        return solved.Succeeded ? Make(pools, solved.Value, names) : Result<FlowStage>.Failure(Closed(graph, pools, names));
    }

    /// <summary>Closed loops by the names of their pools.</summary>
    public static IEnumerable<Problem> Closed(FlowGraph graph, PoolGraph pools, IReadOnlyDictionary<string, string> names) =>
        Loops.Closed(graph).Select(loop => FlowSolver.ClosedLoop(loop.Select(node => names.GetValueOrDefault(pools.Nodes[node], pools.Nodes[node]))));

    private static FlowStage Make(PoolGraph pools, FlowSolution solution, Dictionary<string, string> names)
    {
        var graph = solution.Graph;
        NodeProof[] made = [.. pools.Nodes.Select((pool, node) => Proof(pool, node))];
        var stage = new FlowStage
        {
            Proofs = made,
            Flows = [.. graph.Arcs.Index().Where(arc => arc.Item.To < pools.Nodes.Count).Select(arc => new PoolFlow
            {
                From = pools.Nodes[arc.Item.From],
                To = pools.Nodes[arc.Item.To],
                Share = new Share(arc.Item.Weight, graph.Weight[arc.Item.From]).ToString(),
                Amount = new Money(solution.Flows[arc.Index]),
            })],
        };
        foreach (var proof in made) stage.proofs.Add(proof.Pool, proof);
        return stage;

        NodeProof Proof(string pool, int node)
        {
            var kept = graph.Arcs[graph.Out(node)].Index().Where(arc => arc.Item.To >= pools.Nodes.Count).Sum(arc => solution.Flows[graph.Out(node).Start.Value + arc.Index]);
            return new NodeProof
            {
                Pool = pool,
                Name = names[pool],
                Own = new Money(graph.Own[node]),
                Received = new Money(solution.Received(node)),
                Charged = new Money(solution.Charged(node) - kept),
                Stays = new Money(solution.Stays[node] + kept),
                GrossExact = solution.Gross.Count > 0 ? solution.Gross[node].ToString() : null,
            };
        }
    }
}
