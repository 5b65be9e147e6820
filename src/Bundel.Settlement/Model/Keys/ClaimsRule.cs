// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Claims against a budget: when they are more than there is, all are reduced in the same proportion; otherwise each gets its claim.</summary>
[Description("Aanspraken die evenredig worden verlaagd als zij samen hoger zijn dan het budget.")]
public sealed record ClaimsRule : KeyRule
{
    [JsonPropertyName("aanspraken")]
    public required IReadOnlyList<FixedAmount> Claims { get; init; }
}
