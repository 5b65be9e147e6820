// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Resilience: what risks ask for, and what there is.</summary>
[Description("Weerstandsvermogen.")]
public sealed record Resilience
{
    [JsonPropertyName("risicos")]
    public required IReadOnlyList<Risk> Risks { get; init; }

    [JsonPropertyName("maatregelen"), Description("Wat maatregelen van het benodigde bedrag afhalen.")]
    public Money Measures { get; init; }

    [JsonPropertyName("beschikbaar")]
    public required Money Available { get; init; }

    [JsonPropertyName("opgegeven"), Description("Benodigd bedrag zoals het in een stuk staat, ter controle van de som.")]
    public Money? Stated { get; init; }

    [JsonPropertyName("minimumprocent"), Description("Minimum als deel van de baten.")]
    public decimal? MinimumPercent { get; init; }

    [JsonPropertyName("baten")]
    public Money? Income { get; init; }
}

/// <summary>One risk.</summary>
[Description("Een risico.")]
public sealed record Risk
{
    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("gevolg"), Description("Bedrag als het gebeurt.")]
    public required Money Effect { get; init; }

    [JsonPropertyName("kans"), Description("Kans in procenten.")]
    public required decimal Chance { get; init; }
}
