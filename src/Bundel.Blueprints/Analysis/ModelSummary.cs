// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Analysis;

/// <summary>What is in a model, in counts.</summary>
public sealed record ModelSummary(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("identificatie")] string Identifier,
    [property: JsonPropertyName("release")] string? Release,
    [property: JsonPropertyName("elementen")] TypeCounts Elements,
    [property: JsonPropertyName("relaties")] TypeCounts Relationships,
    [property: JsonPropertyName("relatiesOpRelaties")] int RelationsOnRelations,
    [property: JsonPropertyName("views")] ViewCounts Views,
    [property: JsonPropertyName("eigenschappen")] IReadOnlyList<PropertyCount> Properties,
    [property: JsonPropertyName("gemmaTypen")] IReadOnlyDictionary<string, int> GemmaTypes,
    [property: JsonPropertyName("mappen")] int Folders,
    [property: JsonPropertyName("talen")] IReadOnlyList<string> Languages,
    [property: JsonPropertyName("regels")] IReadOnlyDictionary<string, int> Rules,
    [property: JsonPropertyName("fouten")] IReadOnlyList<Finding> Faults)
{
    public static ModelSummary Of(ModelIndex index)
    {
        var model = index.Model;
        var concepts = model.Elements.Cast<Exchange.Concept>().Concat(model.Relationships).ToList();
        var used = concepts.Cast<Exchange.Referenceable>().Concat(model.Views).Append(model).SelectMany(part => part.Properties).CountBy(property => property.Definition).ToDictionary();
        return new ModelSummary(
            model.Name,
            model.Identifier,
            index.Release,
            TypeCounts.Of(model.Elements),
            TypeCounts.Of(model.Relationships),
            model.Relationships.Count(relation => index.Relationships.ContainsKey(relation.Source) || index.Relationships.ContainsKey(relation.Target)),
            ViewCounts.Of(model.Views),
            [.. model.PropertyDefinitions.Select(definition => new PropertyCount(definition.Name, definition.Type, used.GetValueOrDefault(definition.Identifier))).OrderByDescending(count => count.Count).ThenBy(count => count.Name, StringComparer.Ordinal)],
            Counted(model.Elements.Select(index.GemmaType).OfType<string>()),
            model.AllItems().Count(item => item.Labels.Length > 0),
            [.. model.Names.Concat(concepts.SelectMany(concept => concept.Names)).Select(name => name.Lang).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            Counted(model.Relationships.SelectMany(relation => relation.Properties).Where(property => index.NameOf(property) == "Verbindingsrol" && property.Value.Length > 0).Select(property => property.Value)),
            ModelCheck.References(model));
    }

    internal static IReadOnlyDictionary<string, int> Counted(IEnumerable<string> names) =>
        names.CountBy(name => name).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).ToDictionary();
}

public sealed record TypeCounts(
    [property: JsonPropertyName("aantal")] int Count,
    [property: JsonPropertyName("perType")] IReadOnlyDictionary<string, int> ByType)
{
    public static TypeCounts Of(IReadOnlyCollection<Exchange.Concept> concepts) => new(concepts.Count, ModelSummary.Counted(concepts.Select(concept => concept.Type)));
}

public sealed record ViewCounts(
    [property: JsonPropertyName("aantal")] int Count,
    [property: JsonPropertyName("knopen")] int Nodes,
    [property: JsonPropertyName("verbindingen")] int Connections,
    [property: JsonPropertyName("grootste")] int Largest)
{
    public static ViewCounts Of(IReadOnlyCollection<Exchange.ExchangeView> views)
    {
        var nodes = views.Select(view => view.AllNodes().Count()).ToList();
        return new ViewCounts(views.Count, nodes.Sum(), views.Sum(view => view.Connections.Count), nodes.DefaultIfEmpty().Max());
    }
}

public sealed record PropertyCount(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("type")] string? Type,
    [property: JsonPropertyName("aantal")] int Count);
