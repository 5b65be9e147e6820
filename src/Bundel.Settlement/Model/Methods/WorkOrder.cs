// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Extra or less work: hours times a tariff, outside the keys.</summary>
[Description("Een opdracht voor meerwerk of minderwerk.")]
public sealed record WorkOrder
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("deelnemer"), Description("Code van de deelnemer.")]
    public required string Participant { get; init; }

    [JsonPropertyName("omschrijving")]
    public required string Description { get; init; }

    [JsonPropertyName("aantal"), Description("Uren of eenheden; minderwerk is negatief.")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("prijs"), Description("Prijs per eenheid in euro, of de code van een tarief bij tarief.")]
    public decimal? Price { get; init; }

    [JsonPropertyName("tarief"), Description("Code van een tarief uit kostprijzen.")]
    public string? Rate { get; init; }

    [JsonPropertyName("akkoord"), Description("Kenmerk van het akkoord van de opdrachtgever.")]
    public string? Approval { get; init; }
}
