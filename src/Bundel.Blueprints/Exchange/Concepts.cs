// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Exchange;

/// <summary>A value of a property, in one or more languages.</summary>
public readonly record struct ExchangeProperty(string Definition, LangText[] Values)
{
    public string Value => Values.Length > 0 ? Values[0].Text : "";
}

/// <summary>An element or a relationship.</summary>
public abstract class Concept : Referenceable
{
    /// <summary>The ArchiMate type, as the file writes it: "ApplicationComponent", "Flow".</summary>
    public required string Type { get; init; }
}

public sealed class ExchangeElement : Concept;

/// <summary>A relationship; each end is an element or a relationship. An attribute that is absent stays absent.</summary>
public sealed class ExchangeRelationship : Concept
{
    public required string Source { get; init; }

    public required string Target { get; init; }

    public string? AccessType { get; init; }

    public string? Modifier { get; init; }

    public bool? IsDirected { get; init; }
}

public sealed class PropertyDefinition : Referenceable
{
    /// <summary>string, boolean, currency, date, time or number; absent only in files that do not follow the schema.</summary>
    public string? Type { get; init; }
}

/// <summary>A folder, or a reference to something in a folder.</summary>
public sealed class OrganizationItem : ExchangePart
{
    public string? Identifier { get; init; }

    public string? Reference { get; init; }

    public LangText[] Labels { get; set; } = [];

    public LangText[] Documentation { get; set; } = [];

    public List<OrganizationItem> Items { get; set; } = [];
}
