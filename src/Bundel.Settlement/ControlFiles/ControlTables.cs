// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Participants;
using Bundel.Documents.Reports;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Statements;
using Microsoft.EntityFrameworkCore;
using Decision = Bundel.Collaborations.Decisions.Decision;
using SignOff = Bundel.Collaborations.Measures.SignOff;

namespace Bundel.Settlement.ControlFiles;

/// <summary>An entry of the audit chain as the control file carries it; with the hash of the one before it, the chain can be checked.</summary>
internal sealed record AuditLine(
    [property: JsonPropertyName("volgnummer")] long Sequence,
    [property: JsonPropertyName("tijdstip")] DateTime AtUtc,
    [property: JsonPropertyName("wie")] string Actor,
    [property: JsonPropertyName("gebruiksgeval")] string UseCase,
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("inhoud")] string Payload,
    [property: JsonPropertyName("vorige")] string PreviousHash,
    [property: JsonPropertyName("hash")] string Hash);

/// <summary>The tables of the control file.</summary>
internal sealed class ControlTables(BundelDb db, FileStore store)
{
    /// <summary>Every count of the input, with who signed it.</summary>
    public async Task<Report> Counts(SettlementModel model, Run run, CancellationToken cancel)
    {
        var participants = await db.Set<Bundel.Collaborations.Participants.Participant>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Code, cancel);
        var measures = await db.Set<Bundel.Collaborations.Measures.Measure>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Code, cancel);
        var values = await db.Set<Bundel.Collaborations.Measures.MeasureValue>().AsNoTracking().Where(row => row.RecordedUtc <= run.KnownAtUtc).ToListAsync(cancel);
        var signed = (await db.Set<SignOff>().AsNoTracking().Where(row => row.RecordedUtc <= run.AdoptedUtc).ToListAsync(cancel)).ToLookup(row => row.MeasureValueId);
        var used = model.Measures.SelectMany(measure => measure.Values.Select(value => (measure.Code, value.Participant, value.ReferenceDate))).ToHashSet();
        var rows = values.Where(row => row.Value is not null && used.Contains((measures[row.MeasureId], participants.GetValueOrDefault(row.ParticipantId!.Value, ""), row.ReferenceDate)))
            .GroupBy(row => (Measure: measures[row.MeasureId], Participant: participants[row.ParticipantId!.Value], row.ReferenceDate)).Select(group => (group.Key, Row: group.OrderBy(row => row.RecordedUtc).ThenBy(row => row.Id.Value).Last()))
            .OrderBy(found => found.Key.Measure, StringComparer.Ordinal).ThenBy(found => found.Key.Participant, StringComparer.Ordinal).ThenBy(found => found.Key.ReferenceDate);
        return Table("Tellingen", [new("Maatstaf"), new("Deelnemer"), new("Peildatum", ColumnType.Date), new("Waarde", ColumnType.Number) { Decimals = 2 }, new("Bron"), new("Aftekening"), new("Door"), new("Op")],
            rows.Select(found =>
            {
                var last = signed[found.Row.Id].OrderBy(step => step.Sequence).LastOrDefault();
                return new ReportCell[] { found.Key.Measure, found.Key.Participant, found.Key.ReferenceDate, found.Row.Value!.Value, found.Row.Source, (last?.State ?? SignOffState.Open).Text(), last?.By ?? "", last is null ? "" : Dutch.Instant(last.RecordedUtc) };
            }));
    }

    public async Task<Report> Decisions(SettlementModel model, Run run, CancellationToken cancel)
    {
        var known = await db.Set<Decision>().AsNoTracking().ToListAsync(cancel);
        var named = model.Decisions.Select(decision => decision.Reference).Append(known.Find(row => row.Id == run.DecisionId)?.Reference).ToHashSet(StringComparer.Ordinal);
        return Table("Besluiten", [new("Kenmerk"), new("Orgaan"), new("Onderwerp"), new("Datum", ColumnType.Date), new("Waarvoor")],
            known.Where(row => named.Contains(row.Reference)).OrderBy(row => row.Reference, StringComparer.Ordinal)
                .Select(row => new ReportCell[] { row.Reference, row.Body.Text(), row.Subject, row.Date is { } day ? day : ReportCell.Unknown, row.Id == run.DecisionId ? "vaststelling van deze verrekening" : "invoer van deze verrekening" }));
    }

    public static Report Overruns(ControlFindings findings) => Table("Overschrijdingen per kostengroep",
        [new("Kostengroep"), new("Naam"), new("Begroot", ColumnType.Money), new("Werkelijk", ColumnType.Money), new("Tot en met", ColumnType.Date), new("Overschrijding", ColumnType.Money)],
        findings.Overruns.Select(row => new ReportCell[] { row.Pool, row.Name, row.Budget, row.Actual is { } actual ? actual : ReportCell.Unknown, row.Through is { } day ? day : ReportCell.Unknown, row.Over is { } over ? over : ReportCell.Unknown }));

    public static Report Unapproved(ControlFindings findings) => Table("Wijzigingen zonder besluit", [new("Mutatie"), new("Naam"), new("Bedrag", ColumnType.Money), new("Reden")],
        findings.Unapproved.Select(row => new ReportCell[] { row.Mutation, row.Name, row.Amount, row.Reason }));

    /// <summary>The entries of the audit chain about this run, up to an instant; giving out its control file is no part of it.</summary>
    public async Task<IReadOnlyList<AuditLine>> Audit(Run run, DateTime knownAt, CancellationToken cancel)
    {
        var (chain, last) = (run.CollaborationId.Value, knownAt.AddSeconds(1));
        var entries = await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.CollaborationId == chain && entry.AtUtc <= last && entry.UseCase != "controledossier-geven").OrderBy(entry => entry.Sequence).ToListAsync(cancel);
        var input = $"\"verrekening\":\"{run.Code}\"";
        return [.. entries.Where(entry => entry.Payload.Contains(input, StringComparison.Ordinal) || entry.Subject.Contains($"verrekening {run.Code}", StringComparison.OrdinalIgnoreCase))
            .Select(entry => new AuditLine(entry.Sequence, entry.AtUtc, entry.Actor, entry.UseCase, entry.Subject, entry.Payload, entry.PreviousHash, entry.Hash))];
    }

    /// <summary>The documents that were given out of this run before its control file, byte for byte.</summary>
    public async Task<IReadOnlyList<(string Name, byte[] Bytes)>> Issued(Run run, DateTime knownAt, CancellationToken cancel)
    {
        var documents = await db.Set<IssuedDocument>().AsNoTracking().Where(row => row.RunId == run.Id && row.IssuedUtc <= knownAt).OrderBy(row => row.Name).ToListAsync(cancel);
        var files = new List<(string, byte[])>();
        foreach (var document in documents.DistinctBy(row => row.Name))
        {
            await using var stream = store.Open(document.Sha256);
            if (stream is null) continue;
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, cancel);
            files.Add(($"6-stukken/{document.Name}", bytes));
        }

        return files;
    }

    public Report ReadMe(string collaboration, Run run, SettlementResult result, ControlFindings findings, IReadOnlyList<(string Name, byte[] Bytes)> files, int audited) => new($"Controledossier verrekening {run.Code}")
    {
        Subtitle = collaboration,
        Footer = $"hash {run.Hash}",
        Blocks =
        [
            new KeyFigures(
            [
                new KeyFigure("Verdeeld", Dutch.Euro(result.Total), result.Proof.Closes ? "sluit tot op de cent" : "sluit niet"),
                new KeyFigure("Overschrijdingen", Dutch.Number(findings.Overruns.Count(row => row.Over > Money.Zero)), $"van {Dutch.Count(findings.Overruns.Count, "kostengroep", "kostengroepen")}; {Dutch.Number(findings.Overruns.Count(row => row.Over is null))} onbekend"),
                new KeyFigure("Zonder besluit", Dutch.Number(findings.Unapproved.Count), "begrotingsmutaties"),
                new KeyFigure("Auditspoor", Dutch.Number(audited), "regels over deze verrekening"),
            ]),
            new Paragraph($"Gemaakt door {run.MadeByName}, gecontroleerd door {run.CheckedByName} op {Dutch.Instant(run.CheckedUtc!.Value)}, vastgelegd door {run.AdoptedByName} op {Dutch.Instant(run.AdoptedUtc!.Value)}."),
            new Paragraph($"De hash van de verrekening is de SHA-256 van 1-invoer/canoniek.json. Wie 1-invoer/model.json opnieuw berekent met ‘bundel verrekenen bereken model.json --uit json’, krijgt de bedragen van 2-berekening/uitkomst.json. Van elk bestand staat de SHA-256 in manifest-sha256.txt; controleer met: sha256sum -c manifest-sha256.txt."),
            new Paragraph("Een regel van het auditspoor draagt de hash van de regel ervoor; de hash van een regel is de SHA-256 van die vorige hash en de inhoud van de regel. In mdto/ staan de metagegevens voor het archief (MDTO); waardering en beperking van het gebruik bepaalt de archiefvormer."),
            new Heading("Overschrijdingen"),
            .. Overruns(findings).Blocks,
            new Heading("Wijzigingen zonder besluit"),
            .. findings.Unapproved.Count == 0 ? [new Paragraph("Alle begrotingsmutaties van deze verrekening rusten op een genomen besluit.")] : Unapproved(findings).Blocks,
            new Heading("Inhoud"),
            new ReportTable("Bestanden", [new("Bestand"), new("Omvang", ColumnType.Number, "bytes"), new("SHA-256")], [.. files.Select(file => new ReportRow([file.Name, file.Bytes.LongLength, FileHash.Of(file.Bytes)]))]) { ShowsCaption = false },
        ],
    };

    private static Report Table(string title, IReadOnlyList<ReportColumn> columns, IEnumerable<ReportCell[]> rows) => new(title) { Blocks = [new ReportTable(title, columns, [.. rows.Select(row => new ReportRow(row))]) { ShowsCaption = false }] };
}
