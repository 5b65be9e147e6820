// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Engine.Flows;

/// <summary>The proof of one cost pool: own costs plus what flows in is what flows out plus what stays.</summary>
public sealed record NodeProof
{
    [JsonPropertyName("kostengroep")]
    public required string Pool { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("eigenKosten")]
    public required Money Own { get; init; }

    [JsonPropertyName("ontvangen")]
    public required Money Received { get; init; }

    [JsonPropertyName("doorbelast")]
    public required Money Charged { get; init; }

    [JsonPropertyName("blijft")]
    public required Money Stays { get; init; }

    /// <summary>Own costs plus what flows in, as an exact fraction of euros; none for a system that is too large for fractions.</summary>
    [JsonPropertyName("brutoExact")]
    public string? GrossExact { get; init; }

    [JsonPropertyName("sluit")]
    public bool Closes => Own + Received == Charged + Stays;
}

/// <summary>One flow between cost pools.</summary>
public sealed record PoolFlow
{
    [JsonPropertyName("van")]
    public required string From { get; init; }

    [JsonPropertyName("naar")]
    public required string To { get; init; }

    /// <summary>Part of all that the giving pool charges, as given: 600/1200.</summary>
    [JsonPropertyName("aandeel")]
    public required string Share { get; init; }

    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }
}
