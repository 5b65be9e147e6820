// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Equal parts.</summary>
[Description("Gelijke delen.")]
public sealed record EqualRule : KeyRule
{
    [JsonPropertyName("kring"), Description("Onder wie wordt verdeeld.")]
    public Circle Circle { get; init; }

    [JsonPropertyName("zonder"), Description("Codes van wie buiten deze sleutel valt.")]
    public IReadOnlyList<string> Without { get; init; } = [];
}
