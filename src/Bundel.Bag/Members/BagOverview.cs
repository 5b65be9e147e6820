// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;

namespace Bundel.Bag.Members;

/// <summary>How many addresses the members have, and of which day.</summary>
internal sealed class BagOverview(BagMembers members) : IOverview
{
    private const int Place = 30;

    public async Task<OverviewFigure?> Now(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(BagPermissions.See) || await members.Now(cancel) is not { } now) return null;
        return new OverviewFigure("BAG", Dutch.Number(now.Members.Sum(member => member.Addresses ?? 0)), $"adressen van deelnemers, stand {Dutch.Date(now.Store.Date)}", "bag", Place);
    }
}
