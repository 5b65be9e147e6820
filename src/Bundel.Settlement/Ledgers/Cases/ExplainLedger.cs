// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger.Explaining;

namespace Bundel.Settlement.Ledgers.Cases;

[UseCase("grootboek-uitleggen", "Legt het bedrag van een kostengroep in een grootboek uit tot op de boeking", Example = """{"grootboek":"2026-1","kostengroep":"werkplek"}""")]
public sealed record ExplainLedger(
    [property: JsonPropertyName("grootboek")] string Code,
    [property: JsonPropertyName("kostengroep")] string Pool)
    : IQuery<Explanation>
{
    public static Permission Requires => SettlementPermissions.SeeLedger;
}

internal sealed class ExplainLedgerHandler(LedgerBook book, LedgerShelf shelf) : IHandler<ExplainLedger, Explanation>
{
    public async Task<Result<Explanation>> Handle(ExplainLedger useCase, Actor actor, CancellationToken cancel)
    {
        var mapping = await book.Mapping(cancel);
        if (!mapping.Pools.Contains(useCase.Pool)) return Problem.NotFound("Aan deze kostengroep is niets toegewezen.") with { Field = "kostengroep", Found = useCase.Pool, Expected = Dutch.List(mapping.Pools) };
        var found = await book.Find(useCase.Code, cancel);
        var opened = found.Then(shelf.Open);
        if (!opened.Succeeded) return Result<Explanation>.Failure(opened.Problems);
        using var ledger = opened.Value;
        await using var source = shelf.Source(found.Value);
        return LedgerExplainer.Pool(ledger, mapping, useCase.Pool, source: source);
    }
}
