// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Organisations;

/// <summary>A municipality as shipped: the facts of the CBS.</summary>
public sealed record Municipality(
    [property: JsonPropertyName("gemeentecode")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("provincie")] string Province,
    [property: JsonPropertyName("inwoners")] int Inhabitants);

/// <summary>Where shipped facts come from.</summary>
public sealed record ShippedSource(
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("licentie")] string Licence,
    [property: JsonPropertyName("gecontroleerdOp")] DateOnly CheckedOn,
    [property: JsonPropertyName("peildatumInwoners")] DateOnly InhabitantsOn);
