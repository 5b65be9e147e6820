// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Engine.Scenarios;

/// <summary>Several models side by side; the first is today.</summary>
public sealed record ScenarioResult
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("scenarios")]
    public required IReadOnlyList<Scenario> Scenarios { get; init; }

    [JsonPropertyName("deelnemers")]
    public required IReadOnlyList<ScenarioRow> Rows { get; init; }
}

/// <summary>One model.</summary>
public sealed record Scenario
{
    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("modelhash")]
    public required string ModelHash { get; init; }

    [JsonPropertyName("totaal")]
    public required Money Total { get; init; }

    /// <summary>Σ of all effects; zero when the total is that of today.</summary>
    [JsonPropertyName("somEffecten")]
    public required Money SumOfEffects { get; init; }

    /// <summary>True when the effects together are zero: what one pays more, another pays less.</summary>
    [JsonPropertyName("nulsom")]
    public bool ZeroSum => SumOfEffects == Money.Zero;

    /// <summary>Years from today to this scenario, so that no contribution per inhabitant moves more than the chosen step.</summary>
    [JsonPropertyName("groeipad")]
    public IReadOnlyList<GrowthYearResult> Path { get; init; } = [];
}

/// <summary>One year of a growth path; the amounts stand in the order of the participants.</summary>
public sealed record GrowthYearResult
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("deel")]
    public required string Part { get; init; }

    [JsonPropertyName("bedragen")]
    public required IReadOnlyList<Money> Amounts { get; init; }
}

/// <summary>One participant in all scenarios.</summary>
public sealed record ScenarioRow
{
    [JsonPropertyName("deelnemer")]
    public required string Participant { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("inwoners")]
    public decimal? Inhabitants { get; init; }

    [JsonPropertyName("uitkomsten")]
    public required IReadOnlyList<ScenarioCell> Cells { get; init; }
}

/// <summary>One participant in one scenario.</summary>
public sealed record ScenarioCell
{
    [JsonPropertyName("bijdrage")]
    public required Money Amount { get; init; }

    [JsonPropertyName("perInwoner")]
    public Money? PerInhabitant { get; init; }

    [JsonPropertyName("herverdeeleffect")]
    public required Money Effect { get; init; }

    [JsonPropertyName("effectPerInwoner")]
    public Money? EffectPerInhabitant { get; init; }
}
