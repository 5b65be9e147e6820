// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Direct charge to one participant or a named group; inside the group by another key, otherwise in equal parts.</summary>
[Description("Rechtstreekse doorbelasting aan één deelnemer of aan een groep.")]
public sealed record DirectRule : KeyRule
{
    [JsonPropertyName("aan"), Description("Codes van wie betaalt.")]
    public required IReadOnlyList<string> To { get; init; }

    [JsonPropertyName("groep"), Description("Naam van de groep.")]
    public string? Group { get; init; }

    [JsonPropertyName("binnen"), Description("Code van de sleutel binnen de groep; zonder deze sleutel gelijke delen.")]
    public string? Inside { get; init; }
}
