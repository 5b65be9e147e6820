// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Comparing;
using Bundel.Blueprints.Drawing;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Sharing;

namespace Bundel.Blueprints.Reference.Cases;

public sealed record ReferenceList(
    [property: JsonPropertyName("release")] string Release,
    [property: JsonPropertyName("aantallen")] IReadOnlyDictionary<string, int> Counts,
    [property: JsonPropertyName("gevonden")] IReadOnlyList<ReferenceItem> Found);

[UseCase("referentie-zoeken", "Zoekt in het referentiemodel", Example = """{"zoek":"zaak","soort":"Referentiecomponent"}""")]
public sealed record SearchReference(
    [property: JsonPropertyName("zoek")] string? Query = null,
    [property: JsonPropertyName("soort")] string? Kind = null)
    : IQuery<ReferenceList>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class SearchReferenceHandler(ReferenceStore store) : IHandler<SearchReference, ReferenceList>
{
    public async Task<Result<ReferenceList>> Handle(SearchReference useCase, Actor actor, CancellationToken cancel)
    {
        var model = await store.Current(cancel);
        var counts = ReferenceKinds.Shown.ToDictionary(kind => kind, kind => model.OfKind(kind).Count());
        return new ReferenceList(model.Release, counts, [.. model.Search(useCase.Query?.Trim() ?? "", string.IsNullOrEmpty(useCase.Kind) ? null : useCase.Kind).Where(item => ReferenceKinds.Shown.Contains(item.Kind)).Take(1_000)]);
    }
}

public sealed record ReferenceRelation(
    [property: JsonPropertyName("relatie")] string Kind,
    [property: JsonPropertyName("objectId")] string Key,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soort")] string? ItemKind,
    [property: JsonPropertyName("status")] string? Status);

public sealed record ReferenceDetail(
    [property: JsonPropertyName("onderdeel")] ReferenceItem Item,
    [property: JsonPropertyName("opvolger")] string? Successor,
    [property: JsonPropertyName("relaties")] IReadOnlyList<ReferenceRelation> Relations);

[UseCase("referentie-onderdeel", "Toont een onderdeel van het referentiemodel met zijn standaarden en relaties", Example = """{"objectId":"d348b488-026d-4d71-8216-dd6d0fb48c63"}""")]
public sealed record ShowReferenceItem([property: JsonPropertyName("objectId")] string Key) : IQuery<ReferenceDetail>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class ShowReferenceItemHandler(ReferenceStore store) : IHandler<ShowReferenceItem, ReferenceDetail>
{
    public async Task<Result<ReferenceDetail>> Handle(ShowReferenceItem useCase, Actor actor, CancellationToken cancel)
    {
        var model = await store.Current(cancel);
        if (model.Find(useCase.Key) is not { } item) return Problem.NotFound("Dit onderdeel staat niet in het referentiemodel.") with { Field = "objectId", Found = useCase.Key };
        ReferenceRelation Of(string kind, string key) => new(kind, key, model.NameOf(key), model.Find(key)?.Kind, model.Find(key)?.Status);
        return new ReferenceDetail(item, model.SuccessorOf(item.Key)?.Name,
            [.. model.RulesOf(item.Key).Select(rule => Of(rule.Role, rule.To)),
             .. model.Rules.Where(rule => rule.To == item.Key).Select(rule => Of(rule.Role + " voor", rule.From)),
             .. model.From(item.Key).Select(link => Of(link.Kind, link.To)),
             .. model.To(item.Key).Select(link => Of("(omgekeerd) " + link.Kind, link.From))]);
    }
}

public sealed record ReferenceViewName(
    [property: JsonPropertyName("view")] string Identifier,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("knopen")] int Nodes);

[UseCase("referentie-views", "Toont de views van de release die in gebruik is", Example = "{}")]
public sealed record ListReferenceViews : IQuery<IReadOnlyList<ReferenceViewName>>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class ListReferenceViewsHandler(ReferenceStore store) : IHandler<ListReferenceViews, IReadOnlyList<ReferenceViewName>>
{
    public async Task<Result<IReadOnlyList<ReferenceViewName>>> Handle(ListReferenceViews useCase, Actor actor, CancellationToken cancel) =>
        await store.CurrentIndex(cancel) is { } current
            ? current.Index.Model.Views.Select(view => new ReferenceViewName(view.Identifier, view.Name, Analysis.ModelWalk.AllNodes(view).Count())).OrderBy(view => view.Name, StringComparer.OrdinalIgnoreCase).ToArray()
            : [];
}

public sealed record DrawnReferenceView(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("svg")] string Svg,
    [property: JsonPropertyName("onderdelen")] IReadOnlyList<string> Parts);

[UseCase("referentie-view-tekenen", "Tekent een view van de release die in gebruik is", Example = """{"view":"id-1"}""")]
public sealed record DrawReferenceView(
    [property: JsonPropertyName("view")] string Identifier,
    [property: JsonPropertyName("niveaus")] bool WithLevels = false)
    : IQuery<DrawnReferenceView>
{
    public static Permission Requires => BlueprintsPermissions.See;
}

internal sealed class DrawReferenceViewHandler(ReferenceStore store, LandscapeReader landscapes) : IHandler<DrawReferenceView, DrawnReferenceView>
{
    public async Task<Result<DrawnReferenceView>> Handle(DrawReferenceView useCase, Actor actor, CancellationToken cancel)
    {
        var current = await store.CurrentIndex(cancel);
        if (current?.Index.Model.Views.Find(view => view.Identifier == useCase.Identifier) is not { } found) return Problem.NotFound("Deze view staat niet in de release die in gebruik is.") with { Field = "view", Found = useCase.Identifier };
        var (index, model) = current.Value;
        var levels = useCase.WithLevels ? LandscapeComparison.Of([.. (await landscapes.All(actor, cancel)).Where(row => row.Owner != LandscapeStore.Centre)], model).Components.ToDictionary(row => row.Key, HeatMapDrawing.Mark, StringComparer.Ordinal) : [];
        var drawn = ViewDrawing.Draw(index, found, concept => model.Find(index.Key(concept)) is { } item ? "../onderdelen/" + item.Key : null, concept => levels.GetValueOrDefault(index.Key(concept)));
        return new DrawnReferenceView(found.Name, drawn.Svg, [.. drawn.Nodes.Select(node => node.Label).Where(label => label.Length > 0).Distinct()]);
    }
}
