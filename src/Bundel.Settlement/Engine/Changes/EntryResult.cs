// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Engine.Changes;

/// <summary>What an entry does: who pays what before and after, and who has the benefit.</summary>
public sealed record EntryResult
{
    [JsonPropertyName("deelnemer")]
    public required string Participant { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("kostenVoor")]
    public required Money Before { get; init; }

    [JsonPropertyName("kostenNa")]
    public required Money After { get; init; }

    [JsonPropertyName("bijdrageNieuw")]
    public required Money Contribution { get; init; }

    [JsonPropertyName("inkoopsom")]
    public required Money Fee { get; init; }

    [JsonPropertyName("voordeelAnderen")]
    public required Money Benefit { get; init; }

    [JsonPropertyName("formule")]
    public required string Formula { get; init; }

    [JsonPropertyName("deelnemers")]
    public required IReadOnlyList<EntryEffect> Effects { get; init; }

    [JsonPropertyName("uitgangspunten")]
    public required IReadOnlyList<string> Assumptions { get; init; }
}

/// <summary>One participant that was there already.</summary>
public sealed record EntryEffect
{
    [JsonPropertyName("deelnemer")]
    public required string Participant { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("voor")]
    public required Money Before { get; init; }

    [JsonPropertyName("na")]
    public required Money After { get; init; }

    [JsonPropertyName("voordeel")]
    public Money Benefit => Before - After;

    [JsonPropertyName("deelInkoopsom")]
    public required Money FeePart { get; init; }
}
