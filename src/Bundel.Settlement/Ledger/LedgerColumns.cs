// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger;

/// <summary>Which columns of a table are those of a ledger. What is null is found by its usual names.</summary>
public sealed record LedgerColumns
{
    /// <summary>Everything by its usual name.</summary>
    public static LedgerColumns Usual { get; } = new();

    [JsonPropertyName("regelnummer")]
    public string? Line { get; init; }

    [JsonPropertyName("rekening")]
    public string? Account { get; init; }

    [JsonPropertyName("kostenplaats")]
    public string? CostCentre { get; init; }

    [JsonPropertyName("project")]
    public string? Project { get; init; }

    [JsonPropertyName("datum")]
    public string? Date { get; init; }

    [JsonPropertyName("periode")]
    public string? Period { get; init; }

    [JsonPropertyName("bedrag")]
    public string? Amount { get; init; }

    [JsonPropertyName("debet")]
    public string? Debit { get; init; }

    [JsonPropertyName("credit")]
    public string? Credit { get; init; }

    /// <summary>The year of periods that are written without one.</summary>
    [JsonPropertyName("jaar")]
    public int? Year { get; init; }
}
