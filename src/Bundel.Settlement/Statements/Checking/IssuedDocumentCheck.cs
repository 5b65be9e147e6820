// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Statements.Checking;

/// <summary>Checks a document against everything that was issued, in all collaborations: for the operator of the installation.</summary>
public sealed class IssuedDocumentCheck(BundelDb db, FileStore files, CurrentActor current)
{
    public async Task<Result<DocumentVerdict>> Check(byte[] bytes, string file, CancellationToken cancel)
    {
        current.EnterSystem();
        var sha = FileHash.Of(bytes);
        var issued = await db.Set<IssuedDocument>().IgnoreQueryFilters([TenantFilters.Collaboration]).AsNoTracking().FirstOrDefaultAsync(row => row.Sha256 == sha, cancel);
        if (issued is not null) return new DocumentVerdict(Verdict.Unaltered, $"Uitgegeven als {issued.Name} op {Dutch.Instant(issued.IssuedUtc)} door {issued.IssuedBy}, en ongewijzigd.", sha, []);
        var rows = DocumentRows.Of(bytes, file);
        if (!rows.Succeeded) return new DocumentVerdict(Verdict.Unknown, "Dit bestand is geen stuk dat Bundel kan lezen.", null, []);
        var shown = ShownHash.In(rows.Value);
        var run = await db.Set<Run>().IgnoreQueryFilters([TenantFilters.Collaboration]).AsNoTracking().FirstOrDefaultAsync(row => row.Hash != null && shown.Contains(row.Hash), cancel);
        return run is null
            ? new DocumentVerdict(Verdict.Unknown, "Dit stuk is niet uitgegeven en draagt niet de hash van een verrekening in deze databank.", shown.Count == 0 ? null : shown[0], [])
            : await Compare(run, rows.Value, cancel);
    }

    private async Task<DocumentVerdict> Compare(Run run, IReadOnlyList<IReadOnlyList<string>> rows, CancellationToken cancel)
    {
        var candidates = await db.Set<IssuedDocument>().IgnoreQueryFilters([TenantFilters.Collaboration]).AsNoTracking().Where(row => row.RunId == run.Id).ToListAsync(cancel);
        IReadOnlyList<DocumentDifference>? nearest = null;
        foreach (var candidate in candidates)
        {
            if (await Original(candidate, cancel) is not { } original || original.Count == 0 || rows.Count == 0 || !rows.Any(row => row[0] == original[0][0])) continue;
            var found = DocumentDifferences.Between(original, rows);
            if (nearest is null || found.Count < nearest.Count) nearest = found;
        }

        var sentence = nearest switch
        {
            null => $"Dit stuk draagt de hash van verrekening {run.Code}, maar een stuk zoals dit is niet uitgegeven.",
            { Count: 0 } => $"Dit stuk draagt de hash van verrekening {run.Code} en is na uitgifte gewijzigd; geen bedrag verschilt.",
            _ => $"Dit stuk draagt de hash van verrekening {run.Code}, maar verschilt van het stuk dat is uitgegeven.",
        };
        return new DocumentVerdict(Verdict.Differs, sentence, run.Hash, nearest ?? []);
    }

    private async Task<IReadOnlyList<IReadOnlyList<string>>?> Original(IssuedDocument document, CancellationToken cancel)
    {
        await using var stream = files.Open(document.Sha256);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, cancel);
        var rows = DocumentRows.Of(bytes, document.Name);
        return rows.Succeeded ? rows.Value : null;
    }
}
