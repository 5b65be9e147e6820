// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Documents.Reports;

/// <summary>A table with typed columns; every row has a cell for every column.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Rows">Rows; totals come last.</param>
public sealed record ReportTable(string Caption, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows) : Block
{
    /// <summary>Name of the sheet in a workbook; the caption when it is not given.</summary>
    public string? Sheet { get; init; }

    /// <summary>False when the heading above a table says the same: a text document then leaves the caption out of sight.</summary>
    public bool ShowsCaption { get; init; } = true;

    /// <summary>A line under the table.</summary>
    public string? Note { get; init; }

    /// <summary>The rows before the totals at the end.</summary>
    public IEnumerable<ReportRow> Body => Rows.Take(Rows.Count - Totals);

    /// <summary>The totals at the end, under a double line.</summary>
    public IEnumerable<ReportRow> Foot => Rows.Skip(Rows.Count - Totals);

    private int Totals => Rows.Reverse().TakeWhile(row => row.Kind == RowKind.Total).Count();
}

/// <summary>One row.</summary>
public sealed record ReportRow(IReadOnlyList<ReportCell> Cells, RowKind Kind = RowKind.Normal);

/// <summary>What a row is.</summary>
public enum RowKind
{
    /// <summary>A line.</summary>
    Normal,

    /// <summary>The sum of lines above it.</summary>
    Subtotal,

    /// <summary>The sum of the table, under a double line.</summary>
    Total,
}
