// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Documenting;
using Bundel.Formation.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Formation.DocumentStore;

/// <summary>Fills documents from the newest dossier and the newest own template.</summary>
internal sealed class DocumentDesk(BundelDb db, DossierStore dossiers)
{
    public async Task<Result<FilledDocument>> Fill(string sort, string? participant, CancellationToken cancel)
    {
        var known = DocumentSorts.Find(sort);
        var dossier = await dossiers.Needed(cancel);
        if (!known.Succeeded || !dossier.Succeeded) return Result<FilledDocument>.Failure([.. known.Problems, .. dossier.Problems]);
        var own = await db.Set<FormationTemplate>().AsNoTracking().Where(row => row.Sort == sort).OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancel);
        return DocumentMaking.Make(known.Value, dossier.Value.Input, known.Value.PerParticipant ? participant : null, own?.Text, own?.Name);
    }

    /// <summary>True when the document would now come out with other figures; null when it cannot be made any more.</summary>
    public async Task<bool?> IsOutdated(FormationDocument document, CancellationToken cancel)
    {
        var now = await Fill(document.Sort, document.Participant, cancel);
        return now.Succeeded ? now.Value.Hash != document.Hash : null;
    }
}
