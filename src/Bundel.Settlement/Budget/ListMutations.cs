// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget;

[UseCase("mutaties-lijst", "Toont de begrotingsmutaties")]
public sealed record ListMutations : IQuery<IReadOnlyList<MutationView>>
{
    public static Permission Requires => SettlementPermissions.See;
}

public sealed record MutationView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("sleutel")] string? Key,
    [property: JsonPropertyName("besluit")] string? Decision,
    [property: JsonPropertyName("vanJaar")] int? FromYear,
    [property: JsonPropertyName("totEnMetJaar")] int? ThroughYear)
{
    internal static Task<MutationView[]> Of(BundelDb db, IQueryable<BudgetMutation> mutations, CancellationToken cancel) =>
        mutations.AsNoTracking().OrderBy(row => row.Name)
            .Select(row => new MutationView(
                row.Code, row.Name, row.Key,
                db.Set<Decision>().Where(decision => decision.Id == row.DecisionId).Select(decision => decision.Reference).FirstOrDefault(),
                row.FromYear, row.ThroughYear))
            .ToArrayAsync(cancel);
}

internal sealed class ListMutationsHandler(BundelDb db) : IHandler<ListMutations, IReadOnlyList<MutationView>>
{
    public async Task<Result<IReadOnlyList<MutationView>>> Handle(ListMutations useCase, Actor actor, CancellationToken cancel) =>
        await MutationView.Of(db, db.Set<BudgetMutation>(), cancel);
}
