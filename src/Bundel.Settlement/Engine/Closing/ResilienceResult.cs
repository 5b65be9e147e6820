// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Closing;

/// <summary>Resilience: required = Σ effect · chance − measures; ratio = available / required.</summary>
public sealed record ResilienceResult
{
    [JsonPropertyName("benodigd")]
    public required Money Required { get; init; }

    [JsonPropertyName("beschikbaar")]
    public required Money Available { get; init; }

    [JsonPropertyName("ratio")]
    public string? Ratio { get; init; }

    [JsonPropertyName("minimum")]
    public Money? Minimum { get; init; }

    /// <summary>Whether what a document states is what the risks add up to; null when nothing is stated.</summary>
    [JsonPropertyName("somKlopt")]
    public bool? Adds { get; init; }

    [JsonPropertyName("formule")]
    public required string Formula { get; init; }

    /// <summary>Computes.</summary>
    public static ResilienceResult Of(Resilience input)
    {
        var expected = Money.Sum(input.Risks.Select(risk => Indexing.Times(risk.Effect, Exact.Of(risk.Chance) / 100)));
        var required = expected - input.Measures;
        return new ResilienceResult
        {
            Required = required,
            Available = input.Available,
            Adds = input.Stated is { } stated ? stated == required : null,
            Ratio = required > Money.Zero ? new Share(input.Available.Cents, required.Cents).ToDecimal(2) : null,
            Minimum = input.MinimumPercent is { } percent && input.Income is { } income ? Indexing.Times(income, Exact.Of(percent) / 100) : null,
            Formula = string.Join(" + ", input.Risks.Select(risk => $"{Dutch.Euro(risk.Effect)} × {Figures.Number(risk.Chance)} %")) + $" − {Dutch.Euro(input.Measures)}",
        };
    }
}
