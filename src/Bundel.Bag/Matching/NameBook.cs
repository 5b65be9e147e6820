// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;

namespace Bundel.Bag.Matching;

/// <summary>A street as it was asked for, with the streets that it may be, nearest first.</summary>
internal sealed record StreetQuery(string Text, string[] Keys, IReadOnlyList<NameHit> Hits)
{
    public static readonly StreetQuery None = new("", [], []);

    public bool IsAbsent => Keys.Length == 0;
}

/// <summary>A place as it was asked for, with the woonplaatsen that it may be.</summary>
internal sealed record TownQuery(string Text, IReadOnlySet<int> Same, IReadOnlySet<int> Near, string? Elsewhere)
{
    public static readonly TownQuery None = new("", new HashSet<int>(), new HashSet<int>(), null);

    public bool IsAbsent => Text.Length == 0;
}

/// <summary>Looks names up, and remembers what it found: a list names the same streets again and again.</summary>
internal sealed class NameBook(MatchIndex index)
{
    private const int MostRemembered = 200_000;
    private static readonly Dictionary<string, string> Known = Municipalities.All.GroupBy(row => NameKey.Of(SearchText.Fold(row.Name)), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal);
    private readonly Dictionary<string, StreetQuery> streets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TownQuery> towns = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string[]> ownKeys = [];

    public StreetQuery Street(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return StreetQuery.None;
        if (streets.TryGetValue(text, out var known)) return known;
        if (streets.Count > MostRemembered) streets.Clear();
        var keys = NameKey.All(text);
        var hits = keys.SelectMany(index.StreetFinder.Exact).Distinct().Select(street => new NameHit(street, 0)).ToList();
        if (keys.Length > 0) hits.AddRange(keys.SelectMany(index.StreetFinder.Near).Where(near => !hits.Exists(hit => hit.Item == near.Item)).GroupBy(near => near.Item).Select(group => group.MinBy(near => near.Distance)).OrderBy(near => near.Distance));
        streets.Add(text, known = keys.Length == 0 ? StreetQuery.None : new StreetQuery(text, keys, hits));
        return known;
    }

    public TownQuery Town(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return TownQuery.None;
        if (towns.TryGetValue(text, out var known)) return known;
        if (towns.Count > MostRemembered) towns.Clear();
        var key = NameKey.Of(SearchText.Fold(text));
        var same = index.TownFinder.Exact(key).ToHashSet();
        var elsewhere = same.Count == 0 ? Known.GetValueOrDefault(key) : null;
        var near = same.Count == 0 && elsewhere is null ? index.TownFinder.Near(key).Select(hit => hit.Item).ToHashSet() : [];
        towns.Add(text, known = key.Length == 0 ? TownQuery.None : new TownQuery(text, same, near, elsewhere));
        return known;
    }

    /// <summary>How many letters a street is off from what was asked, or nothing when it is another name. The text may be a part of the name.</summary>
    public int? Distance(StreetQuery asked, int street)
    {
        foreach (var hit in asked.Hits)
        {
            if (hit.Item == street) return hit.Distance;
        }

        if (!ownKeys.TryGetValue(street, out var own)) ownKeys.Add(street, own = NameKey.All(index.Streets[street].Name));
        foreach (var key in asked.Keys)
        {
            foreach (var name in own)
            {
                if (NameKey.DigitsDiffer(key, name)) continue;
                if (key.Length > 4 && (name.EndsWith(key, StringComparison.Ordinal) || name.StartsWith(key, StringComparison.Ordinal))) return Loose;
                var most = Math.Max(key.Length, name.Length) / 3;
                if (EditDistance.Between(key, name, most) <= most) return Loose;
            }
        }

        return null;
    }

    /// <summary>The distance of a name that is alike, but more than two letters off.</summary>
    public const int Loose = 9;
}
