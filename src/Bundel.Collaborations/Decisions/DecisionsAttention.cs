// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Decisions;

/// <summary>Decisions that stand on an agenda whose date has passed, for whoever keeps the register.</summary>
internal sealed class DecisionsAttention(BundelDb db, TimeProvider clock) : IAttention
{
    public async Task<IReadOnlyList<AttentionItem>> Now(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(CollaborationsPermissions.Manage)) return [];
        var today = clock.Today();
        var rows = await db.Set<Decision>().AsNoTracking().Where(row => row.State == DecisionState.Scheduled && row.Date < today).ToListAsync(cancel);
        return [.. rows.Select(row => new AttentionItem(
            AttentionSeverity.Warn, $"Besluit {row.Reference}", $"Stond op de agenda van {Dutch.Date(row.Date!.Value)}; leg vast of het is genomen.",
            new AttentionAction("Bekijk besluit", "besluiten/" + row.Code), row.Date))];
    }
}
