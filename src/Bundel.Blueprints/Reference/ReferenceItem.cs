// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Reference;

/// <summary>Something that a reference architecture names: a component, standard, version, service, function or technology component.</summary>
public sealed record ReferenceItem(
    [property: JsonPropertyName("objectId")] string Key,
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("status")] string? Status = null,
    [property: JsonPropertyName("domein")] string? Domain = null,
    [property: JsonPropertyName("definitie")] string? Definition = null,
    [property: JsonPropertyName("beschikbaarheid")] int? Availability = null,
    [property: JsonPropertyName("integriteit")] int? Integrity = null,
    [property: JsonPropertyName("vertrouwelijkheid")] int? Confidentiality = null,
    [property: JsonPropertyName("adres")] string? Url = null)
{
    public const string InUse = "In gebruik";
}

/// <summary>Kinds of items, as GEMMA calls them; a building block of our own is "Bouwsteen".</summary>
public static class ReferenceKinds
{
    public const string Component = "Referentiecomponent";
    public const string External = "Buitengemeentelijke voorziening";
    public const string Standard = "Standaard";
    public const string Version = "Standaardversie";
    public const string Service = "Applicatieservice";
    public const string Function = "Bedrijfsfunctie";
    public const string Technology = "Technologiecomponent";
    public const string TechnologyLayer = "Technologielaag";
    public const string TechnologyService = "Technologieservice";
    public const string Interface = "Interface";
    public const string OtherComponent = "Applicatiecomponent";
    public const string Block = "Bouwsteen";

    /// <summary>What users browse, in this order.</summary>
    public static readonly string[] Shown = [Component, Standard, Version, Technology, TechnologyLayer, TechnologyService, Service, Function, External, Block];
}

/// <summary>A relation between two items, under the name of its meaning.</summary>
public sealed record ReferenceLink(string From, string Kind, string To);

/// <summary>A Verplicht or Aanbevolen of the reference architecture: this component, that standard (or interface).</summary>
public sealed record ReferenceRule(
    [property: JsonPropertyName("van")] string From,
    [property: JsonPropertyName("rol")] string Role,
    [property: JsonPropertyName("naar")] string To)
{
    public const string Mandatory = "Verplicht";
    public const string Recommended = "Aanbevolen";

    [JsonIgnore]
    public bool IsMandatory => Role == Mandatory;
}
