// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Exchange;

/// <summary>An ArchiMate model as an exchange file (Model Exchange File Format 3.x) holds it; nothing of the file is lost but its layout.</summary>
public sealed class ExchangeModel : Referenceable
{
    public const string Namespace = "http://www.opengroup.org/xsd/archimate/3.0/";

    public string? Version { get; init; }

    /// <summary>Prefixes that the root declares, beside those of the format itself.</summary>
    public List<KeyValuePair<string, string>> Prefixes { get; } = [];

    /// <summary>The metadata element as XML, when there is one.</summary>
    public string? Metadata { get; set; }

    public List<ExchangeElement> Elements { get; } = [];

    public List<ExchangeRelationship> Relationships { get; } = [];

    /// <summary>Every organizations tree: its root items.</summary>
    public List<OrganizationItem> Organizations { get; } = [];

    public List<PropertyDefinition> PropertyDefinitions { get; } = [];

    public List<Viewpoint> Viewpoints { get; } = [];

    public List<ExchangeView> Views { get; } = [];
}
