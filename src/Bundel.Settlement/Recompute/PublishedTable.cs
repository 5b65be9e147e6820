// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Recompute;

/// <summary>A published table, as it was read: rows in order, totals among them.</summary>
public sealed record PublishedTable
{
    /// <summary>The rows, in the order of the table.</summary>
    public required IReadOnlyList<PublishedRow> Rows { get; init; }

    /// <summary>True when the basis is an earlier year's amount, false when it is a weight.</summary>
    public required bool FromEarlierAmounts { get; init; }

    /// <summary>Largest difference that still counts as reproduced.</summary>
    public Money Tolerance { get; init; }

    /// <summary>What the reader of the file did that a user wants to know.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];
}

/// <summary>One row of a published table.</summary>
/// <param name="Name">Name as published.</param>
/// <param name="Basis">Weight, or earlier amount in euros; null when the cell is empty.</param>
/// <param name="Published">Published amount; null when the cell is empty.</param>
public sealed record PublishedRow(string Name, decimal? Basis, Money? Published)
{
    /// <summary>True for a row that holds a total or subtotal.</summary>
    public bool IsTotal { get; } = TotalNames.IsTotal(Name);
}
