// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Several keys with weights, brought exactly to whole numbers over one denominator.</summary>
[Description("Meer sleutels samen, elk met een gewicht.")]
public sealed record CompositeRule : KeyRule
{
    [JsonPropertyName("eenheid"), Description("Aandelen tellen op tot 1, procenten tot 100, gewichten tot elk getal boven nul.")]
    public required ShareUnit Unit { get; init; }

    [JsonPropertyName("delen")]
    public required IReadOnlyList<CompositePart> Parts { get; init; }
}

/// <summary>One key in a composite key.</summary>
[Description("Eén sleutel in een samengestelde sleutel.")]
public sealed record CompositePart
{
    [JsonPropertyName("sleutel"), Description("Code van de sleutel.")]
    public required string Key { get; init; }

    [JsonPropertyName("deel")]
    public required decimal Part { get; init; }
}
