// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Comparing;
using Bundel.Blueprints.Landscapes.Sharing;
using Bundel.Blueprints.Reference;
using Bundel.Collaborations.Ports;

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

internal sealed class ListLandscapesHandler(LandscapeReader landscapes) : IHandler<ListLandscapes, IReadOnlyList<LandscapeSummary>>
{
    public async Task<Result<IReadOnlyList<LandscapeSummary>>> Handle(ListLandscapes useCase, Actor actor, CancellationToken cancel) =>
        (await landscapes.Documents(actor, cancel)).Select(row => (row.ChangedUtc, row.Landscape))
            .OrderBy(row => row.Landscape.Owner != LandscapeStore.Centre).ThenBy(row => row.Landscape.Name, StringComparer.OrdinalIgnoreCase)
            .Select(row => new LandscapeSummary(row.Landscape.Owner, row.Landscape.Name, row.Landscape.Applications.Count, row.Landscape.Technology.Count, row.Landscape.Couplings.Count, row.Landscape.Facts.Select(fact => fact.Code).Distinct().Count(), row.ChangedUtc)).ToArray();
}

[UseCase("landschap", "Toont een landschap met applicaties, technologie, koppelingen en feitenblad", Example = """{"organisatie":"lindehaven"}""")]
public sealed record ShowLandscape([property: JsonPropertyName("organisatie")] string Owner) : IQuery<LandscapeView>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

/// <summary>A landscape with the names, in the release in use, of the Object IDs that stand in it.</summary>
public sealed record LandscapeView(
    [property: JsonPropertyName("landschap")] Landscape Landscape,
    [property: JsonPropertyName("namen")] IReadOnlyDictionary<string, string> Names)
{
    /// <summary>The release in use itself, for exports and drawings.</summary>
    [JsonIgnore]
    public ReferenceModel Reference { get; init; } = null!;

    internal static LandscapeView Of(Landscape landscape, ReferenceModel reference)
    {
        var keys = landscape.Products.SelectMany(row => row.Components).Concat(landscape.Applications.SelectMany(row => row.Standards.Select(support => support.Standard)))
            .Concat(landscape.Couplings.SelectMany(row => new[] { row.From, row.To, row.Through, row.Standard }.OfType<string>())).Distinct(StringComparer.Ordinal);
        return new LandscapeView(landscape, new SortedDictionary<string, string>(keys.Where(key => reference.Find(key) is not null).ToDictionary(key => key, reference.NameOf), StringComparer.Ordinal)) { Reference = reference };
    }
}

internal sealed class ShowLandscapeHandler(LandscapeReader landscapes, ReferenceStore store) : IHandler<ShowLandscape, LandscapeView>
{
    public async Task<Result<LandscapeView>> Handle(ShowLandscape useCase, Actor actor, CancellationToken cancel) =>
        (await landscapes.Documents(actor, cancel)).FirstOrDefault(row => row.Owner == useCase.Owner) is { } document
            ? LandscapeView.Of(document.Landscape, await store.Current(cancel))
            : Problem.NotFound("Dit landschap is er niet, of u mag het niet zien.") with { Field = "organisatie", Found = useCase.Owner };
}

[UseCase("landschappen-vergelijken", "Vergelijkt de landschappen die u mag zien op het referentiemodel", Example = "{}")]
public sealed record CompareLandscapes : IQuery<LandscapeComparison>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class CompareLandscapesHandler(LandscapeReader landscapes, ReferenceStore store, IEnumerable<IExpectedSaving> savings) : IHandler<CompareLandscapes, LandscapeComparison>
{
    public async Task<Result<LandscapeComparison>> Handle(CompareLandscapes useCase, Actor actor, CancellationToken cancel)
    {
        var saving = savings.FirstOrDefault() is { } expected ? await expected.Of(actor, cancel) : null;
        return LandscapeComparison.Of([.. (await landscapes.All(actor, cancel)).Where(row => row.Owner != LandscapeStore.Centre)], await store.Current(cancel)) with { Saving = saving };
    }
}
