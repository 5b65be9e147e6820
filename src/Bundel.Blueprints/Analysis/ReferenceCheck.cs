// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Analysis;

/// <summary>References that lead nowhere.</summary>
internal sealed class ReferenceCheck
{
    private readonly ExchangeModel model;
    private readonly List<Finding> findings = [];
    private readonly HashSet<string> elements;
    private readonly HashSet<string> relationships;
    private readonly HashSet<string> definitions;
    private readonly HashSet<string> views;
    private readonly HashSet<string> viewpoints;

    private ReferenceCheck(ExchangeModel model)
    {
        this.model = model;
        elements = Identifiers(model.Elements);
        relationships = Identifiers(model.Relationships);
        definitions = Identifiers(model.PropertyDefinitions);
        views = Identifiers(model.Views);
        viewpoints = [.. model.Viewpoints.Select(viewpoint => viewpoint.Identifier)];
    }

    public static List<Finding> Of(ExchangeModel model)
    {
        var check = new ReferenceCheck(model);
        check.Concepts();
        foreach (var view in model.Views) check.View(view);
        check.Folders();
        return check.findings;
    }

    private static HashSet<string> Identifiers(IEnumerable<Referenceable> parts) => new(parts.Select(part => part.Identifier), StringComparer.Ordinal);

    private void Concepts()
    {
        Properties(model, model.Identifier);
        foreach (var element in model.Elements) Properties(element, element.Identifier);
        foreach (var relationship in model.Relationships)
        {
            Properties(relationship, relationship.Identifier);
            End(relationship, relationship.Source, "begin");
            End(relationship, relationship.Target, "einde");
        }
    }

    private void End(ExchangeRelationship relationship, string end, string which)
    {
        if (!elements.Contains(end) && !relationships.Contains(end)) Report(relationship, relationship.Identifier, $"het {which} van deze relatie ({relationship.Type}) verwijst naar {end}, dat niet in het bestand staat.");
    }

    private void Properties(Referenceable part, string identifier)
    {
        foreach (var property in part.Properties)
        {
            if (!definitions.Contains(property.Definition)) Report(part, identifier, $"een eigenschap van {Named(part)} verwijst naar de definitie {property.Definition}, die niet in het bestand staat.");
        }
    }

    private void View(ExchangeView view)
    {
        Properties(view, view.Identifier);
        if (view.ViewpointReference is { } viewpoint && !viewpoints.Contains(viewpoint)) Report(view, view.Identifier, $"de view {view.Name} verwijst naar het gezichtspunt {viewpoint}, dat niet in het bestand staat.");
        var drawn = new HashSet<string>(view.AllNodes().Select(node => node.Identifier), StringComparer.Ordinal);
        drawn.UnionWith(view.Connections.Select(connection => connection.Identifier));
        foreach (var node in view.AllNodes())
        {
            if (node.Element is { } element && !elements.Contains(element)) Report(node, node.Identifier, $"een knoop in view {view.Name} verwijst naar het element {element}, dat niet in het bestand staat.");
            if (node.Concept is { } concept && !elements.Contains(concept) && !relationships.Contains(concept)) Report(node, node.Identifier, $"een tekst in view {view.Name} verwijst naar {concept}, dat niet in het bestand staat.");
            Links(view, node);
        }

        foreach (var connection in view.Connections)
        {
            if (connection.Relationship is { } relationship && !relationships.Contains(relationship)) Report(connection, connection.Identifier, $"een verbinding in view {view.Name} verwijst naar de relatie {relationship}, die niet in het bestand staat.");
            foreach (var end in new[] { connection.Source, connection.Target })
            {
                if (end is not null && !drawn.Contains(end)) Report(connection, connection.Identifier, $"een verbinding in view {view.Name} begint of eindigt bij {end}, dat niet in die view staat.");
            }

            Links(view, connection);
        }
    }

    private void Links(ExchangeView view, ViewPart part)
    {
        foreach (var reference in part.ViewReferences)
        {
            if (!views.Contains(reference)) Report(part, part.Identifier, $"in view {view.Name} verwijst iets naar de view {reference}, die niet in het bestand staat.");
        }
    }

    private void Folders()
    {
        foreach (var item in model.AllItems())
        {
            if (item.Reference is not { } reference) continue;
            if (!elements.Contains(reference) && !relationships.Contains(reference) && !views.Contains(reference) && !viewpoints.Contains(reference) && !definitions.Contains(reference))
                Report(item, item.Identifier, $"een map verwijst naar {reference}, dat niet in het bestand staat.");
        }
    }

    private void Report(ExchangePart part, string? identifier, string message) => findings.Add(Finding.At(part, "verwijzing", Finding.Fault, message, identifier));

    private static string Named(Referenceable part) => part.Name.Length > 0 ? part.Name : part.Identifier;
}
