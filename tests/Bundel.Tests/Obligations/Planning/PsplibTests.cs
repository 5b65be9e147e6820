// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning;
using Bundel.Obligations.Planning.Model;
using Bundel.Obligations.Planning.Reading;

namespace Bundel.Tests.Obligations.Planning;

/// <summary>The 480 projects of 30 tasks of PSPLIB, against the best known ends.</summary>
public sealed class PsplibTests
{
    private static readonly Lazy<Dictionary<string, int>> BestKnown = new(() => File.ReadLines(TestData.File("planning/best_known_combined.csv"))
        .Skip(1).Select(line => line.Split(',')).Where(row => row[0] == "j30").ToDictionary(row => row[1], row => int.Parse(row[3])));

    [Fact]
    public void A_thousand_schedules_come_within_035_percent_on_every_tenth_project() => Deviation(BestKnown.Value.Keys.Where((_, i) => i % 10 == 0), new PlanOptions(1000)).ShouldBeLessThanOrEqualTo(0.35);

    [Fact(Explicit = true)]
    public void A_thousand_schedules_come_within_035_percent() => Deviation(BestKnown.Value.Keys, new PlanOptions(1000)).ShouldBeLessThanOrEqualTo(0.35);

    [Fact(Explicit = true)]
    public void Five_thousand_schedules_come_within_020_percent() => Deviation(BestKnown.Value.Keys, new PlanOptions(5000)).ShouldBeLessThanOrEqualTo(0.20);

    [Fact(Explicit = true)]
    public void Ten_seconds_of_proof_settle_at_least_465_projects() =>
        BestKnown.Value.Keys.Count(name => Planner.Compute(Read(name), new PlanOptions(1000, 1, 10)).Value.Proved).ShouldBeGreaterThanOrEqualTo(465);

    private static double Deviation(IEnumerable<string> names, PlanOptions options) => names.Average(name =>
    {
        var plan = Planner.Compute(Read(name), options).Value;
        var best = BestKnown.Value[name];
        plan.LowerBound.ShouldBeLessThanOrEqualTo(best, name);
        plan.Value.Makespan.ShouldBeGreaterThanOrEqualTo(best, name);
        return 100.0 * (plan.Value.Makespan - best) / best;
    });

    private static PlanInput Read(string name) => PlanFile.Read(TestData.File($"planning/j30/{name}.sm")).Value;
}
