// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>
/// Price times quantity, with or without a fixed amount and a threshold. Without a price the costs over the planned quantity are the price.
/// What is too little or too much stays as rest, or goes by another key.
/// </summary>
[Description("Prijs maal hoeveelheid, met een vaste voet en een drempel naar keuze.")]
public sealed record TariffRule : KeyRule
{
    [JsonPropertyName("maatstaf"), Description("Code van de maatstaf die de hoeveelheid telt.")]
    public required string Measure { get; init; }

    [JsonPropertyName("moment"), Description("Peilmoment ten opzichte van begrotingsjaar T.")]
    public required ReferenceMoment Moment { get; init; }

    [JsonPropertyName("prijs"), Description("Prijs per eenheid in euro.")]
    public decimal? Price { get; init; }

    [JsonPropertyName("gepland"), Description("Geplande hoeveelheid van allen samen, als er geen prijs is: prijs = kosten / gepland.")]
    public decimal? Planned { get; init; }

    [JsonPropertyName("vast"), Description("Vaste voet per deelnemer.")]
    public Money? Fixed { get; init; }

    [JsonPropertyName("vanaf"), Description("Drempel: wie niet meer dan deze hoeveelheid heeft, betaalt niets.")]
    public decimal? Threshold { get; init; }

    [JsonPropertyName("prijsafronding"), Description("Eenheid waarop een berekende prijs wordt afgerond, zoals 0.01; zonder dit veld blijft de prijs onafgerond.")]
    public Money? PriceUnit { get; init; }

    [JsonPropertyName("restsleutel"), Description("Code van de sleutel voor wat te weinig of te veel is gedekt; zonder deze sleutel blijft dat als rest staan.")]
    public string? RestKey { get; init; }

    [JsonPropertyName("kring"), Description("Wie naar gebruik betaalt.")]
    public Circle Circle { get; init; }

    [JsonPropertyName("zonder"), Description("Codes van wie buiten deze sleutel valt.")]
    public IReadOnlyList<string> Without { get; init; } = [];
}
