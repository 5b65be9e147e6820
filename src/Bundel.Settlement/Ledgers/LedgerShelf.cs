// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger;

namespace Bundel.Settlement.Ledgers;

/// <summary>Reads uploads into files of columns, keeps those in the file store, and opens them again.</summary>
public sealed class LedgerShelf(FileStore files, DataFolder folder)
{
    /// <summary>Reads an upload; nothing is kept until <see cref="Keep"/>.</summary>
    public Result<ReadLedger> Read(UploadedFile upload, int? year, LedgerColumns? columns)
    {
        if (files.Find(upload.Sha256) is not { } path) return Problem.InField("bestand", "bestand-ontbreekt", $"Het bestand '{upload.Name}' is niet ontvangen. Lever het eerst aan.");
        var work = Path.Combine(folder.Files, "grootboek-" + Path.GetRandomFileName());
        var read = LedgerSource.Read(path, work, (columns ?? LedgerColumns.Usual) with { Year = year ?? columns?.Year }, upload.Name);
        if (!read.Succeeded)
        {
            Clean(work);
            return Result<ReadLedger>.Failure([.. read.Problems.Select(problem => problem with { Field = "bestand" })]);
        }

        var summary = LedgerSummary.Of(read.Value, LedgerSource.KindOf(path), year);
        if (summary.Succeeded) return new ReadLedger(read.Value, summary.Value, () => Clean(work));
        read.Value.Dispose();
        Clean(work);
        return Result<ReadLedger>.Failure(summary.Problems);
    }

    /// <summary>Puts the columns in the file store, under the hash of their bytes.</summary>
    public async Task<UploadedFile> Keep(ReadLedger read, string name, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(read.Ledger.Path);
        return (await files.Save(stream, Path.GetFileNameWithoutExtension(name) + ".grootboek", stream.Length, cancel)).Value;
    }

    public Result<LedgerFile> Open(ImportedLedger ledger) => files.Find(ledger.Sha256) is { } path
        ? LedgerFile.Open(path)
        : new Problem("grootboek-ontbreekt", $"De kolommen van grootboek {ledger.Code} ontbreken in de bestandenmap.") { Found = ledger.Sha256 };

    /// <summary>The file that was imported, for the texts of its lines.</summary>
    /// <returns>Null for a workbook: its lines have no place in bytes.</returns>
    public Stream? Source(ImportedLedger ledger) => ledger.Kind == LedgerSummary.Workbook ? null : files.Open(ledger.SourceSha256);

    private static void Clean(string work)
    {
        if (Directory.Exists(work)) Directory.Delete(work, recursive: true);
    }
}

/// <summary>A ledger that was read and not yet kept; its files go when it is disposed.</summary>
public sealed class ReadLedger(LedgerFile ledger, LedgerSummary summary, Action clean) : IDisposable
{
    public LedgerFile Ledger => ledger;

    public LedgerSummary Summary => summary;

    public void Dispose()
    {
        ledger.Dispose();
        clean();
    }
}
