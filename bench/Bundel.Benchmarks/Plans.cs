// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.Obligations.Planning;
using Bundel.Obligations.Planning.Model;
using Bundel.Obligations.Planning.Reading;

namespace Bundel.Benchmarks;

/// <summary>The planner on the projects of PSPLIB (planning/j30 and best_known_combined.csv in the folder with test data), and the time of a plan of 60 tasks.</summary>
internal static class Plans
{
    private const int Rounds = 21;

    public static void Run(bool prove)
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("BUNDEL_TESTDATA") ?? "../shared/data", "planning");
        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"planning: {folder} is er niet; zet BUNDEL_TESTDATA.");
            return;
        }

        var best = File.ReadLines(Path.Combine(folder, "best_known_combined.csv")).Skip(1).Select(line => line.Split(','))
            .Where(row => row[0] == "j30").ToDictionary(row => row[1], row => int.Parse(row[3]));
        var plans = best.Keys.ToDictionary(name => name, name => PlanFile.Read(Path.Combine(folder, "j30", name + ".sm")).Value);
        Sixty(plans);
        foreach (var schedules in new[] { 1000, 5000 }) Measure(plans, best, new PlanOptions(schedules));
        if (prove) Measure(plans, best, new PlanOptions(1000, 1, 10));
    }

    private static void Measure(Dictionary<string, PlanInput> plans, Dictionary<string, int> best, PlanOptions options)
    {
        var (deviation, hits, proved) = (0.0, 0, 0);
        var before = Cpu();
        foreach (var (name, plan) in plans)
        {
            var computed = Planner.Compute(plan, options).Value;
            deviation += 100.0 * (computed.Value.Makespan - best[name]) / best[name];
            if (computed.Value.Makespan == best[name]) hits++;
            if (computed.Proved) proved++;
        }

        Console.WriteLine(FormattableString.Invariant($"j30, {options.Schedules} schema's, CP-SAT {options.ExactSeconds} s: {deviation / plans.Count:0.000} % boven het beste, {hits} gelijk, {proved} bewezen, {(Cpu() - before) / plans.Count:0.0} ms CPU per plan"));
    }

    /// <summary>Two projects of 30 tasks as one plan with the people of one: 64 tasks with the dummies.</summary>
    private static void Sixty(Dictionary<string, PlanInput> plans)
    {
        var both = plans.Values.Chunk(2).Select(pair => new PlanInput(
            pair[0].Horizon + pair[1].Horizon,
            [.. pair[0].Capacities.Zip(pair[1].Capacities, (one, other) => one with { PerPeriod = Math.Max(one.PerPeriod, other.PerPeriod) })],
            [.. pair[0].Tasks, .. pair[1].Tasks.Select(task => task with { Code = "b" + task.Code, After = [.. task.After.Select(code => "b" + code)] })])).ToList();
        foreach (var plan in both.Take(Rounds)) Planner.Compute(plan, new PlanOptions());
        var times = both.Select(plan =>
        {
            var before = Cpu();
            Planner.Compute(plan, new PlanOptions());
            return Cpu() - before;
        }).Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"60 taken, 1000 schema's: mediaan {times[times.Count / 2]:0.0} ms CPU, slechtste {times[^1]:0.0} ms CPU over {times.Count} plannen"));
    }

    /// <summary>Milliseconds of CPU of this process, user and system, all threads.</summary>
    private static double Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalMilliseconds;
    }
}
