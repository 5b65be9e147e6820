// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Roadmaps;

/// <summary>Deliveries and people as a plan to compute: shared work first, then the roll-out at each participant.</summary>
public static class RoadmapInput
{
    /// <summary>The service centre in lists of capacity.</summary>
    public const string Centre = "ssc";

    private const int Horizon = 520;

    public static PlanInput Make(DateOnly begin, IReadOnlyList<DeliveryView> deliveries, IReadOnlyList<CapacityText> capacities, Members members, IReadOnlyList<TaskInput> duties)
    {
        var open = deliveries.Where(delivery => delivery.Text.DoneOn is null).ToList();
        var names = members.All.Select(member => member.Code).ToList();
        IReadOnlyList<string> Of(DeliveryText text) => text.Participants.Count == 0 ? names : [.. text.Participants.Where(names.Contains)];
        var tasks = open.SelectMany(delivery => Tasks(delivery, begin, open, Of)).Concat(duties).ToList();
        return new PlanInput(Horizon, [.. capacities.Select(capacity => Capacity(capacity, begin))], tasks, begin);
    }

    public static string Code(string delivery, string? participant) => participant is null ? delivery : $"{delivery}:{participant}";

    private static IEnumerable<TaskInput> Tasks(DeliveryView delivery, DateOnly begin, List<DeliveryView> open, Func<DeliveryText, IReadOnlyList<string>> participants)
    {
        var text = delivery.Text;
        var before = open.Where(other => text.After?.Contains(other.Code) == true).ToList();
        var earliest = new[] { text.NotBefore, text.Release }.Max() is { } day ? Math.Max(0, PlanCalendar.WeekOf(begin, day, up: true)) : 0;
        int? due = text.Due is { } until ? Math.Max(0, PlanCalendar.WeekOf(begin, until, up: false)) : null;
        var who = participants(text);
        var shared = text.Mode == DeliveryMode.Together && text.Weeks > 0;
        var each = text.Mode == DeliveryMode.Together ? text.WeeksEach : text.WeeksAlone;
        if (shared)
        {
            var waits = before.SelectMany(other => All(other, participants)).ToList();
            yield return new TaskInput(delivery.Code, text.Weeks, Demands(text, Centre, alone: false), waits, earliest, each == 0 ? due : null, Math.Max(1, text.Weight), text.Name);
        }

        foreach (var participant in each > 0 ? who : [])
        {
            var waits = before.SelectMany(other => Last(other, participant, participants)).ToList();
            if (shared) waits.Add(delivery.Code);
            yield return new TaskInput(Code(delivery.Code, participant), each, Demands(text, participant, text.Mode == DeliveryMode.Each), waits, earliest, due, Math.Max(1, text.Weight), text.Name);
        }
    }

    private static DemandInput[] Demands(DeliveryText text, string organisation, bool alone) =>
        [.. (text.Demands ?? []).Where(demand => alone || demand.AtParticipant == (organisation != Centre)).GroupBy(demand => demand.Skill).Select(group => new DemandInput(organisation, group.Key, group.Sum(demand => demand.Amount)))];

    private static IEnumerable<string> All(DeliveryView delivery, Func<DeliveryText, IReadOnlyList<string>> participants) =>
        delivery.Text.Mode == DeliveryMode.Together && delivery.Text.Weeks > 0 ? [delivery.Code] : participants(delivery.Text).Select(participant => Code(delivery.Code, participant));

    /// <summary>What this participant waits for: its own part of the earlier delivery, or else the shared part.</summary>
    private static IEnumerable<string> Last(DeliveryView delivery, string participant, Func<DeliveryText, IReadOnlyList<string>> participants)
    {
        var each = delivery.Text.Mode == DeliveryMode.Together ? delivery.Text.WeeksEach : delivery.Text.WeeksAlone;
        if (each > 0 && participants(delivery.Text).Contains(participant)) return [Code(delivery.Code, participant)];
        return delivery.Text.Mode == DeliveryMode.Together && delivery.Text.Weeks > 0 ? [delivery.Code] : [];
    }

    private static CapacityInput Capacity(CapacityText capacity, DateOnly begin) => new(
        capacity.Organisation, capacity.Skill, capacity.PerWeek,
        [.. (capacity.Exceptions ?? []).Select(change => new CapacityChange(Math.Max(0, PlanCalendar.WeekOf(begin, change.From, up: false)), Math.Max(0, PlanCalendar.WeekOf(begin, change.Until.AddDays(1), up: true)), change.PerWeek))]);
}
