// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Bundel.Settlement.Engine.Flows;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>A settlement of one year. Always total = Σ amounts + rounding line + rest, per line, per package and in all.</summary>
public sealed record SettlementResult
{
    [JsonPropertyName("samenwerking")]
    public required string Collaboration { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("modelhash")]
    public required string ModelHash { get; init; }

    [JsonPropertyName("afrondingsbeleid")]
    public required RoundingPolicy Rounding { get; init; }

    [JsonPropertyName("totaal")]
    public required Money Total { get; init; }

    [JsonPropertyName("afronding")]
    public required Money RoundingLine { get; init; }

    [JsonPropertyName("rest")]
    public required Money Rest { get; init; }

    [JsonPropertyName("deelnemers")]
    public required IReadOnlyList<ParticipantTotal> Participants { get; init; }

    [JsonPropertyName("pakketten")]
    public required IReadOnlyList<PackageTotal> Packages { get; init; }

    [JsonPropertyName("regels")]
    public required IReadOnlyList<ResultLine> Lines { get; init; }

    [JsonPropertyName("knopen")]
    public IReadOnlyList<NodeProof> Nodes { get; init; } = [];

    [JsonPropertyName("stromen")]
    public IReadOnlyList<PoolFlow> Flows { get; init; } = [];

    [JsonPropertyName("meldingen")]
    public required IReadOnlyList<Notice> Notices { get; init; }

    [JsonPropertyName("bewijs")]
    public required Proof Proof { get; init; }
}
