// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Another key within floors and caps, by water-filling: who hits a bound is fixed there, the others divide what is left.</summary>
[Description("Een andere sleutel met een minimum en een maximum per deelnemer.")]
public sealed record BoundedRule : KeyRule
{
    [JsonPropertyName("binnen"), Description("Code van de sleutel die binnen de grenzen verdeelt.")]
    public required string Inside { get; init; }

    [JsonPropertyName("minimum"), Description("Minimum voor elke deelnemer.")]
    public Money? Floor { get; init; }

    [JsonPropertyName("maximum"), Description("Maximum voor elke deelnemer.")]
    public Money? Cap { get; init; }

    [JsonPropertyName("grenzen"), Description("Grenzen van één deelnemer; zij gaan voor op het algemene minimum en maximum.")]
    public IReadOnlyList<Bounds> Bounds { get; init; } = [];
}

/// <summary>Floor and cap of one participant.</summary>
[Description("Minimum en maximum van één deelnemer.")]
public sealed record Bounds
{
    [JsonPropertyName("deelnemer"), Description("Code van de deelnemer.")]
    public required string Participant { get; init; }

    [JsonPropertyName("minimum")]
    public Money? Floor { get; init; }

    [JsonPropertyName("maximum")]
    public Money? Cap { get; init; }
}
