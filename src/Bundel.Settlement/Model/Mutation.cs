// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>A change of the budget. With a key of its own it is divided apart from its pool.</summary>
[Description("Een begrotingsmutatie.")]
public sealed record Mutation
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("sleutel"), Description("Code van de eigen verdeelsleutel; zonder eigen sleutel telt de mutatie mee in haar kostengroep.")]
    public string? Key { get; init; }

    [JsonPropertyName("besluit"), Description("Kenmerk van het besluit.")]
    public string? Decision { get; init; }
}
