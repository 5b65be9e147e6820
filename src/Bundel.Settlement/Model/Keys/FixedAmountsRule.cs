// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Amounts per participant as decided or published; what is left goes to the rounding line or the rest.</summary>
[Description("Bedragen per deelnemer zoals besloten of gepubliceerd; wat overblijft gaat naar de afronding of de rest.")]
public sealed record FixedAmountsRule : KeyRule
{
    [JsonPropertyName("bedragen")]
    public required IReadOnlyList<FixedAmount> Amounts { get; init; }

    [JsonPropertyName("indexering"), Description("Brengt de bedragen van het basisjaar naar het prijspeil van begrotingsjaar T.")]
    public IndexUse? Indexation { get; init; }
}

/// <summary>The amount of one participant.</summary>
[Description("Het vaste bedrag van één deelnemer.")]
public sealed record FixedAmount
{
    [JsonPropertyName("deelnemer"), Description("Code van de deelnemer.")]
    public required string Participant { get; init; }

    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }
}
