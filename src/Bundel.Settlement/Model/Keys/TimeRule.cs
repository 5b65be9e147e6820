// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Time-driven: costs over practical capacity is the rate; who causes time pays for it; unused capacity stays, or goes by another key.</summary>
[Description("Tijdgedreven: kosten gedeeld door praktische capaciteit, maal de tijd van de activiteiten die een deelnemer veroorzaakt.")]
public sealed record TimeRule : KeyRule
{
    [JsonPropertyName("capaciteit"), Description("Praktische capaciteit in minuten.")]
    public required decimal Capacity { get; init; }

    [JsonPropertyName("activiteiten")]
    public required IReadOnlyList<TimedActivity> Activities { get; init; }

    [JsonPropertyName("onbenut"), Description("Code van de sleutel voor onbenutte capaciteit; zonder deze sleutel blijft zij als rest staan.")]
    public string? UnusedKey { get; init; }

    [JsonPropertyName("kring"), Description("Wie naar tijd betaalt.")]
    public Circle Circle { get; init; }
}

/// <summary>One activity.</summary>
[Description("Eén activiteit met de tijd die zij kost.")]
public sealed record TimedActivity
{
    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("minuten"), Description("Minuten per keer.")]
    public required decimal Minutes { get; init; }

    [JsonPropertyName("maatstaf"), Description("Code van de maatstaf die telt hoe vaak.")]
    public required string Measure { get; init; }

    [JsonPropertyName("moment"), Description("Peilmoment ten opzichte van begrotingsjaar T.")]
    public required ReferenceMoment Moment { get; init; }
}
