// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger.Mapping;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ledgers.Cases;

[UseCase("grootboeken-lijst", "Toont de grootboeken die zijn ingelezen", Example = """{"jaar":2026}""")]
public sealed record ListLedgers([property: JsonPropertyName("jaar")] int? Year = null) : IQuery<IReadOnlyList<LedgerView>>
{
    public static Permission Requires => SettlementPermissions.SeeLedger;
}

[UseCase("grootboek-tonen", "Toont een grootboek: kop, totalen, meldingen, bedragen per kostengroep en wat niet is toegewezen", Example = """{"grootboek":"2026-1"}""")]
public sealed record ShowLedger([property: JsonPropertyName("grootboek")] string Code) : IQuery<LedgerDetails>
{
    public static Permission Requires => SettlementPermissions.SeeLedger;
}

/// <summary>A ledger that was imported. <see cref="ReplacedBy"/> null: it counts.</summary>
public sealed record LedgerView(
    [property: JsonPropertyName("grootboek")] string Code,
    [property: JsonPropertyName("kop")] LedgerSummary Summary,
    [property: JsonPropertyName("bestand")] string FileName,
    [property: JsonPropertyName("sha256")] string Sha256,
    [property: JsonPropertyName("vervangt")] string? Replaces,
    [property: JsonPropertyName("reden")] string? Reason,
    [property: JsonPropertyName("vervangenDoor")] string? ReplacedBy,
    [property: JsonPropertyName("door")] string ImportedBy,
    [property: JsonPropertyName("ingelezen")] DateTime ImportedUtc)
{
    internal static LedgerView Of(ImportedLedger row, IReadOnlyList<ImportedLedger> all) => new(
        row.Code,
        new LedgerSummary(row.Kind, row.Year, row.FromPeriod, row.ThroughPeriod, row.Company, row.Lines, row.Accounts, row.CostCentres, row.Projects, row.Debit, row.Credit),
        row.FileName, row.Sha256,
        all.FirstOrDefault(other => other.Id == row.ReplacesId)?.Code, row.Reason,
        all.FirstOrDefault(other => other.ReplacesId == row.Id)?.Code,
        row.ImportedBy, row.ImportedUtc);
}

public sealed record LedgerDetails(
    [property: JsonPropertyName("grootboek")] LedgerView Ledger,
    [property: JsonPropertyName("meldingen")] IReadOnlyList<string> Faults,
    [property: JsonPropertyName("toewijzing")] MappedLedger Mapped);

internal sealed class ListLedgersHandler(LedgerBook book) : IHandler<ListLedgers, IReadOnlyList<LedgerView>>
{
    public async Task<Result<IReadOnlyList<LedgerView>>> Handle(ListLedgers useCase, Actor actor, CancellationToken cancel)
    {
        var all = await book.All(useCase.Year, cancel);
        return Result<IReadOnlyList<LedgerView>>.Success([.. all.Select(row => LedgerView.Of(row, all))]);
    }
}

internal sealed class ShowLedgerHandler(BundelDb db, LedgerBook book, LedgerShelf shelf) : IHandler<ShowLedger, LedgerDetails>
{
    public async Task<Result<LedgerDetails>> Handle(ShowLedger useCase, Actor actor, CancellationToken cancel)
    {
        var found = await book.Find(useCase.Code, cancel);
        var opened = found.Then(shelf.Open);
        if (!opened.Succeeded) return Result<LedgerDetails>.Failure(opened.Problems);
        using var ledger = opened.Value;
        var faults = await db.Set<LedgerFault>().AsNoTracking().Where(row => row.LedgerId == found.Value.Id).OrderBy(row => row.Position).Select(row => row.Text).ToListAsync(cancel);
        var sums = LedgerSums.Of(ledger, await book.Mapping(cancel));
        return new LedgerDetails(LedgerView.Of(found.Value, await book.All(found.Value.Year, cancel)), faults, MappedLedger.Of(sums, ledger.Header));
    }
}
