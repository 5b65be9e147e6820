// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Fixed shares or weights.</summary>
[Description("Vaste aandelen of gewichten.")]
public sealed record FixedSharesRule : KeyRule
{
    [JsonPropertyName("eenheid"), Description("Aandelen tellen op tot 1, procenten tot 100, gewichten tot elk getal boven nul.")]
    public required ShareUnit Unit { get; init; }

    [JsonPropertyName("delen")]
    public required IReadOnlyList<FixedShare> Shares { get; init; }
}

/// <summary>The share of one participant.</summary>
[Description("Het vaste deel van één deelnemer.")]
public sealed record FixedShare
{
    [JsonPropertyName("deelnemer"), Description("Code van de deelnemer.")]
    public required string Participant { get; init; }

    [JsonPropertyName("deel")]
    public required decimal Part { get; init; }
}
