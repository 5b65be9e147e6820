// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Analysis;

/// <summary>A concept or view as the comparison sees it.</summary>
internal sealed record Keyed(string Key, string Identifier, string Type, string? GemmaType, string Name, string? Status, string Content)
{
    public static Dictionary<string, Keyed> Concepts(ModelIndex index, IEnumerable<Concept> concepts) => ByKey(concepts.Select(concept => Of(index, concept, concept.Type, Ends(index, concept))));

    public static Dictionary<string, Keyed> Views(ModelIndex index) => ByKey(index.Model.Views.Select(view => Of(index, view, "View", "")));

    private static Keyed Of(ModelIndex index, Referenceable part, string type, string ends)
    {
        var properties = part.Properties.Select(property => index.NameOf(property) + "=" + string.Join('|', property.Values.Select(value => value.Text))).Order(StringComparer.Ordinal);
        var content = string.Join('\n', [ends, .. part.Documentation.Select(text => text.Text), .. properties]);
        return new Keyed(index.Key(part), part.Identifier, type, index.GemmaType(part), part.Name, index.Status(part), content);
    }

    private static string Ends(ModelIndex index, Concept concept) =>
        concept is ExchangeRelationship relation ? $"{End(index, relation.Source)} > {End(index, relation.Target)}" : "";

    private static string End(ModelIndex index, string identifier) => index.Concept(identifier) is { } concept ? index.Key(concept) : identifier;

    /// <summary>An Object ID that occurs twice keeps its second owner under its identifier.</summary>
    private static Dictionary<string, Keyed> ByKey(IEnumerable<Keyed> all)
    {
        var result = new Dictionary<string, Keyed>(StringComparer.Ordinal);
        foreach (var one in all)
        {
            if (!result.TryAdd(one.Key, one)) result.TryAdd(one.Identifier, one with { Key = one.Identifier });
        }

        return result;
    }
}
