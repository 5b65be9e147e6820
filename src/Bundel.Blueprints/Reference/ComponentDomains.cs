// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Analysis;

namespace Bundel.Blueprints.Reference;

/// <summary>
/// In which domain a component stands. GEMMA has no such property: it follows from the views for the Softwarecatalogus that are called
/// "Bedrijfsfuncties …" and "Applicatieservices …"; the view with the fewest components that shows it decides.
/// </summary>
internal static class ComponentDomains
{
    private static readonly string[] Prefixes = ["Bedrijfsfuncties ", "Applicatieservices "];

    public static Dictionary<string, string> Of(ModelIndex index)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (domain, _, elements) in Views(index).OrderBy(view => view.Rank).ThenBy(view => view.Elements.Count))
        {
            foreach (var element in elements) found.TryAdd(element, domain);
        }

        return found;
    }

    private static IEnumerable<(string Domain, int Rank, List<string> Elements)> Views(ModelIndex index)
    {
        foreach (var view in index.Model.Views)
        {
            if (index.Value(view, "Titel view SWC") is not { } title || title.Contains("buitengemeentelijke", StringComparison.Ordinal)) continue;
            var rank = Array.FindIndex(Prefixes, prefix => title.StartsWith(prefix, StringComparison.Ordinal));
            if (rank < 0) continue;
            var elements = view.AllNodes().Select(node => node.Element).OfType<string>().Where(id => index.Elements.TryGetValue(id, out var element) && index.GemmaType(element) == ReferenceKinds.Component).Distinct().ToList();
            yield return (Capital(title[Prefixes[rank].Length..]), rank, elements);
        }
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
