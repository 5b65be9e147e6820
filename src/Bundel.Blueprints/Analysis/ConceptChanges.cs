// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Analysis;

/// <summary>Changes of one kind of things.</summary>
public sealed record ConceptChanges(
    [property: JsonPropertyName("toegevoegd")] IReadOnlyList<Change> Added,
    [property: JsonPropertyName("vervallen")] IReadOnlyList<Change> Removed,
    [property: JsonPropertyName("hernoemd")] IReadOnlyList<Change> Renamed,
    [property: JsonPropertyName("anderType")] IReadOnlyList<Change> Retyped,
    [property: JsonPropertyName("andereStatus")] IReadOnlyList<Change> StatusChanged,
    [property: JsonPropertyName("andereIdentificatie")] IReadOnlyList<Change> Reidentified,
    [property: JsonPropertyName("andereInhoud")] IReadOnlyList<Change> Altered)
{
    [JsonPropertyName("aantal")]
    public int Count => Added.Count + Removed.Count + Renamed.Count + Retyped.Count + StatusChanged.Count + Reidentified.Count + Altered.Count;

    internal static ConceptChanges Between(Dictionary<string, Keyed> older, Dictionary<string, Keyed> newer)
    {
        var both = newer.Values.Where(now => older.ContainsKey(now.Key)).Select(now => (Was: older[now.Key], Now: now)).ToList();
        return new ConceptChanges(
            Sorted(newer.Values.Where(now => !older.ContainsKey(now.Key)).Select(now => Plain(now))),
            Sorted(older.Values.Where(was => !newer.ContainsKey(was.Key)).Select(was => Plain(was))),
            Differing(both, one => one.Name),
            Differing(both, one => one.Type),
            Differing(both, one => one.Status),
            Differing(both, one => one.Identifier),
            Sorted(both.Where(pair => pair.Was.Content != pair.Now.Content).Select(pair => Plain(pair.Now))));
    }

    private static Change Plain(Keyed one) => new(one.Key, one.Type, one.GemmaType, one.Name);

    private static IReadOnlyList<Change> Differing(IEnumerable<(Keyed Was, Keyed Now)> both, Func<Keyed, string?> part) =>
        Sorted(both.Where(pair => part(pair.Was) != part(pair.Now)).Select(pair => Plain(pair.Now) with { Was = part(pair.Was) ?? "", Becomes = part(pair.Now) ?? "" }));

    private static IReadOnlyList<Change> Sorted(IEnumerable<Change> changes) =>
        [.. changes.OrderBy(change => change.GemmaType ?? change.Type, StringComparer.Ordinal).ThenBy(change => change.Name, StringComparer.Ordinal).ThenBy(change => change.Key, StringComparer.Ordinal)];
}
