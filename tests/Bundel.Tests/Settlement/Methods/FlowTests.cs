// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Flows;
using CsCheck;

namespace Bundel.Tests.Settlement.Methods;

public sealed class FlowTests
{
    [Theory]
    [InlineData("arbon_garrison.json")]
    [InlineData("expertsmind_3s2p.json")]
    [InlineData("young_admin_maint.json")]
    public void Published_cases_come_out_as_exact_fractions_by_every_method(string file)
    {
        var published = AllocationCases.Read(file);
        foreach (var method in new[] { "direct", "step_down", "reciprocal" })
        {
            var solution = FlowSolver.Solve(published.Graph(method)).Value;
            solution.Closes().ShouldBeTrue();
            foreach (var (i, name) in published.Operating.Index()) solution.Gross[published.Service.Count + i].ToString().ShouldBe(published.Expected(method, name));
            if (method != "reciprocal") continue;
            foreach (var (i, name) in published.Service.Index()) solution.Gross[i].ToString().ShouldBe(published.Expected("reciprocal_gross", name));
        }
    }

    [Fact]
    public void Two_services_that_serve_each_other_are_solved_at_once()
    {
        // A = 1200 + 1/5 M, M = 2400 + 1/6 A: A = 50400/29, M = 78000/29 (Young, administration and maintenance).
        var graph = new FlowGraph([1200_00, 2400_00, 1500_00, 4000_00], [new(0, 1, 100), new(0, 2, 100), new(0, 3, 400), new(1, 0, 1000), new(1, 2, 1000), new(1, 3, 3000)]);
        var solution = FlowSolver.Solve(graph).Value;
        solution.Gross.Select(total => total.ToString()).ShouldBe(["50400/29", "78000/29", "67500/29", "196400/29"]);
        solution.Stays.ShouldBe([0, 0, 2327_59, 6772_41]);
        solution.Closes().ShouldBeTrue();
    }

    [Fact]
    public void A_loop_without_outflow_is_named()
    {
        var closed = FlowSolver.Solve(new FlowGraph([100, 100, 0], [new(0, 1, 1), new(1, 0, 1)]));
        closed.Problems.ShouldHaveSingleItem().Code.ShouldBe("kring-zonder-uitgang");
        closed.Problems[0].Message.ShouldContain("0 → 1");
    }

    [Fact]
    public void Every_node_closes_to_the_cent_and_the_ends_hold_all_there_was() => Networks.Sample(network =>
    {
        var solution = FlowSolver.Solve(network).Value;
        solution.Closes().ShouldBeTrue();
        solution.Stays.Sum().ShouldBe(network.Own.Sum());
        for (var node = 0; node < network.Count; node++)
        {
            if (!network.IsEnd(node)) continue;
            var exact = solution.Gross[node] * 100;
            (exact - solution.Stays[node] < 1 && solution.Stays[node] - exact < 1).ShouldBeTrue();
        }
    }, iter: 300);

    [Fact]
    public void A_large_system_has_a_proven_bound_and_gives_the_cents_of_the_exact_one()
    {
        var random = new Random(4);
        var arcs = new List<FlowArc>();
        for (var from = 0; from < 40; from++)
        {
            for (var to = 0; to < 50; to++)
            {
                if (from != to && random.Next(3) == 0) arcs.Add(new FlowArc(from, to, random.Next(1, 500)));
            }
        }

        var graph = new FlowGraph([.. Enumerable.Range(0, 50).Select(_ => random.NextInt64(0, 900_000_00))], arcs);
        var exact = FlowSolver.Solve(graph).Value;
        var large = FlowSolver.SolveLarge(graph);
        large.ErrorBound.ShouldBeLessThan(1e-9);
        large.Closes().ShouldBeTrue();
        large.Stays.ShouldBe(exact.Stays);
    }

    private static readonly Gen<FlowGraph> Networks =
        from services in Gen.Int[1, 6]
        from ends in Gen.Int[1, 4]
        from own in Gen.Long[-100_000, 5_000_000].Array[services + ends]
        from weights in Gen.Long[0, 40].Array[services * (services + ends)]
        from leak in Gen.Long[1, 40].Array[services]
        select new FlowGraph(own, [.. Arcs(services, ends, weights, leak)]);

    private static IEnumerable<FlowArc> Arcs(int services, int ends, long[] weights, long[] leak)
    {
        for (var from = 0; from < services; from++)
        {
            for (var to = 0; to < services + ends; to++)
            {
                var weight = weights[from * (services + ends) + to] + (to == services ? leak[from] : 0);
                if (weight > 0 && from != to) yield return new FlowArc(from, to, weight);
            }
        }
    }
}
