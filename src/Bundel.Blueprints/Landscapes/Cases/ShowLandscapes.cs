// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Comparing;
using Bundel.Blueprints.Reference;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints.Landscapes.Cases;

public sealed record LandscapeSummary(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("applicaties")] int Applications,
    [property: JsonPropertyName("technologie")] int Technology,
    [property: JsonPropertyName("koppelingen")] int Couplings,
    [property: JsonPropertyName("feiten")] int Facts,
    [property: JsonPropertyName("gewijzigd")] DateTime ChangedUtc);

[UseCase("landschappen-lijst", "Toont de landschappen die u mag zien", Example = "{}")]
public sealed record ListLandscapes : IQuery<IReadOnlyList<LandscapeSummary>>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class ListLandscapesHandler(BundelDb db) : IHandler<ListLandscapes, IReadOnlyList<LandscapeSummary>>
{
    public async Task<Result<IReadOnlyList<LandscapeSummary>>> Handle(ListLandscapes useCase, Actor actor, CancellationToken cancel) =>
        (await db.Set<LandscapeDocument>().AsNoTracking().ToListAsync(cancel)).Select(row => (row.ChangedUtc, row.Landscape))
            .OrderBy(row => row.Landscape.Owner != LandscapeStore.Centre).ThenBy(row => row.Landscape.Name, StringComparer.OrdinalIgnoreCase)
            .Select(row => new LandscapeSummary(row.Landscape.Owner, row.Landscape.Name, row.Landscape.Applications.Count, row.Landscape.Technology.Count, row.Landscape.Couplings.Count, row.Landscape.Facts.Select(fact => fact.Code).Distinct().Count(), row.ChangedUtc)).ToArray();
}

[UseCase("landschap", "Toont een landschap met applicaties, technologie, koppelingen en feitenblad", Example = """{"organisatie":"lindehaven"}""")]
public sealed record ShowLandscape([property: JsonPropertyName("organisatie")] string Owner) : IQuery<Landscape>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class ShowLandscapeHandler(BundelDb db) : IHandler<ShowLandscape, Landscape>
{
    public async Task<Result<Landscape>> Handle(ShowLandscape useCase, Actor actor, CancellationToken cancel) =>
        await db.LandscapeOf(useCase.Owner, cancel) is { } document ? document.Landscape : Problem.NotFound("Dit landschap is er niet, of u mag het niet zien.") with { Field = "organisatie", Found = useCase.Owner };
}

[UseCase("landschappen-vergelijken", "Vergelijkt de landschappen die u mag zien op het referentiemodel", Example = "{}")]
public sealed record CompareLandscapes : IQuery<LandscapeComparison>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class CompareLandscapesHandler(BundelDb db, ReferenceStore store) : IHandler<CompareLandscapes, LandscapeComparison>
{
    public async Task<Result<LandscapeComparison>> Handle(CompareLandscapes useCase, Actor actor, CancellationToken cancel) =>
        LandscapeComparison.Of([.. (await db.Landscapes(cancel)).Where(row => row.Owner != LandscapeStore.Centre)], await store.Current(cancel));
}
