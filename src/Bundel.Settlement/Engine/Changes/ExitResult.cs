// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Engine.Changes;

/// <summary>What leaving costs, and what it does to those who stay.</summary>
public sealed record ExitResult
{
    [JsonPropertyName("deelnemer")]
    public required string Participant { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("methode")]
    public required Model.ExitMethod Method { get; init; }

    [JsonPropertyName("bijdrage")]
    public required Money Contribution { get; init; }

    [JsonPropertyName("uittreedsom")]
    public required Money Total { get; init; }

    [JsonPropertyName("formule")]
    public required string Formula { get; init; }

    [JsonPropertyName("jaren")]
    public required IReadOnlyList<ExitYear> Years { get; init; }

    [JsonPropertyName("categorieen")]
    public IReadOnlyList<ExitCategory> Categories { get; init; } = [];

    [JsonPropertyName("uitgangspunten")]
    public required IReadOnlyList<string> Assumptions { get; init; }
}

/// <summary>One year of the bridging period.</summary>
public sealed record ExitYear
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }

    [JsonPropertyName("formule")]
    public required string Formula { get; init; }

    [JsonPropertyName("minderKosten")]
    public required Money Reduction { get; init; }

    /// <summary>What those who stay bear together: costs − reduction − compensation.</summary>
    [JsonPropertyName("blijvers")]
    public required Money Stayers { get; init; }

    [JsonPropertyName("effecten")]
    public required IReadOnlyList<StayerEffect> Effects { get; init; }
}

/// <summary>What one who stays pays, and the difference with today.</summary>
public sealed record StayerEffect
{
    [JsonPropertyName("deelnemer")]
    public required string Participant { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("nu")]
    public required Money Now { get; init; }

    [JsonPropertyName("dan")]
    public required Money Then { get; init; }

    [JsonPropertyName("verschil")]
    public Money Difference => Then - Now;
}

/// <summary>Damage per category.</summary>
public sealed record ExitCategory
{
    [JsonPropertyName("categorie")]
    public required string Category { get; init; }

    [JsonPropertyName("onvermijdbaar")]
    public required Money Unavoidable { get; init; }

    [JsonPropertyName("beperkt")]
    public required Money Mitigated { get; init; }

    [JsonPropertyName("netto")]
    public required Money Net { get; init; }
}
