// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Text.Json;
using Bundel.Collaborations;
using Bundel.Documents;
using Bundel.Documents.Packaging;
using Bundel.Documents.Reports;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;
using Bundel.Settlement.Reports;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Statements;
using Bundel.Settlement.Year;

namespace Bundel.Settlement.ControlFiles;

/// <summary>
/// Makes the control file of an adopted run: a zip that is readable without Bundel. Everything in it was known when the run was adopted, with fixed times and order, so that made anew it is identical.
/// </summary>
internal sealed class ControlFileMaker(BundelDb db, RunComputer computer, RunStore store, ControlFinder finder, ControlTables tables, YearClosing closing)
{
    public async Task<Result<byte[]>> Make(Run run, ControlMoment moment, Actor actor, CancellationToken cancel)
    {
        var snapshot = await computer.Snapshot(run, cancel);
        if (!snapshot.Succeeded) return Result<byte[]>.Failure(snapshot.Problems);
        var (model, data) = (snapshot.Value, await store.Read(run.Id, withParts: true, cancel));
        var result = StoredResult.Of(run, data, model);
        var findings = await finder.Of(run, model, moment.KnownAtUtc, cancel);
        var audit = await tables.Audit(run, moment.KnownAtUtc, cancel);
        List<(string Name, byte[] Bytes)> files =
        [
            ("1-invoer/model.json", ModelJson.Write(model)),
            ("1-invoer/canoniek.json", ModelJson.Canonical(model)),
            ("1-invoer/tellingen.csv", ReportWriter.Write(await tables.Counts(model, run, cancel), ReportFormat.Csv)),
            ("1-invoer/besluiten.csv", ReportWriter.Write(await tables.Decisions(model, run, cancel), ReportFormat.Csv)),
            ("2-berekening/uitkomst.json", ResultJson.Write(result)),
            .. await Accounts(moment, actor, cancel),
            .. Exports("2-berekening/bijdragetabel", ContributionReport.Of(result)),
            .. result.Participants.Where(row => row.Amount != Money.Zero).Select(row => ($"3-uitleg/{row.Code}.html", ReportWriter.Write(StatementReport.Of(model, result, row.Code)!, ReportFormat.Html))),
            ("4-rechtmatigheid/overschrijdingen.csv", ReportWriter.Write(ControlTables.Overruns(findings), ReportFormat.Csv)),
            ("4-rechtmatigheid/zonder-besluit.csv", ReportWriter.Write(ControlTables.Unapproved(findings), ReportFormat.Csv)),
            ("5-auditspoor/auditspoor.json", JsonSerializer.SerializeToUtf8Bytes(audit, Readable)),
            .. await tables.Issued(run, moment.KnownAtUtc, cancel),
        ];
        var collaboration = await db.Collaboration(actor, cancel);
        files.Insert(0, ("LEESMIJ.html", ReportWriter.Write(tables.ReadMe(collaboration.Name, run, result, findings, files, audit.Count), ReportFormat.Html)));
        return FixedZip.Write(WithManifest(files, run, collaboration.Name));
    }

    /// <summary>The final settlement, once the accounts of the year are adopted.</summary>
    private async Task<IEnumerable<(string Name, byte[] Bytes)>> Accounts(ControlMoment moment, Actor actor, CancellationToken cancel)
    {
        if (moment.Accounts is not { } accounts) return [];
        var settled = await closing.Of(accounts, actor, cancel);
        return settled.Succeeded ? [("2-berekening/afrekening.json", JsonSerializer.SerializeToUtf8Bytes(settled.Value, Readable))] : [];
    }

    /// <summary>Every file with its size and hash, and metadata for the archive.</summary>
    private static IEnumerable<(string Name, byte[] Bytes)> WithManifest(List<(string Name, byte[] Bytes)> files, Run run, string collaboration)
    {
        var subject = new MdtoSubject($"verrekening-{run.Code}-{run.Hash![..12]}", $"Controledossier verrekening {run.Code}", FormattableString.Invariant($"Invoer, berekening, uitleg en verantwoording van verrekening {run.Code} over {run.Year}, hash {run.Hash}."), collaboration, run.Year, run.AdoptedUtc!.Value);
        MdtoFile[] listed = [.. files.Select(file => new MdtoFile(file.Name, file.Bytes.LongLength, FileHash.Of(file.Bytes)))];
        var manifest = new
        {
            verrekening = run.Code,
            hash = run.Hash,
            vastgesteld = run.AdoptedUtc.Value.ToString("O", CultureInfo.InvariantCulture),
            bestanden = listed.Select(file => new { naam = file.Path, omvang = file.Size, sha256 = file.Sha256 }),
        };
        return
        [
            .. files,
            ("manifest.json", JsonSerializer.SerializeToUtf8Bytes(manifest, Readable)),
            ("manifest-sha256.txt", Encoding.UTF8.GetBytes(string.Concat(listed.Select(file => $"{file.Sha256}  {file.Path}\n")))),
            ("mdto/dossier.mdto.xml", MdtoWriter.Subject(subject, listed)),
            .. listed.Select(file => ($"mdto/{file.Path}.bestand.mdto.xml", MdtoWriter.File(subject, file))),
        ];
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Exports(string name, Report report) =>
        new[] { ReportFormat.Xlsx, ReportFormat.Csv, ReportFormat.Html }.Select(format => ($"{name}.{ReportWriter.Extension(format)}", ReportWriter.Write(report, format)));

    private static readonly JsonSerializerOptions Readable = new(UseCaseJson.Options) { WriteIndented = true, NewLine = "\n" };
}
