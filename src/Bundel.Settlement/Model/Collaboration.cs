// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>The collaboration whose costs are settled.</summary>
[Description("Het samenwerkingsverband.")]
public sealed record Collaboration
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("rechtsvorm"), Description("Bijvoorbeeld openbaar lichaam, bedrijfsvoeringsorganisatie of centrumregeling.")]
    public string? LegalForm { get; init; }

    [JsonPropertyName("inwonersmaatstaf"), Description("Code van de maatstaf die inwoners telt, voor bedragen per inwoner.")]
    public string? InhabitantsMeasure { get; init; }
}
