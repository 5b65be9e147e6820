// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes.Sharing;
using Bundel.Blueprints.Reference;
using Bundel.Collaborations.Ports;

namespace Bundel.Blueprints.Costs.Cases;

[UseCase("architectuur-kosten", "Toont wat componenten, applicaties en dubbelingen elke deelnemer per jaar kosten, zoals de verrekening verdeelt", Example = "{}")]
public sealed record ShowCosts([property: JsonPropertyName("jaar")] int? Year = null) : IQuery<CostOverview>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

[UseCase("architectuur-kosten-herleiden", "Herleidt kosten tussen een component of applicatie en de bijdrage van een deelnemer, tot op de cent", Example = """{"deelnemer":"lindehaven"}""")]
public sealed record TraceCosts(
    [property: JsonPropertyName("jaar")] int? Year = null,
    [property: JsonPropertyName("deelnemer")] string? Participant = null,
    [property: JsonPropertyName("component")] string? Component = null,
    [property: JsonPropertyName("product")] string? Product = null)
    : IQuery<CostTrace>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

/// <summary>The pieces that were asked for, with their sum.</summary>
public sealed record CostTrace(
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("totaal")] Money Total,
    [property: JsonPropertyName("delen")] IReadOnlyList<CostCell> Cells);

/// <summary>The walk over what this actor may see.</summary>
internal sealed class CostReader(LandscapeReader landscapes, IEnumerable<ICostOf> costs)
{
    public async Task<Result<(CostBook Book, IReadOnlyList<CostCell> Cells)>> Read(int? year, Actor actor, CancellationToken cancel)
    {
        foreach (var slice in costs)
        {
            if (await slice.Of(year, actor, cancel) is { } book) return (book, CostWalk.Of(book, await landscapes.All(actor, cancel)));
        }

        return Problem.NotFound("Er is geen vastgestelde of gecontroleerde verrekening die u mag zien: de kosten zijn onbekend.") with { Field = "jaar", Found = year?.ToString(System.Globalization.CultureInfo.InvariantCulture) };
    }
}

internal sealed class ShowCostsHandler(CostReader reader, ReferenceStore store) : IHandler<ShowCosts, CostOverview>
{
    public async Task<Result<CostOverview>> Handle(ShowCosts useCase, Actor actor, CancellationToken cancel)
    {
        var reference = await store.Current(cancel);
        return (await reader.Read(useCase.Year, actor, cancel)).Select(read => CostOverview.Of(read.Book, read.Cells, reference));
    }
}

internal sealed class TraceCostsHandler(CostReader reader) : IHandler<TraceCosts, CostTrace>
{
    public async Task<Result<CostTrace>> Handle(TraceCosts useCase, Actor actor, CancellationToken cancel) =>
        (await reader.Read(useCase.Year, actor, cancel)).Select(read =>
        {
            CostCell[] cells = [.. read.Cells.Where(cell => IsAsked(useCase, cell)).OrderBy(cell => cell.ParticipantName, StringComparer.OrdinalIgnoreCase).ThenBy(cell => cell.LineName, StringComparer.OrdinalIgnoreCase).ThenByDescending(cell => cell.Amount.Cents)];
            return new CostTrace(read.Book.Run, read.Book.Year, Money.Sum(cells.Select(cell => cell.Amount)), cells);
        });

    private static bool IsAsked(TraceCosts asked, CostCell cell) =>
        (asked.Participant is null || cell.Participant == asked.Participant)
        && (asked.Component is null || cell.Components.Contains(asked.Component))
        && (asked.Product is null || (cell.ProductName is { } name && SearchText.Fold(name) == SearchText.Fold(asked.Product)));
}
