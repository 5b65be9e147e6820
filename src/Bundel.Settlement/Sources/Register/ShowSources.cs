// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Budget;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Sources.Register;

[UseCase("bronnen-tonen", "Toont waar de kosten van een jaar vandaan komen: per actief, functie en contract, met uurtarief, vervangingsplan, reserves en kengetallen", Example = """{"jaar":2026}""")]
public sealed record ShowSources(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("productieveUren")] int Hours = ShowSources.UsualHours,
    [property: JsonPropertyName("stijging")] decimal Rise = 0)
    : IQuery<SourcesView>, IValidated
{
    /// <summary>Productive hours of one fte where nobody says otherwise.</summary>
    public const int UsualHours = 1350;

    public static Permission Requires => SettlementPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (Year is < 1980 or > 2200) yield return Problem.InField("jaar", "jaar-ongeldig", "Dit is geen begrotingsjaar.") with { Expected = "een jaar zoals 2026" };
        if (Hours is < 1 or > 3000) yield return Problem.InField("productieveUren", "uren-ongeldig", "Dit aantal productieve uren per fte kan niet.") with { Expected = "bijvoorbeeld 1350" };
        if (Rise is < -50 or > 100) yield return Problem.InField("stijging", "procent-ongeldig", "Deze prijsstijging per jaar kan niet.");
    }
}

/// <param name="Rate">Integral hourly rate; null without direct posts.</param>
/// <param name="Ratios">Null while the balance of the year is not known.</param>
public sealed record SourcesView(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("kosten")] IReadOnlyList<SourceCost> Costs,
    [property: JsonPropertyName("kostengroepen")] IReadOnlyList<SourcePool> Pools,
    [property: JsonPropertyName("uurtarief")] Explanation? Rate,
    [property: JsonPropertyName("vervanging")] IReadOnlyList<Replacement> Replacements,
    [property: JsonPropertyName("onderuitputting")] IReadOnlyList<LateInvestment> Late,
    [property: JsonPropertyName("reserves")] IReadOnlyList<ReserveMovement> Reserves,
    [property: JsonPropertyName("kengetallen")] IReadOnlyList<Explanation>? Ratios);

/// <summary>A cost pool: what its sources cost in four years, and what stands in the budget of the first.</summary>
public sealed record SourcePool(
    [property: JsonPropertyName("kostengroep")] string Pool,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("jaren")] IReadOnlyList<Money> Years,
    [property: JsonPropertyName("inBegroting")] Money Budgeted);

/// <summary>An investment that is taken into use later than planned: what is left over in the year.</summary>
public sealed record LateInvestment(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("gepland")] DateOnly Planned,
    [property: JsonPropertyName("ingebruikname")] DateOnly InUse,
    [property: JsonPropertyName("bedrag")] Money Amount);

internal sealed class ShowSourcesHandler(BundelDb db) : IHandler<ShowSources, SourcesView>
{
    private const int Ahead = 4;

    public async Task<Result<SourcesView>> Handle(ShowSources useCase, Actor actor, CancellationToken cancel)
    {
        var book = await SourceBook.Read(db, cancel);
        var years = Enumerable.Range(useCase.Year, Ahead).Select(book.Costs).ToList();
        var names = await db.Set<Pool>().AsNoTracking().ToDictionaryAsync(row => row.Code, row => row.Name, cancel);
        var lines = await db.Set<PoolLine>().AsNoTracking().Where(row => row.Year == useCase.Year).ToListAsync(cancel);
        var rate = book.Posts.Any(post => post.IsDirect) ? PersonnelBudget.HourlyRate(book.Posts, Money.Zero, useCase.Hours) : null;
        return new SourcesView(
            useCase.Year, years[0],
            [.. years[0].Select(cost => cost.Pool).Distinct().Order(StringComparer.Ordinal).Select(pool => new SourcePool(
                pool, names.GetValueOrDefault(pool, pool), [.. years.Select(costs => Money.Sum(costs.Where(cost => cost.Pool == pool).Select(cost => cost.Amount)))],
                Money.Sum(lines.Where(line => line.Pool == pool && SourceCost.IsLineOfSource(line.Description)).Select(line => line.Amount))))],
            rate is { Succeeded: true } ? rate.Value : null,
            CapitalCharges.ReplacementPlan(book.Investments, useCase.Year, useCase.Rise),
            [.. book.Investments.Where(asset => asset.Planned is { } planned && planned < asset.InUse).Select(asset => new LateInvestment(asset.Code, asset.Name, asset.Planned!.Value, asset.InUse, CapitalCharges.Underspend(asset with { InUse = asset.Planned.Value }, asset.InUse, useCase.Year).Value)).Where(late => late.Amount != Money.Zero)],
            [.. book.Reserves.Where(reserve => reserve.Year >= useCase.Year - 1 && reserve.Year < useCase.Year + Ahead)],
            book.Balances.TryGetValue(useCase.Year, out var balance) && BalanceRatios.Of(balance) is { Succeeded: true } ratios ? ratios.Value : null);
    }
}
