// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Documenting;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Formation.Dossiers;

/// <summary>The newest version, and the next.</summary>
internal sealed class DossierStore(BundelDb db, TimeProvider clock)
{
    public Task<Dossier?> Newest(CancellationToken cancel) => db.Set<Dossier>().AsNoTracking().OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancel);

    public async Task<Result<Dossier>> Needed(CancellationToken cancel) => await Newest(cancel) is { } found ? found : Problem.NotFound("Er is nog geen dossier. Leg eerst de kandidaten en de alternatieven vast.");

    public async Task<Dossier> Add(DocumentInput input, Actor actor, CancellationToken cancel)
    {
        var last = await db.Set<Dossier>().Select(row => (int?)row.Version).MaxAsync(cancel) ?? 0;
        var next = new Dossier(actor.Collaboration!.Value, last + 1, input, actor.Name, clock.Instant());
        db.Add(next);
        return next;
    }
}
