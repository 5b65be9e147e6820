// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Ledger.Explaining;
using Bundel.Settlement.Runs;

namespace Bundel.Settlement.Ledgers.Cases;

[UseCase("realisatie-uitleggen", "Legt uit wat een deelnemer van de realisatie van een kostengroep draagt: van sleutel tot boeking", Example = """{"jaar":2026,"deelnemer":"kerkveen","kostengroep":"werkplek"}""")]
public sealed record ExplainActuals(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("kostengroep")] string Pool)
    : IQuery<Explanation>
{
    public static Permission Requires => SettlementPermissions.SeeLedger;
}

internal sealed class ExplainActualsHandler(LedgerActuals actuals, LedgerBook book, LedgerShelf shelf, ModelAssembler assembler) : IHandler<ExplainActuals, Explanation>
{
    public async Task<Result<Explanation>> Handle(ExplainActuals useCase, Actor actor, CancellationToken cancel)
    {
        var found = await actuals.Of(useCase.Year, cancel);
        if (!found.Succeeded) return Result<Explanation>.Failure(found.Problems);
        if (!found.Value.Pools.ContainsKey(useCase.Pool)) return Problem.NotFound("Aan deze kostengroep is in de grootboeken van dit jaar niets toegewezen.") with { Field = "kostengroep", Found = useCase.Pool };
        var model = found.Value.In(await assembler.Assemble(new ModelScope { Year = useCase.Year }, actor, cancel));
        var computed = SettlementEngine.Compute(model, useCase.Year);
        if (!computed.Succeeded) return Result<Explanation>.Failure(computed.Problems);
        if (new SettlementExplainer(model, computed.Value).Line(useCase.Participant, useCase.Pool) is not { } share) return Problem.NotFound("Deze deelnemer draagt niets van deze kostengroep.") with { Field = "deelnemer", Found = useCase.Participant };
        var sums = await Ledgers(useCase, cancel);
        return sums.Succeeded ? ExplanationTrim.Of(Deepened(share, sums.Value)) : Result<Explanation>.Failure(sums.Problems);
    }

    /// <summary>The amount that is divided does not come from the budget here, but from the ledgers.</summary>
    private static Explanation Deepened(Explanation share, IReadOnlyList<Explanation> ledgers) => share with
    {
        Operands = [.. share.Operands.Select((operand, i) => i > 0 ? operand : operand with { Sentence = "Het saldo dat in de grootboeken aan deze kostengroep is toegewezen.", Operands = ledgers })],
    };

    private async Task<Result<List<Explanation>>> Ledgers(ExplainActuals useCase, CancellationToken cancel)
    {
        var mapping = await book.Mapping(cancel);
        var sums = new List<Explanation>();
        foreach (var row in await book.InForce(useCase.Year, cancel))
        {
            var opened = shelf.Open(row);
            if (!opened.Succeeded) return Result<List<Explanation>>.Failure(opened.Problems);
            using var ledger = opened.Value;
            await using var source = shelf.Source(row);
            sums.Add(LedgerExplainer.Pool(ledger, mapping, useCase.Pool, source: source));
        }

        return sums;
    }
}
