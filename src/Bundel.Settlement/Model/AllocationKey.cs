// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>One version of a key. For year T the version holds that took effect last, not later than 1 January T.</summary>
[Description("Eén versie van een verdeelsleutel. Voor jaar T geldt de laatste versie die uiterlijk op 1 januari T is ingegaan.")]
public sealed record AllocationKey
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("versie")]
    public int Version { get; init; } = 1;

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("geldigVanaf")]
    public required DateOnly ValidFrom { get; init; }

    [JsonPropertyName("besluit"), Description("Kenmerk van het besluit.")]
    public string? Decision { get; init; }

    [JsonPropertyName("verdeling"), Description("De wijze van verdelen.")]
    public required KeyRule Rule { get; init; }
}
