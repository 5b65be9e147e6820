// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Documenting;
using Bundel.Formation.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Formation.DocumentStore;

/// <summary>Fills documents from the newest dossier and the newest own templates, each read once for as many documents as are asked.</summary>
internal sealed class DocumentDesk(BundelDb db, DossierStore dossiers)
{
    private Result<DossierFields>? dossier;
    private Dictionary<string, FormationTemplate>? own;

    public async Task<Result<FilledDocument>> Fill(string sort, string? participant, CancellationToken cancel)
    {
        var known = DocumentSorts.Find(sort);
        dossier ??= (await dossiers.Needed(cancel)).Select(row => new DossierFields(row.Input));
        if (!known.Succeeded || !dossier.Succeeded) return Result<FilledDocument>.Failure([.. known.Problems, .. dossier.Problems]);
        own ??= await NewestTemplates(cancel);
        var mine = own.GetValueOrDefault(sort);
        return DocumentMaking.Make(known.Value, dossier.Value, known.Value.PerParticipant ? participant : null, mine?.Text, mine?.Name);
    }

    /// <summary>True when the document would now come out with other figures; null when it cannot be made any more.</summary>
    public async Task<bool?> IsOutdated(FormationDocument document, CancellationToken cancel)
    {
        var now = await Fill(document.Sort, document.Participant, cancel);
        return now.Succeeded ? now.Value.Hash != document.Hash : null;
    }

    private async Task<Dictionary<string, FormationTemplate>> NewestTemplates(CancellationToken cancel) =>
        (await db.Set<FormationTemplate>().AsNoTracking().ToListAsync(cancel)).GroupBy(row => row.Sort).ToDictionary(group => group.Key, group => group.MaxBy(row => row.Version)!, StringComparer.Ordinal);
}
