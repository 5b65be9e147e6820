// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Tables;

/// <summary>A table from a file: headings and rows of cells that know their place. Every row has as many cells as there are headings.</summary>
/// <param name="File">Name of the file, and of the sheet when one was asked for.</param>
/// <param name="Headings">As they stand in the file, trimmed; empty where a column has none.</param>
/// <param name="Rows">Rows with at least one filled cell.</param>
public sealed record Table(string File, IReadOnlyList<string> Headings, IReadOnlyList<TableRow> Rows)
{
    /// <summary>What the reader did that a user wants to know.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>Row of the headings, from 1.</summary>
    public long HeadingRow { get; init; } = 1;

    /// <summary>Place of a cell, for messages.</summary>
    public Place PlaceOf(long row, int column) => new(File, row, ColumnName(column));

    /// <summary>Index of the column with one of these names, or -1; see <see cref="Tables.Headings.Find"/>.</summary>
    public int IndexOf(params ReadOnlySpan<string> names) => Tables.Headings.Find(Headings, names);

    /// <summary>True when the column holds at least one number and nothing that is no number.</summary>
    public bool IsNumeric(int column)
    {
        var any = false;
        foreach (var row in Rows)
        {
            var cell = row.Cells[column];
            if (cell.IsEmpty) continue;
            if (cell.Kind is not CellKind.Number && !(cell.Kind is CellKind.Text && NumberNotations.IsNumber(cell.Text))) return false;
            any = true;
        }

        return any;
    }

    private string ColumnName(int column) => column < Headings.Count && Headings[column].Length > 0 ? Headings[column] : Tables.Headings.Letter(column);
}

/// <summary>One row.</summary>
/// <param name="Number">Row in the file; the first row is 1.</param>
/// <param name="Cells">As many as there are headings.</param>
public sealed record TableRow(long Number, IReadOnlyList<Cell> Cells);

/// <summary>Something a user should know that is no fault.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Message">One Dutch sentence.</param>
/// <param name="Place">Where, when it has a place.</param>
public sealed record Notice(string Code, string Message, Place? Place = null)
{
    /// <summary>Place and message.</summary>
    public override string ToString() => Place is null ? Message : $"{Place}: {Message}";
}
