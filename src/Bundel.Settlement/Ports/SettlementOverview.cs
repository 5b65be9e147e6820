// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ports;

/// <summary>The figure of Verrekenen on the overview: what the newest adopted run divides.</summary>
internal sealed class SettlementOverview(BundelDb db) : IOverview
{
    private const int Place = 10;

    public async Task<OverviewFigure?> Now(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.See)) return null;
        var adopted = await db.Set<Run>().AsNoTracking().Where(run => run.State == RunState.Adopted).OrderByDescending(run => run.Year).FirstOrDefaultAsync(cancel);
        var underway = await db.Set<Run>().CountAsync(run => run.State == RunState.Concept || run.State == RunState.Checked, cancel);
        var waiting = underway == 0 ? "" : $" · {Dutch.Count(underway, "verrekening", "verrekeningen")} onderhanden";
        return adopted is null
            ? new OverviewFigure("Verrekenen", "nog geen", "vastgestelde verrekening" + waiting, "verrekenen", Place)
            : new OverviewFigure("Verrekenen", Dutch.WholeEuro(adopted.Total), FormattableString.Invariant($"{adopted.Year} vastgesteld, versie {adopted.Version}") + waiting, "verrekenen", Place);
    }
}
