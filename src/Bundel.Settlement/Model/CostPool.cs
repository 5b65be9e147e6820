// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Costs that are divided together.</summary>
[Description("Een kostengroep: kosten die samen worden verdeeld.")]
public sealed record CostPool
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("pakket")]
    public Package Package { get; init; }

    [JsonPropertyName("sleutel"), Description("Code van de verdeelsleutel.")]
    public required string Key { get; init; }

    [JsonPropertyName("dienst"), Description("Code van de dienst.")]
    public string? Service { get; init; }
}
