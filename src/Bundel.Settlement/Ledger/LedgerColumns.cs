// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger;

/// <summary>Which columns of a table are those of a ledger. What is null is found by its usual names.</summary>
public sealed record LedgerColumns
{
    /// <summary>Everything by its usual name.</summary>
    public static LedgerColumns Usual { get; } = new();

    public string? Line { get; init; }

    public string? Account { get; init; }

    public string? CostCentre { get; init; }

    public string? Project { get; init; }

    public string? Date { get; init; }

    public string? Period { get; init; }

    public string? Amount { get; init; }

    public string? Debit { get; init; }

    public string? Credit { get; init; }

    /// <summary>The year of periods that are written without one.</summary>
    public int? Year { get; init; }
}
