// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Tables;

/// <summary>One row with typed values.</summary>
public sealed class BoundRow
{
    private readonly BoundTable table;
    private readonly int index;

    internal BoundRow(BoundTable table, int index) => (this.table, this.index) = (table, index);

    /// <summary>Row in the file.</summary>
    public long Number => table.Source.Rows[index].Number;

    /// <summary>Value of a column whose cells are never empty.</summary>
    /// <exception cref="InvalidOperationException">The column allows empty cells and this one is empty; use <see cref="TryGet"/>.</exception>
    public T Get<T>(Column<T> column) =>
        TryGet(column, out var value) ? value : throw new InvalidOperationException($"{PlaceOf(column)} is empty.");

    /// <summary>Value of a column, when the row has one.</summary>
    public bool TryGet<T>(Column<T> column, out T value) => table.TryGet(column, index, out value);

    /// <summary>Value of a column, or null when the cell is empty or the column is not there.</summary>
    public T? Find<T>(Column<T> column)
        where T : struct => TryGet(column, out var value) ? value : null;

    /// <summary>Text of a column, or null when the cell is empty or the column is not there.</summary>
    public string? Find(Column<string> column) => TryGet(column, out var value) ? value : null;

    /// <summary>Place of a cell, for problems that the caller finds.</summary>
    public Place PlaceOf(Column column) => table.PlaceOf(column, index);
}
