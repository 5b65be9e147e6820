// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Checking;

/// <summary>
/// Checks a schedule against the plan as it was given, apart from the engine that made it: nothing is shown that does not pass.
/// </summary>
public static class ScheduleCheck
{
    /// <summary>Everything that is wrong with these starts, in words; empty when the schedule holds.</summary>
    public static IReadOnlyList<string> Faults(PlanInput plan, IReadOnlyDictionary<string, int> starts)
    {
        var faults = new List<string>();
        faults.AddRange(plan.Tasks.Where(task => !starts.ContainsKey(task.Code)).Select(task => $"{task.Code} heeft geen begin"));
        if (faults.Count > 0) return faults;

        var ends = plan.Tasks.ToDictionary(task => task.Code, task => starts[task.Code] + task.Duration);
        foreach (var task in plan.Tasks)
        {
            var start = starts[task.Code];
            if (start < task.Earliest) faults.Add($"{task.Code} begint te vroeg");
            if (ends[task.Code] > plan.Horizon) faults.Add($"{task.Code} eindigt na de horizon");
            faults.AddRange(task.After.Where(before => ends[before] > start).Select(before => $"{task.Code} begint voor het einde van {before}"));
        }

        foreach (var capacity in plan.Capacities) faults.AddRange(Overloads(plan, capacity, starts));
        return faults;
    }

    private static IEnumerable<string> Overloads(PlanInput plan, CapacityInput capacity, IReadOnlyDictionary<string, int> starts)
    {
        for (var period = 0; period < plan.Horizon; period++)
        {
            var needed = plan.Tasks.Where(task => starts[task.Code] <= period && period < starts[task.Code] + task.Duration)
                .SelectMany(task => task.Demands)
                .Where(demand => demand.Organisation == capacity.Organisation && demand.Skill == capacity.Skill)
                .Sum(demand => demand.Amount);
            var there = capacity.Changes.LastOrDefault(change => change.From <= period && period < change.Until)?.PerPeriod ?? capacity.PerPeriod;
            if (needed > there) yield return FormattableString.Invariant($"in periode {period} is {needed} {capacity.Skill} nodig en {there} aanwezig");
        }
    }
}
