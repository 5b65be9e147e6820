// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget;

[UseCase("begrotingsjaren-tonen", "Toont de jaren met een begroting, en het jaar waarmee een scherm opent")]
public sealed record ListBudgetYears : IQuery<BudgetYears>
{
    public static Permission Requires => SettlementPermissions.See;
}

/// <param name="Default">The year that a page opens with when nobody chose one.</param>
/// <param name="Years">Years with budget lines, the newest first.</param>
public sealed record BudgetYears(
    [property: JsonPropertyName("jaar")] int Default,
    [property: JsonPropertyName("jaren")] IReadOnlyList<int> Years)
{
    /// <summary>The newest year up to next year, for which the work is done now; otherwise the first of the later years; without a budget, this year.</summary>
    public static BudgetYears Of(IEnumerable<int> years, DateOnly today)
    {
        int[] newestFirst = [.. years.OrderDescending()];
        int[] near = [.. newestFirst.Where(year => year <= today.Year + 1)];
        return new BudgetYears(near.Length > 0 ? near[0] : newestFirst.LastOrDefault(today.Year), newestFirst);
    }
}

internal sealed class ListBudgetYearsHandler(BundelDb db, TimeProvider clock) : IHandler<ListBudgetYears, BudgetYears>
{
    public async Task<Result<BudgetYears>> Handle(ListBudgetYears useCase, Actor actor, CancellationToken cancel) =>
        BudgetYears.Of(await db.Set<PoolLine>().Select(row => row.Year).Distinct().ToListAsync(cancel), clock.Today());
}
