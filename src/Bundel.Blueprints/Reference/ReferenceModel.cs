// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Reference;

/// <summary>A release of a reference architecture, keyed on Object ID, with the building blocks of our own beside it.</summary>
public sealed class ReferenceModel
{
    private readonly Dictionary<string, ReferenceItem> items = new(StringComparer.Ordinal);
    private readonly ILookup<string, ReferenceLink> from;
    private readonly ILookup<string, ReferenceLink> to;
    private readonly ILookup<string, ReferenceRule> rulesOf;

    public ReferenceModel(string release, IEnumerable<ReferenceItem> all, IReadOnlyList<ReferenceLink> links, IReadOnlyList<ReferenceRule> rules)
    {
        Release = release;
        foreach (var item in all.Concat(OwnBlocks.All)) items.TryAdd(item.Key, item);
        Links = links;
        Rules = rules;
        from = links.ToLookup(link => link.From);
        to = links.ToLookup(link => link.To);
        rulesOf = rules.ToLookup(rule => rule.From);
    }

    public string Release { get; }

    public IReadOnlyCollection<ReferenceItem> Items => items.Values;

    public IReadOnlyList<ReferenceLink> Links { get; }

    public IReadOnlyList<ReferenceRule> Rules { get; }

    public ReferenceItem? Find(string? key) => key is null ? null : items.GetValueOrDefault(key);

    public string NameOf(string key) => Find(key)?.Name ?? key;

    public IEnumerable<ReferenceItem> OfKind(string kind) => items.Values.Where(item => item.Kind == kind).OrderBy(item => item.Name, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<ReferenceLink> From(string key) => from[key];

    public IEnumerable<ReferenceLink> To(string key) => to[key];

    /// <summary>What a component must and should support.</summary>
    public IEnumerable<ReferenceRule> RulesOf(string key) => rulesOf[key];

    /// <summary>The versions of a standard.</summary>
    public IEnumerable<ReferenceItem> VersionsOf(string standard) => to[standard].Where(link => link.Kind == LinkKinds.VersionOf).Select(link => Find(link.From)).OfType<ReferenceItem>();

    /// <summary>The standard of a version, or the key itself when it is a standard.</summary>
    public string StandardOf(string key) => from[key].FirstOrDefault(link => link.Kind == LinkKinds.VersionOf)?.To ?? key;

    /// <summary>What takes the place of an item, by "was-wordt".</summary>
    public ReferenceItem? SuccessorOf(string key) => from[key].Where(link => link.Kind == LinkKinds.Becomes).Select(link => Find(link.To)).FirstOrDefault(item => item is not null);

    /// <summary>The item and what it was or becomes: a rule accepts all of them.</summary>
    public IEnumerable<string> Equivalents(string key) =>
        from[key].Where(link => link.Kind == LinkKinds.Becomes).Select(link => link.To)
            .Concat(to[key].Where(link => link.Kind == LinkKinds.Becomes).Select(link => link.From)).Prepend(key).Distinct();

    public IEnumerable<ReferenceItem> Search(string query, string? kind = null) =>
        items.Values.Where(item => kind is null || item.Kind == kind).Where(item => query.Length == 0 || SearchText.Matches(query, item.Name, item.Key, item.Definition))
            .OrderBy(item => Array.IndexOf(ReferenceKinds.Shown, item.Kind)).ThenBy(item => item.Name, StringComparer.OrdinalIgnoreCase);
}
