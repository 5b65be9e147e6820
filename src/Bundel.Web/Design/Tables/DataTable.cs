// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Design;

/// <summary>What the cells of a column are; it decides notation, alignment and order.</summary>
public enum ColumnKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An amount in euro, to the cent.</summary>
    Money,

    /// <summary>A difference in euro, with its sign.</summary>
    SignedMoney,

    /// <summary>A share or a percentage.</summary>
    Percent,

    /// <summary>A day.</summary>
    Date,
}

/// <summary>A column of a table.</summary>
/// <param name="Key">Name in the query string.</param>
/// <param name="Heading">What the reader sees.</param>
/// <param name="Kind">What the cells are.</param>
public sealed record Column(string Key, string Heading, ColumnKind Kind = ColumnKind.Text)
{
    /// <summary>Unit, shown in the heading.</summary>
    public string? Unit { get; init; }

    /// <summary>Decimals of numbers, amounts and percentages.</summary>
    public int Decimals { get; init; } = Kind is ColumnKind.Money or ColumnKind.SignedMoney or ColumnKind.Percent ? 2 : 0;

    /// <summary>Whether the heading sorts.</summary>
    public bool Sortable { get; init; } = true;

    /// <summary>Whether the cells stand right, in line.</summary>
    public bool Numeric => Kind is not (ColumnKind.Text or ColumnKind.Date);
}

/// <summary>A cell; a null value reads onbekend, an empty string stays empty.</summary>
/// <param name="Value">Text, Money, Share, a number or a DateOnly.</param>
/// <param name="Href">Where the figure is explained, or what the name leads to.</param>
public sealed record Cell(object? Value, string? Href = null)
{
    /// <summary>Shows the text as a state badge.</summary>
    public Tone? Tone { get; init; }
}

/// <summary>A row; the first cell names it.</summary>
public sealed record Row(IReadOnlyList<Cell> Cells)
{
    /// <summary>The sum of rows above it; left out when the rows are sorted or searched.</summary>
    public bool Subtotal { get; init; }
}

/// <summary>A table as a page shows it.</summary>
/// <param name="Caption">What the table holds.</param>
/// <param name="Columns">Columns; the first holds the names of the rows.</param>
/// <param name="Rows">Rows.</param>
public sealed record DataTable(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows)
{
    /// <summary>Totals, under a double line.</summary>
    public IReadOnlyList<Row> Totals { get; init; } = [];

    /// <summary>What stands there when there are no rows.</summary>
    public string Empty { get; init; } = "Geen rijen.";
}
