// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger;
using Bundel.Settlement.Ledger.Differences;
using Bundel.Settlement.Ledger.Mapping;

namespace Bundel.Settlement.Ledgers.Cases;

[UseCase("grootboek-vooraf-tonen", "Toont wat een grootboekbestand inhoudt, hoe het wordt toegewezen en wat er verschilt met het grootboek dat het vervangt; slaat niets op", Example = """{"bestand":{"sha256":"…","naam":"grootboek-2026-k1.xaf","omvang":1200}}""")]
public sealed record PreviewLedger(
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("jaar")] int? Year = null,
    [property: JsonPropertyName("vervangt")] string? Replaces = null,
    [property: JsonPropertyName("kolommen")] LedgerColumns? Columns = null)
    : IQuery<LedgerPreview>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

public sealed record LedgerPreview(
    [property: JsonPropertyName("kop")] LedgerSummary Summary,
    [property: JsonPropertyName("meldingen")] IReadOnlyList<string> Faults,
    [property: JsonPropertyName("toewijzing")] MappedLedger Mapped,
    [property: JsonPropertyName("overlapt")] string? Overlaps,
    [property: JsonPropertyName("verschillen")] LedgerDifference? Difference);

internal sealed class PreviewLedgerHandler(LedgerShelf shelf, LedgerBook book) : IHandler<PreviewLedger, LedgerPreview>
{
    public async Task<Result<LedgerPreview>> Handle(PreviewLedger useCase, Actor actor, CancellationToken cancel)
    {
        var read = shelf.Read(useCase.File, useCase.Year, useCase.Columns);
        if (!read.Succeeded) return Result<LedgerPreview>.Failure(read.Problems);
        using var ledger = read.Value;
        ImportedLedger? replaced = null;
        LedgerDifference? difference = null;
        if (!string.IsNullOrWhiteSpace(useCase.Replaces))
        {
            var found = await book.Find(useCase.Replaces, cancel, "vervangt");
            var opened = found.Then(shelf.Open);
            if (!opened.Succeeded) return Result<LedgerPreview>.Failure(opened.Problems);
            using var earlier = opened.Value;
            difference = LedgerComparison.Between(earlier, ledger.Ledger);
            replaced = found.Value;
        }

        var taken = await book.Taken(ledger.Summary, replaced, cancel);
        var sums = LedgerSums.Of(ledger.Ledger, await book.Mapping(cancel));
        return new LedgerPreview(ledger.Summary, [.. LedgerSummary.FaultsOf(ledger.Ledger.Header).Select(fault => fault.Text)], MappedLedger.Of(sums, ledger.Ledger.Header), taken?.ToString(), difference);
    }
}
