// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ledgers.Cases;

[UseCase("realisatie-tonen", "Verdeelt de realisatie uit de grootboeken met de sleutels van het jaar en zet haar naast de begroting en de bijdragen", Example = """{"jaar":2026}""")]
public sealed record ShowActuals([property: JsonPropertyName("jaar")] int Year) : IQuery<ActualsView>
{
    public static Permission Requires => SettlementPermissions.SeeLedger;
}

public sealed record ActualsView(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("grootboeken")] IReadOnlyList<string> Ledgers,
    [property: JsonPropertyName("maanden")] IReadOnlyList<int> Months,
    [property: JsonPropertyName("verrekening")] string? Run,
    [property: JsonPropertyName("kostengroepen")] IReadOnlyList<ActualPool> Pools,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<ActualShare> Participants,
    [property: JsonPropertyName("buiten")] Money Outside,
    [property: JsonPropertyName("nietToegewezen")] Money Unmapped,
    [property: JsonPropertyName("problemen")] IReadOnlyList<string> Problems);

/// <summary>A pool: budget of the whole year and what the ledgers have so far.</summary>
public sealed record ActualPool(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("begroting")] Money? Budget,
    [property: JsonPropertyName("realisatie")] Money Actual)
{
    [JsonPropertyName("verschil")]
    public Money? Difference => Actual - Budget;
}

public sealed record ActualShare(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("bijdrage")] Money? Contribution,
    [property: JsonPropertyName("realisatie")] Money Actual)
{
    [JsonPropertyName("verschil")]
    public Money? Difference => Actual - Contribution;
}

internal sealed class ShowActualsHandler(BundelDb db, LedgerActuals actuals, ModelAssembler assembler) : IHandler<ShowActuals, ActualsView>
{
    public async Task<Result<ActualsView>> Handle(ShowActuals useCase, Actor actor, CancellationToken cancel)
    {
        var found = await actuals.Of(useCase.Year, cancel);
        if (!found.Succeeded) return Result<ActualsView>.Failure(found.Problems);
        var model = await assembler.Assemble(new ModelScope { Year = useCase.Year }, actor, cancel);
        var budget = (await db.Set<PoolLine>().AsNoTracking().Where(row => row.Year == useCase.Year).Select(row => new { row.Pool, row.Kind, row.Amount }).ToListAsync(cancel))
            .GroupBy(row => row.Pool).ToDictionary(group => group.Key, group => Money.Sum(group.Select(row => row.Kind == LineKind.Cost ? row.Amount : -row.Amount)), StringComparer.Ordinal);
        var run = await db.RunOfYear(useCase.Year, cancel);
        var contributions = run is null ? [] : await db.Set<RunParticipant>().AsNoTracking().Where(row => row.RunId == run.Id).ToDictionaryAsync(row => row.Code, row => row.Amount, cancel);
        var names = model.Pools.ToDictionary(pool => pool.Code, pool => pool.Name, StringComparer.Ordinal);
        var divided = found.Value.Pools.Count == 0 ? null : SettlementEngine.Compute(found.Value.In(model), useCase.Year);
        return new ActualsView(
            useCase.Year, found.Value.Ledgers, found.Value.Months, run?.Code,
            [.. found.Value.Pools.Keys.Union(budget.Keys).Order(StringComparer.Ordinal).Select(code => new ActualPool(code, names.GetValueOrDefault(code, code), budget.TryGetValue(code, out var planned) ? planned : null, found.Value.Pools.GetValueOrDefault(code)))],
            divided is { Succeeded: true } ? [.. divided.Value.Participants.Select(row => new ActualShare(row.Code, row.Name, contributions.TryGetValue(row.Code, out var paid) ? paid : null, row.Amount))] : [],
            found.Value.Outside, found.Value.Unmapped,
            [.. divided?.Problems.Select(problem => problem.ToString()) ?? []]);
    }
}
