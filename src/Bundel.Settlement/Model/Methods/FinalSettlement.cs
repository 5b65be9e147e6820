// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Advances against what the year really cost, with tolerance, and where the result goes.</summary>
[Description("Afrekening van een jaar.")]
public sealed record FinalSettlement
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("voorschotten"), Description("Wat elke deelnemer over het jaar heeft betaald.")]
    public IReadOnlyList<FixedAmount> Advances { get; init; } = [];

    [JsonPropertyName("bandbreedte")]
    public Bandwidth? Bandwidth { get; init; }

    [JsonPropertyName("indexdrempel")]
    public IndexThreshold? Threshold { get; init; }

    [JsonPropertyName("resultaat")]
    public ResultRule? Result { get; init; }
}

/// <summary>Differences within a tolerance are not settled.</summary>
[Description("Bandbreedte: kleine verschillen worden niet afgerekend.")]
public sealed record Bandwidth
{
    [JsonPropertyName("procent"), Description("Tolerantie, als deel van de werkelijke bijdrage.")]
    public required decimal Percent { get; init; }

    [JsonPropertyName("buitenBand"), Description("Wat wordt afgerekend bij een groter verschil.")]
    public ThresholdWay Way { get; init; }

    [JsonPropertyName("rest"), Description("Wie draagt of krijgt wat door de bandbreedte niet wordt afgerekend; zonder keuze blijft het bij de samenwerking.")]
    public ResidualRule? Residual { get; init; }
}

/// <summary>Who bears what a tolerance leaves, so that the settlement adds up to zero.</summary>
public enum ResidualRule
{
    [JsonStringEnumMemberName("reserve")]
    Reserve,

    [JsonStringEnumMemberName("deelnemers")]
    Participants,
}

/// <summary>Settle all of a difference, or only what is above the tolerance.</summary>
public enum ThresholdWay
{
    [JsonStringEnumMemberName("alles")]
    Whole,

    [JsonStringEnumMemberName("meerdere")]
    Excess,
}

/// <summary>The index is only settled when it deviates enough.</summary>
[Description("Drempel op de afwijking van de index.")]
public sealed record IndexThreshold
{
    [JsonPropertyName("begroot"), Description("Begrote index in procenten.")]
    public required decimal Budgeted { get; init; }

    [JsonPropertyName("werkelijk"), Description("Werkelijke index in procenten.")]
    public required decimal Actual { get; init; }

    [JsonPropertyName("drempel"), Description("Drempel in procentpunten.")]
    public required decimal Points { get; init; }

    [JsonPropertyName("bovenDrempel")]
    public ThresholdWay Way { get; init; }

    [JsonPropertyName("grondslag"), Description("Bedrag waarover de index gaat.")]
    public required Money Base { get; init; }

    [JsonPropertyName("sleutel"), Description("Code van de sleutel; zonder sleutel naar rato van de bijdrage.")]
    public string? Key { get; init; }
}

/// <summary>Where the result of the year goes.</summary>
[Description("Bestemming van het resultaat.")]
public sealed record ResultRule
{
    [JsonPropertyName("bedrag"), Description("Resultaat: een overschot is positief, een tekort negatief.")]
    public required Money Amount { get; init; }

    [JsonPropertyName("reserve"), Description("Stand van de reserve voor bestemming.")]
    public Money Reserve { get; init; }

    [JsonPropertyName("reserveprocent"), Description("Hoogste reserve, als deel van de bijdragen samen.")]
    public required decimal CapPercent { get; init; }

    [JsonPropertyName("tekort"), Description("Wat eerst een tekort draagt.")]
    public DeficitRule Deficit { get; init; }

    [JsonPropertyName("sleutel"), Description("Code van de sleutel voor de rest; zonder sleutel naar rato van de bijdrage.")]
    public string? Key { get; init; }
}

/// <summary>What bears a deficit first.</summary>
public enum DeficitRule
{
    [JsonStringEnumMemberName("reserve-eerst")]
    ReserveFirst,

    [JsonStringEnumMemberName("deelnemers")]
    Participants,
}
