// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Engine.Bridges;

/// <summary>A budget bridge over several years.</summary>
public sealed record BridgeResult
{
    [JsonPropertyName("samenwerking")]
    public required string Collaboration { get; init; }

    [JsonPropertyName("basisjaar")]
    public required int BaseYear { get; init; }

    [JsonPropertyName("indexwijze")]
    public required Model.IndexWay Way { get; init; }

    [JsonPropertyName("jaren")]
    public required IReadOnlyList<BridgeYear> Years { get; init; }

    [JsonPropertyName("meldingen")]
    public required IReadOnlyList<Notice> Notices { get; init; }
}

/// <summary>From the budget of the year before to this year.</summary>
public sealed record BridgeYear
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("stappen")]
    public required IReadOnlyList<BridgePart> Steps { get; init; }

    [JsonPropertyName("kostengroepen")]
    public required IReadOnlyList<BridgePool> Pools { get; init; }

    /// <summary>Contributions of this year; none when they cannot be computed.</summary>
    [JsonPropertyName("deelnemers")]
    public IReadOnlyList<ParticipantTotal> Participants { get; init; } = [];

    /// <summary>Why there are no contributions.</summary>
    [JsonPropertyName("geenBijdragen")]
    public string? WithoutContributions { get; init; }

    /// <summary>True when the steps add up to the budget of this year.</summary>
    [JsonPropertyName("sluit")]
    public bool Closes => Money.Sum(Steps.Where(step => step.Kind is not BridgeKind.Subtotal and not BridgeKind.End).Select(step => step.Amount)) == Steps[^1].Amount;
}

/// <summary>One step.</summary>
public sealed record BridgePart
{
    [JsonPropertyName("soort")]
    public required BridgeKind Kind { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }

    [JsonPropertyName("formule")]
    public string? Formula { get; init; }

    [JsonPropertyName("mutatie")]
    public string? Mutation { get; init; }

    [JsonPropertyName("aard")]
    public Model.LineNature? Nature { get; init; }

    [JsonPropertyName("karakter")]
    public Model.MutationCharacter? Character { get; init; }

    [JsonPropertyName("besluit")]
    public string? Decision { get; init; }
}

/// <summary>One cost pool in one year.</summary>
public sealed record BridgePool
{
    [JsonPropertyName("kostengroep")]
    public required string Pool { get; init; }

    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }
}

/// <summary>Kinds of steps.</summary>
public enum BridgeKind
{
    [JsonStringEnumMemberName("begin")]
    Start,

    [JsonStringEnumMemberName("incidenteel-vervalt")]
    Dropped,

    [JsonStringEnumMemberName("besluit")]
    Decision,

    [JsonStringEnumMemberName("basis")]
    Subtotal,

    [JsonStringEnumMemberName("groei")]
    Growth,

    [JsonStringEnumMemberName("index")]
    Index,

    [JsonStringEnumMemberName("nieuw-beleid")]
    NewPolicy,

    [JsonStringEnumMemberName("einde")]
    End,
}
