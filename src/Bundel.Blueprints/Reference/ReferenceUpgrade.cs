// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;

namespace Bundel.Blueprints.Reference;

public sealed record ReferenceChange(
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("objectId")] string Key,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("wijziging")] string What,
    [property: JsonPropertyName("was")] string? Was = null);

/// <summary>Something of ours that names an item that goes, gets another name or another status.</summary>
public sealed record TouchedRecord(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("applicatie")] string Row,
    [property: JsonPropertyName("objectId")] string Key,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("wijziging")] string What,
    [property: JsonPropertyName("opvolger")] string? Successor);

/// <summary>What another release changes, and which of our records it touches. Nothing is moved by itself: a person decides.</summary>
public sealed record ReferenceUpgrade(
    [property: JsonPropertyName("van")] string From,
    [property: JsonPropertyName("naar")] string To,
    [property: JsonPropertyName("wijzigingen")] IReadOnlyList<ReferenceChange> Changes,
    [property: JsonPropertyName("geraakt")] IReadOnlyList<TouchedRecord> Touched)
{
    public const string Added = "toegevoegd";
    public const string Removed = "vervallen";
    public const string Renamed = "hernoemd";
    public const string StatusChanged = "andere status";

    public static ReferenceUpgrade Between(ReferenceModel older, ReferenceModel newer, IReadOnlyList<Landscape> landscapes)
    {
        var changes = ReferenceKinds.Shown.SelectMany(kind => Changed(older, newer, kind)).ToList();
        var touching = changes.Where(change => change.What != Added).ToLookup(change => change.Key);
        return new ReferenceUpgrade(older.Release, newer.Release, changes, [.. landscapes.SelectMany(landscape => Used(landscape).SelectMany(use => touching[use.Key].Select(change => new TouchedRecord(landscape.Name, use.Row, use.Key, change.Name, change.What, newer.SuccessorOf(use.Key)?.Name))))]);
    }

    private static IEnumerable<ReferenceChange> Changed(ReferenceModel older, ReferenceModel newer, string kind)
    {
        if (!older.OfKind(kind).Any()) yield break;
        foreach (var item in newer.OfKind(kind))
        {
            var was = older.Find(item.Key);
            if (was is null) yield return new ReferenceChange(kind, item.Key, item.Name, Added);
            else if (was.Name.Trim() != item.Name.Trim()) yield return new ReferenceChange(kind, item.Key, item.Name, Renamed, was.Name);
            else if (was.Status != item.Status) yield return new ReferenceChange(kind, item.Key, item.Name, StatusChanged, was.Status);
        }

        foreach (var item in older.OfKind(kind).Where(item => newer.Find(item.Key) is null)) yield return new ReferenceChange(kind, item.Key, item.Name, Removed);
    }

    private static IEnumerable<(string Row, string Key)> Used(Landscape landscape) =>
        landscape.Applications.SelectMany(row => row.Components.Concat(row.Standards.Select(support => support.Standard)).Select(key => (row.Name, key)))
            .Concat(landscape.Technology.SelectMany(row => row.Components.Select(key => (row.Name, key))));
}
