// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>One line of the budget of one year.</summary>
[Description("Een begrotingsregel.")]
public sealed record BudgetLine
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("kostengroep"), Description("Code van de kostengroep.")]
    public required string Pool { get; init; }

    [JsonPropertyName("omschrijving")]
    public required string Description { get; init; }

    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }

    [JsonPropertyName("soort"), Description("Een bate verlaagt de kostengroep.")]
    public LineKind Kind { get; init; }

    [JsonPropertyName("taakveld"), Description("Taakveld van het BBV, zoals 0.4.")]
    public string? TaskField { get; init; }

    [JsonPropertyName("aard")]
    public LineNature Nature { get; init; }

    [JsonPropertyName("dienst"), Description("Code van de dienst.")]
    public string? Service { get; init; }

    [JsonPropertyName("mutatie"), Description("Code van de mutatie waar de regel bij hoort.")]
    public string? Mutation { get; init; }
}

/// <summary>Cost or income.</summary>
public enum LineKind
{
    [JsonStringEnumMemberName("last")]
    Cost,

    [JsonStringEnumMemberName("bate")]
    Income,
}

/// <summary>Structural or incidental.</summary>
public enum LineNature
{
    [JsonStringEnumMemberName("structureel")]
    Structural,

    [JsonStringEnumMemberName("incidenteel")]
    Incidental,
}
