// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Reference;

/// <summary>Makes a reference model of an exchange file of GEMMA.</summary>
public static class ReferenceBuilder
{
    private const string Role = "Verbindingsrol";

    public static ReferenceModel Build(ModelIndex index)
    {
        var domains = ComponentDomains.Of(index);
        var items = index.Model.Elements.Select(element => (Element: element, Kind: KindOf(index, element))).Where(pair => pair.Kind is not null)
            .Select(pair => Item(index, pair.Element, pair.Kind!, domains.GetValueOrDefault(pair.Element.Identifier)));
        return new ReferenceModel(index.Release ?? index.Model.Name, items, [.. Links(index)], [.. Rules(index)]);
    }

    private static ReferenceItem Item(ModelIndex index, ExchangeElement element, string kind, string? domain) => new(
        index.Key(element),
        kind,
        element.Name,
        index.Status(element),
        domain,
        element.Documentation.Length > 0 ? element.Documentation[0].Text : null,
        Score(index.Value(element, "Beschikbaarheid")),
        Score(index.Value(element, "Integriteit")),
        Score(index.Value(element, "Vertrouwelijkheid")),
        index.Value(element, "Compliancy URL", "URL", "GEMMA URL"));

    private static string? KindOf(ModelIndex index, ExchangeElement element) => (element.Type, index.GemmaType(element)) switch
    {
        ("ApplicationComponent", ReferenceKinds.Component or "Basiscomponent") => ReferenceKinds.Component,
        ("ApplicationComponent", ReferenceKinds.External) => ReferenceKinds.External,
        ("ApplicationComponent", _) => ReferenceKinds.OtherComponent,
        ("Constraint", ReferenceKinds.Version) => ReferenceKinds.Version,
        ("Constraint", _) => ReferenceKinds.Standard,
        ("ApplicationService", _) => ReferenceKinds.Service,
        ("BusinessFunction", _) => ReferenceKinds.Function,
        ("SystemSoftware", ReferenceKinds.Technology) => ReferenceKinds.Technology,
        ("TechnologyService", ReferenceKinds.TechnologyLayer or "Cloud dienstverleningslaag") => ReferenceKinds.TechnologyLayer,
        ("TechnologyService", _) => ReferenceKinds.TechnologyService,
        ("ApplicationInterface", _) => ReferenceKinds.Interface,
        _ => null,
    };

    private static IEnumerable<ReferenceRule> Rules(ModelIndex index) =>
        from relation in index.Model.Relationships
        from property in relation.Properties
        where index.NameOf(property) == Role && (property.Value is ReferenceRule.Mandatory or ReferenceRule.Recommended)
        let ends = ToComponent(index, relation)
        select new ReferenceRule(ends.From, property.Value, ends.To);

    /// <summary>From the component to the standard; an interface that serves a component is turned round.</summary>
    private static (string From, string To) ToComponent(ModelIndex index, ExchangeRelationship relation)
    {
        var (source, target) = (KeyOf(index, relation.Source), KeyOf(index, relation.Target));
        return relation.Type == "Serving" ? (target, source) : (source, target);
    }

    private static IEnumerable<ReferenceLink> Links(ModelIndex index)
    {
        foreach (var relation in index.Model.Relationships)
        {
            if (LinkKind(index, relation) is { } kind) yield return new ReferenceLink(KeyOf(index, relation.Source), kind, KeyOf(index, relation.Target));
        }
    }

    private static string? LinkKind(ModelIndex index, ExchangeRelationship relation)
    {
        if (index.Value(relation, Role) is not null) return null;
        return relation.Type switch
        {
            "Specialization" when IsVersion(index, relation.Source) => LinkKinds.VersionOf,
            "Association" when relation.Name == LinkKinds.Becomes => LinkKinds.Becomes,
            "Realization" => LinkKinds.Realizes,
            "Serving" => LinkKinds.Serves,
            "Flow" => LinkKinds.Flows,
            "Aggregation" or "Composition" => LinkKinds.PartOf,
            _ => null,
        };
    }

    private static bool IsVersion(ModelIndex index, string identifier) => index.Elements.TryGetValue(identifier, out var element) && index.GemmaType(element) == ReferenceKinds.Version;

    private static string KeyOf(ModelIndex index, string identifier) => index.Concept(identifier) is { } concept ? index.Key(concept) : identifier;

    private static int? Score(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var score) ? score : null;
}
