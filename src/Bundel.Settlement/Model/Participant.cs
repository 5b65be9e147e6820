// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>A participant or a customer, with the period in which it takes part.</summary>
[Description("Een deelnemer of klant.")]
public sealed record Participant
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("soort"), Description("Een klant betaalt een prijs of sleutel, zonder stem en zonder aandeel in het resultaat.")]
    public ParticipantKind Kind { get; init; }

    [JsonPropertyName("van"), Description("Eerste dag van de deelname.")]
    public required DateOnly From { get; init; }

    [JsonPropertyName("tot"), Description("Laatste dag van de deelname (tot en met); ontbreekt bij een lopende deelname.")]
    public DateOnly? Through { get; init; }

    [JsonPropertyName("gemeentecode"), Description("CBS-code; bepaalt de volgorde bij gelijke resten.")]
    public string? MunicipalityCode { get; init; }
}

/// <summary>Participant or customer.</summary>
public enum ParticipantKind
{
    [JsonStringEnumMemberName("deelnemer")]
    Participant,

    [JsonStringEnumMemberName("klant")]
    Customer,
}
