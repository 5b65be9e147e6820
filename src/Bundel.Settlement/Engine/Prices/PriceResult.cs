// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Engine.Prices;

/// <summary>One tariff or cost price, with its formula filled in.</summary>
public sealed record PriceResult
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("eenheid")]
    public required string Unit { get; init; }

    [JsonPropertyName("kosten")]
    public required Money Costs { get; init; }

    /// <summary>Unrounded price as a fraction of euros.</summary>
    [JsonPropertyName("exact")]
    public required string Exact { get; init; }

    [JsonPropertyName("prijs")]
    public required Money Price { get; init; }

    [JsonPropertyName("formule")]
    public required string Formula { get; init; }

    [JsonPropertyName("zin")]
    public required string Sentence { get; init; }

    [JsonPropertyName("activiteiten")]
    public IReadOnlyList<ActivityResult> Activities { get; init; } = [];

    [JsonPropertyName("gebruikteMinuten")]
    public decimal? Used { get; init; }

    [JsonPropertyName("onbenutteMinuten")]
    public decimal? Unused { get; init; }

    [JsonPropertyName("onbenutteKosten")]
    public Money? UnusedCosts { get; init; }

    [JsonPropertyName("opbrengst")]
    public Money? Revenue { get; init; }

    /// <summary>What rounding the price brings more or less.</summary>
    [JsonPropertyName("afrondingsverschil")]
    public required Money Difference { get; init; }
}

/// <summary>Cost of one activity.</summary>
public sealed record ActivityResult
{
    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("prijs")]
    public required Money Price { get; init; }

    [JsonPropertyName("minuten")]
    public required decimal Minutes { get; init; }

    [JsonPropertyName("kosten")]
    public required Money Costs { get; init; }

    [JsonPropertyName("formule")]
    public required string Formula { get; init; }
}
