// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>What is counted, and its series.</summary>
[Description("Een verdeelmaatstaf: wat er wordt geteld, en de tellingen.")]
public sealed record Measure
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("eenheid"), Description("Bijvoorbeeld inwoners, werkplekken, fte.")]
    public required string Unit { get; init; }

    [JsonPropertyName("telregel"), Description("Wat als één telt.")]
    public string? CountingRule { get; init; }

    [JsonPropertyName("waarden")]
    public IReadOnlyList<MeasureValue> Values { get; init; } = [];
}
