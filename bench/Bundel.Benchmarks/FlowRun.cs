// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Engine.Flows;

namespace Bundel.Benchmarks;

/// <summary>Charges between pools: 200 services in 20 loops over 12 periods, 2,000 pools in one system, and the explanation of an amount.</summary>
internal static class FlowRun
{
    private const int Ends = 800;

    public static void Run()
    {
        var loops = Loops(services: 200, loop: 10, uses: 12);
        Timing.Median("200 diensten in 20 kringen, 1.000 kostengroepen, 12 perioden, exact", () => Twelve(loops));
        var large = Loops(services: 2_000, loop: 2_000, uses: 40);
        var bound = 0.0;
        Timing.Median("2.000 kostengroepen die elkaar bedienen in één kring", () => bound = Solve(large).ErrorBound);
        Console.WriteLine(FormattableString.Invariant($"Bewezen grens van de fout voor het afronden: {bound:E1} cent."));
        Explain();
    }

    private static void Twelve(FlowGraph graph)
    {
        for (var period = 1; period <= 12; period++) Solve(graph.With([.. graph.Own.Select(cents => cents * period / 12)]));
    }

    private static FlowSolution Solve(FlowGraph graph)
    {
        var solution = FlowSolver.Solve(graph).Value;
        return solution.Closes() && solution.Stays.Sum() == graph.Own.Sum() ? solution : throw new InvalidOperationException("A node does not close.");
    }

    /// <summary>Services that serve the others in their loop, some of the next loop, and pools at the end.</summary>
    private static FlowGraph Loops(int services, int loop, int uses)
    {
        var random = new Random(4);
        var arcs = new Dictionary<(int, int), long>();
        for (var from = 0; from < services; from++)
        {
            var start = from / loop * loop;
            arcs[(from, start + (from - start + 1) % loop)] = random.Next(1, 1_000);
            for (var use = 0; use < uses; use++)
            {
                var inLoop = start + random.Next(loop);
                if (inLoop != from) arcs[(from, inLoop)] = random.Next(1, 1_000);
                if (start + loop < services && use % 4 == 0) arcs[(from, start + loop + random.Next(loop))] = random.Next(1, 1_000);
                arcs[(from, services + random.Next(Ends))] = random.Next(1, 2_000);
            }
        }

        return new FlowGraph([.. Enumerable.Range(0, services + Ends).Select(_ => random.NextInt64(0, 900_000_000))], [.. arcs.Select(arc => new FlowArc(arc.Key.Item1, arc.Key.Item2, arc.Value))]);
    }

    private static void Explain()
    {
        var model = SampleModel.Of(100, 10_000);
        var result = SettlementEngine.Compute(model, 2026).Value;
        var participant = result.Participants[0].Code;
        Timing.Median("Uitleg van één bedrag uit 342 deelnemers en 10.000 begrotingsregels", () => new SettlementExplainer(model, result).Line(participant, result.Lines[0].Code));
    }
}
