// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger;

namespace Bundel.Settlement.Ledgers.Cases;

[UseCase("grootboek-importeren", "Leest een grootboek in (auditfile, CSV of XLSX) als onveranderlijk bestand; alles of niets", Example = """{"bestand":{"sha256":"…","naam":"grootboek-2026-k1.xaf","omvang":1200}}""")]
public sealed record ImportLedger(
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("jaar")] int? Year = null,
    [property: JsonPropertyName("vervangt")] string? Replaces = null,
    [property: JsonPropertyName("reden")] string? Reason = null,
    [property: JsonPropertyName("kolommen")] LedgerColumns? Columns = null)
    : ILongCommand<LedgerImported>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => string.IsNullOrWhiteSpace(Replaces) ? [] : Required.Text("reden", Reason, 500);
}

public sealed record LedgerImported(
    [property: JsonPropertyName("grootboek")] string Code,
    [property: JsonPropertyName("regels")] long Lines,
    [property: JsonPropertyName("sha256")] string Sha256);

internal sealed record LedgerPlan(LedgerSummary Summary, UploadedFile Columns, IReadOnlyList<(string Code, string Text)> Faults);

internal sealed class ImportLedgerHandler(BundelDb db, LedgerShelf shelf, LedgerBook book, FileKeeper keeper, TimeProvider clock, AuditNote note) : ILongHandler<ImportLedger, LedgerPlan, LedgerImported>
{
    public async Task<Result<LedgerPlan>> Prepare(ImportLedger command, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel)
    {
        var read = shelf.Read(command.File, command.Year, command.Columns);
        if (!read.Succeeded) return Result<LedgerPlan>.Failure(read.Problems);
        using var ledger = read.Value;
        var replaced = await Replaced(command, cancel);
        if (!replaced.Succeeded) return Result<LedgerPlan>.Failure(replaced.Problems);
        if (await book.Taken(ledger.Summary, replaced.Value.Ledger, cancel) is { } taken) return taken;
        return new LedgerPlan(ledger.Summary, await shelf.Keep(ledger, command.File.Name, cancel), [.. LedgerSummary.FaultsOf(ledger.Ledger.Header)]);
    }

    public async Task<Result<LedgerImported>> Commit(ImportLedger command, LedgerPlan plan, Actor actor, CancellationToken cancel)
    {
        var replaced = await Replaced(command, cancel);
        if (!replaced.Succeeded) return Result<LedgerImported>.Failure(replaced.Problems);
        if (await book.Taken(plan.Summary, replaced.Value.Ledger, cancel) is { } taken) return taken;
        var collaboration = actor.Collaboration!.Value;
        var original = keeper.Keep(command.File, collaboration);
        if (!original.Succeeded) return Result<LedgerImported>.Failure(original.Problems);
        keeper.Keep(plan.Columns, collaboration);
        var others = await book.All(plan.Summary.Year, cancel);
        var ledger = new ImportedLedger(collaboration, others.Count + 1, plan.Summary, command.File, plan.Columns, actor.Name, clock.Instant());
        if (replaced.Value.Ledger is { } earlier) ledger.Replaces(earlier, command.Reason!);
        db.Add(ledger);
        db.AddRange(plan.Faults.Select((fault, i) => new LedgerFault { CollaborationId = collaboration, LedgerId = ledger.Id, Position = i, Code = fault.Code, Text = fault.Text }));
        note.About($"grootboek {ledger.Code}: {command.File.Name}, {Dutch.Count(ledger.Lines, "regel", "regels")}");
        return new LedgerImported(ledger.Code, ledger.Lines, ledger.Sha256);
    }

    /// <summary>The ledger that is replaced, when one is named: it must still be in force.</summary>
    private async Task<Result<Earlier>> Replaced(ImportLedger command, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(command.Replaces)) return new Earlier(null);
        var found = await book.Find(command.Replaces, cancel, "vervangt");
        if (!found.Succeeded) return Result<Earlier>.Failure(found.Problems);
        var inForce = await book.InForce(found.Value.Year, cancel);
        return inForce.Exists(ledger => ledger.Id == found.Value.Id)
            ? new Earlier(found.Value)
            : Problem.Conflict("grootboek-vervangen", $"Grootboek {found.Value.Code} is al vervangen.") with { Field = "vervangt" };
    }

    private sealed record Earlier(ImportedLedger? Ledger);
}
