// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget;

[UseCase("begrotingsregels-lijst", "Toont begrotingsregels van een jaar, per bladzijde", Example = """{"jaar":2026,"kostengroep":"werkplek"}""")]
public sealed record ListLines(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("kostengroep")] string? Pool = null,
    [property: JsonPropertyName("bladzijde")] int Page = 1)
    : IQuery<LinePage>, IValidated
{
    /// <summary>Lines on a page.</summary>
    public const int PageSize = 200;

    public static Permission Requires => SettlementPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (Page < 1) yield return Problem.InField("bladzijde", "bladzijde-ongeldig", "Bladzijden tellen vanaf 1.");
    }
}

public sealed record LinePage(
    [property: JsonPropertyName("regels")] IReadOnlyList<LineView> Lines,
    [property: JsonPropertyName("bladzijde")] int Page,
    [property: JsonPropertyName("bladzijden")] int Pages,
    [property: JsonPropertyName("aantal")] int Count);

public sealed record LineView(
    [property: JsonPropertyName("id")] LineId Id,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("kostengroep")] string Pool,
    [property: JsonPropertyName("omschrijving")] string Description,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("soort")] LineKind Kind,
    [property: JsonPropertyName("taakveld")] string? TaskField,
    [property: JsonPropertyName("aard")] LineNature Nature,
    [property: JsonPropertyName("dienst")] string? Service,
    [property: JsonPropertyName("mutatie")] string? Mutation)
{
    internal static Task<List<LineView>> Of(IQueryable<PoolLine> lines, CancellationToken cancel) =>
        lines.Select(row => new LineView(row.Id, row.Year, row.Pool, row.Description, row.Amount, row.Kind, row.TaskField, row.Nature, row.Service, row.Mutation)).ToListAsync(cancel);
}

internal sealed class ListLinesHandler(BundelDb db) : IHandler<ListLines, LinePage>
{
    public async Task<Result<LinePage>> Handle(ListLines useCase, Actor actor, CancellationToken cancel)
    {
        var found = db.Set<PoolLine>().AsNoTracking().Where(row => row.Year == useCase.Year && (useCase.Pool == null || row.Pool == useCase.Pool));
        var count = await found.CountAsync(cancel);
        var ordered = found.OrderBy(row => row.Pool).ThenBy(row => row.Kind).ThenBy(row => row.Description).ThenBy(row => row.Id);
        var lines = await LineView.Of(ordered.Skip((useCase.Page - 1) * ListLines.PageSize).Take(ListLines.PageSize), cancel);
        return new LinePage(lines, useCase.Page, Math.Max(1, (count + ListLines.PageSize - 1) / ListLines.PageSize), count);
    }
}
