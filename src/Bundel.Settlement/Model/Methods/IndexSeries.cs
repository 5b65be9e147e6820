// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>A mix of wage and price index: λ · wage + (1 − λ) · price.</summary>
[Description("Een index uit loon- en prijsontwikkeling.")]
public sealed record IndexSeries
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("loonaandeel"), Description("Aandeel van de loonontwikkeling, van 0 tot 1.")]
    public required decimal WageShare { get; init; }

    [JsonPropertyName("vertraging"), Description("Aantal jaren dat de index achterloopt; 1 is het cijfer van T-1.")]
    public int Lag { get; init; }

    [JsonPropertyName("jaren")]
    public required IReadOnlyList<IndexYear> Years { get; init; }

    /// <summary>Percentage for a year, or null when a figure is missing.</summary>
    public decimal? PercentFor(int year) => Years.FirstOrDefault(found => found.Year == year - Lag) is { } figures
        ? WageShare * figures.Wage + (1 - WageShare) * figures.Price
        : null;
}

/// <summary>The figures of one year.</summary>
[Description("De cijfers van één jaar, in procenten.")]
public sealed record IndexYear
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("loon"), Description("Loonontwikkeling in procenten.")]
    public decimal Wage { get; init; }

    [JsonPropertyName("prijs"), Description("Prijsontwikkeling in procenten.")]
    public decimal Price { get; init; }

    [JsonPropertyName("bron"), Description("Publicatie en datum.")]
    public string? Source { get; init; }
}
