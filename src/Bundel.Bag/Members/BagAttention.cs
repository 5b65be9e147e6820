// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;

namespace Bundel.Bag.Members;

/// <summary>A BAG that is no longer fresh, and members that are not in it.</summary>
internal sealed class BagAttention(BagMembers members) : IAttention
{
    /// <summary>The free national extract comes monthly; a day of mutations is missed sooner.</summary>
    private const int OldDays = 40;

    public async Task<IReadOnlyList<AttentionItem>> Now(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(BagPermissions.See) || await members.Now(cancel) is not { } now) return [];
        var action = new AttentionAction("Bekijk de stand van de BAG", "bag/stand");
        var items = new List<AttentionItem>();
        var age = members.Today().DayNumber - now.Store.Date.DayNumber;
        if (age > OldDays) items.Add(new(AttentionSeverity.Warn, "BAG", $"De BAG is van {Dutch.Date(now.Store.Date)} en dus {Dutch.Number(age)} dagen oud.", action, Since: now.Store.Date));
        var missing = now.Members.Where(member => member.Towns is null && actor.Participants is null).Select(member => member.Name).ToList();
        if (missing.Count > 0) items.Add(new(AttentionSeverity.Warn, "BAG", $"In de opslag ligt geen woonplaats van {Dutch.List(missing)}.", action));
        return items;
    }
}
