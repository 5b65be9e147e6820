// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Keys;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget;

[UseCase("begroting-tonen", "Toont de kostengroepen met hun totalen in een jaar en in het jaar ervoor", Example = """{"jaar":2026}""")]
public sealed record ShowBudget([property: JsonPropertyName("jaar")] int Year) : IQuery<BudgetView>
{
    public static Permission Requires => SettlementPermissions.See;
}

public sealed record BudgetView(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("jaren")] IReadOnlyList<int> Years,
    [property: JsonPropertyName("kostengroepen")] IReadOnlyList<PoolTotal> Pools)
{
    [JsonPropertyName("lasten")]
    public Money Costs => Money.Sum(Pools.Select(pool => pool.Costs));

    [JsonPropertyName("baten")]
    public Money Income => Money.Sum(Pools.Select(pool => pool.Income));

    [JsonPropertyName("totaal")]
    public Money Total => Costs - Income;

    [JsonPropertyName("vorigJaar")]
    public Money Before => Money.Sum(Pools.Select(pool => pool.Before));

    [JsonPropertyName("regels")]
    public int Lines => Pools.Sum(pool => pool.Lines);
}

public sealed record PoolTotal(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("pakket")] Package Package,
    [property: JsonPropertyName("sleutel")] string Key,
    [property: JsonPropertyName("sleutelnaam")] string KeyName,
    [property: JsonPropertyName("dienst")] string? Service,
    [property: JsonPropertyName("lasten")] Money Costs,
    [property: JsonPropertyName("baten")] Money Income,
    [property: JsonPropertyName("incidenteel")] Money Incidental,
    [property: JsonPropertyName("vorigJaar")] Money Before,
    [property: JsonPropertyName("regels")] int Lines)
{
    [JsonPropertyName("totaal")]
    public Money Total => Costs - Income;
}

internal sealed class ShowBudgetHandler(BundelDb db) : IHandler<ShowBudget, BudgetView>
{
    public async Task<Result<BudgetView>> Handle(ShowBudget useCase, Actor actor, CancellationToken cancel)
    {
        var years = await db.Set<PoolLine>().Select(row => row.Year).Distinct().OrderByDescending(year => year).ToListAsync(cancel);
        var sums = await PoolSums.Of(db, [useCase.Year - 1, useCase.Year], cancel);
        var pools = await db.Set<Pool>().AsNoTracking().OrderBy(row => row.Package).ThenBy(row => row.Name).ToListAsync(cancel);
        var keys = (await db.Set<KeyVersion>().AsNoTracking().Select(row => new { row.Code, row.Version, row.Name }).ToListAsync(cancel))
            .GroupBy(key => key.Code).ToDictionary(group => group.Key, group => group.MaxBy(key => key.Version)!.Name);
        return new BudgetView(useCase.Year, years, pools.ConvertAll(pool => Total(pool, useCase.Year, sums, keys)));
    }

    private static PoolTotal Total(Pool pool, int year, IReadOnlyList<PoolSum> sums, Dictionary<string, string> keys)
    {
        var own = sums.Where(sum => sum.Pool == pool.Code).ToList();
        var now = own.Where(sum => sum.Year == year).ToList();
        return new PoolTotal(
            pool.Code, pool.Name, pool.Package, pool.Key, keys.GetValueOrDefault(pool.Key, pool.Key), pool.Service,
            Money.Sum(now.Where(sum => sum.Kind == LineKind.Cost).Select(sum => sum.Amount)),
            Money.Sum(now.Where(sum => sum.Kind == LineKind.Income).Select(sum => sum.Amount)),
            Money.Sum(now.Where(sum => sum.Nature == LineNature.Incidental).Select(sum => sum.Net)),
            Money.Sum(own.Where(sum => sum.Year != year).Select(sum => sum.Net)),
            now.Sum(sum => sum.Lines));
    }
}
