// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Management;
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Roadmaps;

/// <summary>What management cards ask of the coming half year: certificates and contracts that end, and duties that come back, as tasks beside the deliveries.</summary>
internal static class DutyTasks
{
    /// <summary>In front of the code of a card, where the code of a delivery would stand.</summary>
    public const string Prefix = "beheer-";

    private const int HalfYear = 26;
    private const int LeadWeeks = 12;
    private const int Weight = 3;

    public static IEnumerable<TaskInput> Of(IEnumerable<ManagementCard> cards, Members members, DateOnly begin) =>
        from card in cards
        let text = card.Text()
        from expiry in text.All().Index()
        let weeks = expiry.Item.Weeks ?? 1
        from until in Days(expiry.Item, begin).Index()
        let code = FormattableString.Invariant($"{Prefix}{card.Code}-{expiry.Index + 1}-{until.Index + 1}")
        let owner = members.Find(card.ParticipantId)?.Code
        let due = Math.Max(0, PlanCalendar.WeekOf(begin, until.Item, up: false))
        select new TaskInput(
            RoadmapInput.Code(code, owner), weeks, expiry.Item.Skill is { Length: > 0 } skill ? [new DemandInput(owner ?? RoadmapInput.Centre, skill, 1)] : [], [],
            Math.Max(0, due - weeks - LeadWeeks), due, Weight, $"{expiry.Item.Name} ({text.Name})");

    /// <summary>The days within half a year: the end itself, and those that come back after it.</summary>
    private static IEnumerable<DateOnly> Days(Expiry expiry, DateOnly begin)
    {
        for (var day = expiry.Until; day <= begin.AddDays(7 * HalfYear); day = day.AddMonths(expiry.RepeatMonths!.Value))
        {
            if (expiry.RepeatMonths is null || day >= begin) yield return day;
            if (expiry.RepeatMonths is null) yield break;
        }
    }
}
