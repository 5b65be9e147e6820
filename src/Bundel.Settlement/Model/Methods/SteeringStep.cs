// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>A step after the division. Each becomes a line of its own in the result, so the sum always closes.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "soort")]
[JsonDerivedType(typeof(Cut), "taakstelling")]
[JsonDerivedType(typeof(Ceiling), "plafond")]
[JsonDerivedType(typeof(Limits), "grenzen")]
[JsonDerivedType(typeof(GrowthPath), "ingroei")]
[JsonDerivedType(typeof(SharedSaving), "besparing")]
[JsonDerivedType(typeof(PlusSurcharge), "opslag")]
[Description("Een stap na de verdeling; elke stap is een eigen regel in de uitkomst.")]
public abstract record SteeringStep
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("van"), Description("Eerste jaar; zonder dit veld elk jaar.")]
    public int? From { get; init; }

    [JsonPropertyName("tot"), Description("Laatste jaar (tot en met).")]
    public int? Through { get; init; }

    [JsonPropertyName("besluit"), Description("Kenmerk van het besluit.")]
    public string? Decision { get; init; }

    /// <summary>True when the step counts in a year.</summary>
    public bool HoldsIn(int year) => (From ?? year) <= year && (Through ?? year) >= year;
}

/// <summary>A cut decided by the board: every contribution times (1 − c).</summary>
[Description("Taakstelling: elke bijdrage wordt met een percentage verlaagd.")]
public sealed record Cut : SteeringStep
{
    [JsonPropertyName("procent")]
    public required decimal Percent { get; init; }

    [JsonPropertyName("pakket"), Description("Alleen over dit pakket; zonder dit veld over alles.")]
    public Package? Package { get; init; }
}

/// <summary>Contributions together not above an amount: all reduced in the same proportion.</summary>
[Description("Plafond: samen niet meer dan een bedrag, evenredig verlaagd.")]
public sealed record Ceiling : SteeringStep
{
    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }
}

/// <summary>Floors and caps per participant, by water-filling; the sum does not change.</summary>
[Description("Minimum en maximum per deelnemer; wat daardoor verschuift, dragen de anderen naar rato van hun bijdrage.")]
public sealed record Limits : SteeringStep
{
    [JsonPropertyName("minimum"), Description("Minimum voor elke deelnemer.")]
    public Money? Floor { get; init; }

    [JsonPropertyName("maximum"), Description("Maximum voor elke deelnemer.")]
    public Money? Cap { get; init; }

    [JsonPropertyName("grenzen"), Description("Grenzen van één deelnemer; zij gaan voor.")]
    public IReadOnlyList<Bounds> Bounds { get; init; } = [];
}

/// <summary>From what was paid to what the keys give, along a path; also a budget-neutral start.</summary>
[Description("Ingroei: van de bijdragen tot nu toe naar de nieuwe verdeling; ook een budgetneutrale start.")]
public sealed record GrowthPath : SteeringStep
{
    [JsonPropertyName("oud"), Description("Bijdragen tot nu toe; hun verhouding is het oude aandeel.")]
    public required IReadOnlyList<FixedAmount> Old { get; init; }

    [JsonPropertyName("pad"), Description("Deel van de nieuwe verdeling per jaar; het laatste jaar is 1.")]
    public required IReadOnlyList<PathStep> Path { get; init; }
}

/// <summary>A realised saving, part of it returned.</summary>
[Description("Besparing: een deel gaat terug naar de deelnemers, de rest blijft voor investeringen.")]
public sealed record SharedSaving : SteeringStep
{
    [JsonPropertyName("bedrag"), Description("Gerealiseerde besparing.")]
    public required Money Amount { get; init; }

    [JsonPropertyName("procentTerug"), Description("Deel dat teruggaat.")]
    public required decimal Percent { get; init; }

    [JsonPropertyName("sleutel"), Description("Code van de sleutel; zonder sleutel naar rato van de bijdrage.")]
    public string? Key { get; init; }
}

/// <summary>Overhead surcharge on plus tasks; what it brings lowers a pool.</summary>
[Description("Opslag voor overhead op plustaken; de opbrengst verlaagt een kostengroep voor allen.")]
public sealed record PlusSurcharge : SteeringStep
{
    [JsonPropertyName("opslag")]
    public required Surcharge Surcharge { get; init; }

    [JsonPropertyName("verlaagt"), Description("Code van de kostengroep die door de opbrengst lager wordt.")]
    public required string Pool { get; init; }
}
