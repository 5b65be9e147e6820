// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>In proportion to one measure at a reference moment.</summary>
[Description("Naar rato van één maatstaf op een peilmoment.")]
public sealed record MeasureRule : KeyRule
{
    [JsonPropertyName("maatstaf"), Description("Code van de maatstaf.")]
    public required string Measure { get; init; }

    [JsonPropertyName("moment"), Description("Peilmoment ten opzichte van begrotingsjaar T.")]
    public required ReferenceMoment Moment { get; init; }

    [JsonPropertyName("kring"), Description("Onder wie wordt verdeeld.")]
    public Circle Circle { get; init; }

    [JsonPropertyName("zonder"), Description("Codes van wie buiten deze sleutel valt.")]
    public IReadOnlyList<string> Without { get; init; } = [];
}
