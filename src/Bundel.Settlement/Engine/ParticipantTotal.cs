// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>What one participant pays.</summary>
public sealed record ParticipantTotal
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("soort")]
    public required ParticipantKind Kind { get; init; }

    [JsonPropertyName("basis")]
    public required Money Basic { get; init; }

    [JsonPropertyName("plus")]
    public required Money Plus { get; init; }

    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }
}

/// <summary>One package over all participants.</summary>
public sealed record PackageTotal
{
    [JsonPropertyName("pakket")]
    public required Package Package { get; init; }

    [JsonPropertyName("totaal")]
    public required Money Total { get; init; }

    [JsonPropertyName("verdeeld")]
    public required Money Divided { get; init; }

    [JsonPropertyName("afronding")]
    public required Money RoundingLine { get; init; }

    [JsonPropertyName("rest")]
    public required Money Rest { get; init; }
}
