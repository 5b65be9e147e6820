// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger.Differences;

namespace Bundel.Settlement.Ledgers.Cases;

[UseCase("grootboeken-vergelijken", "Toont wat een grootboek anders zegt dan het grootboek dat het vervangt, of dan een ander", Example = """{"grootboek":"2026-2"}""")]
public sealed record CompareLedgers(
    [property: JsonPropertyName("grootboek")] string Code,
    [property: JsonPropertyName("met")] string? With = null)
    : IQuery<LedgerDifference>
{
    public static Permission Requires => SettlementPermissions.SeeLedger;
}

internal sealed class CompareLedgersHandler(LedgerBook book, LedgerShelf shelf) : IHandler<CompareLedgers, LedgerDifference>
{
    public async Task<Result<LedgerDifference>> Handle(CompareLedgers useCase, Actor actor, CancellationToken cancel)
    {
        var found = await book.Find(useCase.Code, cancel);
        if (!found.Succeeded) return Result<LedgerDifference>.Failure(found.Problems);
        var other = await Other(useCase, found.Value, cancel);
        var (after, before) = (shelf.Open(found.Value), other.Then(shelf.Open));
        if (!after.Succeeded || !before.Succeeded) return Result<LedgerDifference>.Failure([.. after.Problems, .. before.Problems]);
        using (after.Value)
        using (before.Value) return LedgerComparison.Between(before.Value, after.Value);
    }

    private async Task<Result<ImportedLedger>> Other(CompareLedgers useCase, ImportedLedger ledger, CancellationToken cancel)
    {
        if (useCase.With is { } with) return await book.Find(with, cancel, "met");
        var earlier = (await book.All(ledger.Year, cancel)).Find(row => row.Id == ledger.ReplacesId);
        return earlier is null ? Problem.InField("met", "verplicht", $"Grootboek {ledger.Code} vervangt geen ander. Noem het grootboek om mee te vergelijken.") : earlier;
    }
}
