// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Analysis;

/// <summary>What changed between two models, by Object ID.</summary>
public sealed record ModelDifference(
    [property: JsonPropertyName("oud")] string Old,
    [property: JsonPropertyName("nieuw")] string New,
    [property: JsonPropertyName("elementen")] ConceptChanges Elements,
    [property: JsonPropertyName("relaties")] ConceptChanges Relationships,
    [property: JsonPropertyName("views")] ConceptChanges Views,
    [property: JsonPropertyName("wasWordt")] IReadOnlyList<Successor> Successors)
{
    [JsonPropertyName("gelijk")]
    public bool IsEqual => Elements.Count + Relationships.Count + Views.Count == 0;

    public static ModelDifference Between(ModelIndex older, ModelIndex newer) => new(
        older.Release ?? older.Model.Name,
        newer.Release ?? newer.Model.Name,
        ConceptChanges.Between(Keyed.Concepts(older, older.Model.Elements), Keyed.Concepts(newer, newer.Model.Elements)),
        ConceptChanges.Between(Keyed.Concepts(older, older.Model.Relationships), Keyed.Concepts(newer, newer.Model.Relationships)),
        ConceptChanges.Between(Keyed.Views(older), Keyed.Views(newer)),
        Successor.All(older, newer));
}

/// <summary>One thing that changed.</summary>
public sealed record Change(
    [property: JsonPropertyName("objectId")] string Key,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("gemmaType"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? GemmaType,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("was"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Was = null,
    [property: JsonPropertyName("wordt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Becomes = null);

/// <summary>An element that gives way to another: an association named "was-wordt".</summary>
public sealed record Successor(
    [property: JsonPropertyName("was")] string OldKey,
    [property: JsonPropertyName("wasNaam")] string OldName,
    [property: JsonPropertyName("wordt")] string NewKey,
    [property: JsonPropertyName("wordtNaam")] string NewName,
    [property: JsonPropertyName("wasStatus")] string? OldStatus,
    [property: JsonPropertyName("nieuw")] bool IsNew)
{
    private const string RelationName = "was-wordt";

    public static IReadOnlyList<Successor> All(ModelIndex older, ModelIndex newer)
    {
        var known = Of(older).Select(pair => (pair.OldKey, pair.NewKey)).ToHashSet();
        return [.. Of(newer).Select(pair => pair with { IsNew = !known.Contains((pair.OldKey, pair.NewKey)) })];
    }

    public static IEnumerable<Successor> Of(ModelIndex index) =>
        from relation in index.Model.Relationships
        where relation.Type == "Association" && relation.Name == RelationName
        where index.Elements.ContainsKey(relation.Source) && index.Elements.ContainsKey(relation.Target)
        let was = index.Elements[relation.Source]
        let becomes = index.Elements[relation.Target]
        orderby was.Name
        select new Successor(index.Key(was), was.Name, index.Key(becomes), becomes.Name, index.Status(was), IsNew: false);
}
