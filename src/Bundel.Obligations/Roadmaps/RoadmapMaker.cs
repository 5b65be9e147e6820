// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Planning;
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Roadmaps;

/// <summary>Computes a plan and puts it on the calendar, with what explains it.</summary>
public static class RoadmapMaker
{
    private const int HelpSchedules = 200;

    public static Result<RoadmapView> Make(PlanInput input, IReadOnlyList<DeliveryView> deliveries, PlanOptions options, bool withHelp)
    {
        if (input.Tasks.Count == 0) return Problem.Conflict("geen-taken", "Er is geen open oplevering om te plannen.");
        return Planner.Compute(input, options).Select(plan => View(plan, deliveries, withHelp ? Helps(input, plan) : []));
    }

    private static RoadmapView View(Plan plan, IReadOnlyList<DeliveryView> deliveries, IReadOnlyList<CapacityHelp> helps)
    {
        var begin = plan.Input.Begin!.Value;
        return new RoadmapView(
            begin, plan.Value.Makespan, plan.LowerBound, plan.Proved,
            [.. plan.Tasks.OrderBy(task => task.Start).ThenBy(task => task.End).ThenBy(task => task.Task.Code, StringComparer.Ordinal).Select(task => Task(task, plan, begin))],
            helps, Cost(deliveries, text => text.OneOff), Cost(deliveries, text => text.Yearly));
    }

    private static RoadmapTask Task(PlannedTask task, Plan plan, DateOnly begin)
    {
        var parts = task.Task.Code.Split(':');
        var due = task.Task.Due is { } week ? PlanCalendar.Last(begin, week) : (DateOnly?)null;
        return new RoadmapTask(
            task.Task.Code, task.Task.Name ?? task.Task.Code, parts[0], parts.Length > 1 ? parts[1] : null, task.Start, task.End,
            PlanCalendar.First(begin, task.Start), PlanCalendar.Last(begin, task.End), due, task.Slack, task.Slack < 0 ? Chain(task, plan) : []);
    }

    /// <summary>Going back from a late task: what ended when it began, for the order or for the people.</summary>
    private static List<string> Chain(PlannedTask task, Plan plan)
    {
        var chain = new List<string>();
        for (var at = task; at.Start > at.Task.Earliest;)
        {
            var ended = plan.Tasks.Where(other => other.End == at.Start && other.Start < at.Start).ToList();
            var before = ended.Find(other => at.Task.After.Contains(other.Task.Code)) ?? ended.Find(other => SharePeople(at, other));
            if (before is null) break;
            chain.Insert(0, before.Task.Code);
            at = before;
        }

        return chain;
    }

    private static bool SharePeople(PlannedTask one, PlannedTask other) =>
        one.Task.Demands.Any(demand => other.Task.Demands.Any(of => of.Organisation == demand.Organisation && of.Skill == demand.Skill));

    /// <summary>The same plan with one person more, for each skill that is used; the most helpful first.</summary>
    private static CapacityHelp[] Helps(PlanInput input, Plan plan)
    {
        var options = new PlanOptions(HelpSchedules);
        var helps = input.Capacities.Where(capacity => input.Tasks.Any(task => task.Demands.Any(demand => demand.Organisation == capacity.Organisation && demand.Skill == capacity.Skill))).Select(capacity =>
        {
            var more = capacity with { PerPeriod = capacity.PerPeriod + 1, Changes = [.. capacity.Changes.Select(change => change with { PerPeriod = change.PerPeriod + 1 })] };
            var with = Planner.Compute(input with { Capacities = [.. input.Capacities.Select(other => other == capacity ? more : other)] }, options);
            var value = with.Succeeded && with.Value.Value.CompareTo(plan.Value) < 0 ? with.Value.Value : plan.Value;
            return new CapacityHelp(capacity.Organisation, capacity.Skill, plan.Value.Late - value.Late, plan.Value.Tardiness - value.Tardiness, plan.Value.Makespan - value.Makespan);
        });
        return [.. helps.Where(help => help is not { FewerLate: 0, LessDelay: 0, WeeksEarlier: 0 }).OrderByDescending(help => help.FewerLate).ThenByDescending(help => help.LessDelay).ThenByDescending(help => help.WeeksEarlier)];
    }

    /// <summary>What is done at each separately is paid by each.</summary>
    private static Money Cost(IReadOnlyList<DeliveryView> deliveries, Func<DeliveryText, Money?> amount) =>
        new(deliveries.Where(delivery => delivery.Text.DoneOn is null).Sum(delivery => (amount(delivery.Text)?.Cents ?? 0) * (delivery.Text.Mode == DeliveryMode.Each ? Math.Max(1, delivery.Text.Participants.Count) : 1)));
}
