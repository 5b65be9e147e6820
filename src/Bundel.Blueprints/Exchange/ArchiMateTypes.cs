// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Bundel.Blueprints.Exchange;

/// <summary>The types of ArchiMate 3.2 under their names in the exchange format.</summary>
public static class ArchiMateTypes
{
    public static FrozenSet<string> Relationships { get; } = new[]
    {
        "Composition", "Aggregation", "Assignment", "Realization", "Serving", "Access", "Influence", "Triggering", "Flow", "Specialization", "Association",
    }.ToFrozenSet();

    public static FrozenDictionary<string, ArchiMateLayer> Layers { get; } = Make().ToFrozenDictionary();

    public static bool IsElement(string type) => Layers.ContainsKey(type);

    private static IEnumerable<KeyValuePair<string, ArchiMateLayer>> Make() =>
    [
        .. Of(ArchiMateLayer.Business, "BusinessActor", "BusinessRole", "BusinessCollaboration", "BusinessInterface", "BusinessProcess", "BusinessFunction", "BusinessInteraction", "BusinessEvent", "BusinessService", "BusinessObject", "Contract", "Representation", "Product"),
        .. Of(ArchiMateLayer.Application, "ApplicationComponent", "ApplicationCollaboration", "ApplicationInterface", "ApplicationFunction", "ApplicationInteraction", "ApplicationProcess", "ApplicationEvent", "ApplicationService", "DataObject"),
        .. Of(ArchiMateLayer.Technology, "Node", "Device", "SystemSoftware", "TechnologyCollaboration", "TechnologyInterface", "Path", "CommunicationNetwork", "TechnologyFunction", "TechnologyProcess", "TechnologyInteraction", "TechnologyEvent", "TechnologyService", "Artifact"),
        .. Of(ArchiMateLayer.Physical, "Equipment", "Facility", "DistributionNetwork", "Material"),
        .. Of(ArchiMateLayer.Motivation, "Stakeholder", "Driver", "Assessment", "Goal", "Outcome", "Principle", "Requirement", "Constraint", "Meaning", "Value"),
        .. Of(ArchiMateLayer.Strategy, "Resource", "Capability", "CourseOfAction", "ValueStream"),
        .. Of(ArchiMateLayer.Implementation, "WorkPackage", "Deliverable", "ImplementationEvent", "Plateau", "Gap"),
        .. Of(ArchiMateLayer.Other, "Grouping", "Location", "AndJunction", "OrJunction"),
    ];

    private static IEnumerable<KeyValuePair<string, ArchiMateLayer>> Of(ArchiMateLayer layer, params string[] types) => types.Select(type => KeyValuePair.Create(type, layer));
}

public enum ArchiMateLayer
{
    Business,
    Application,
    Technology,
    Physical,
    Motivation,
    Strategy,
    Implementation,
    Other,
}
