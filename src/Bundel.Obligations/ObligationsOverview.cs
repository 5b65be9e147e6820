// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Obligations.Standing;

namespace Bundel.Obligations;

/// <summary>How many obligations are in use everywhere.</summary>
internal sealed class ObligationsOverview(BundelDb db, TimeProvider clock) : IOverview
{
    private const int Place = 40;

    public async Task<OverviewFigure?> Now(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(ObligationsPermissions.See)) return null;
        var situation = await Situation.Read(db, clock, cancel);
        if (situation.Entries.Count == 0) return null;
        var rows = situation.Book.Obligations;
        var reached = rows.Count(row => situation.Members.All.All(member => situation.Of(row.Code, member).IsReached()));
        return new OverviewFigure("Verplichtingen en bouwstenen", $"{Dutch.Number(reached)} van {Dutch.Number(rows.Count)}", "overal in gebruik of niet van toepassing", "verplichtingen", Place);
    }
}
