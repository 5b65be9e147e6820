// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Ports;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Overview;

/// <summary>The table of a block as a table of a page: null reads onbekend.</summary>
internal static class BlockTables
{
    public static DataTable ToPage(BlockTable table)
    {
        var columns = table.Columns.Select((column, at) => new Column(FormattableString.Invariant($"k{at + 1}"), column.Heading, Kind(column.Kind)) { Unit = column.Kind is BlockKind.Amount or BlockKind.Difference ? "€" : null }).ToList();
        var rows = table.Rows.Select(row => new Row([.. row.Select((cell, at) => new Cell(Value(cell, table.Columns[at].Kind)))])).ToList();
        return table.HasTotal && rows.Count > 0 ? new DataTable(table.Caption, columns, rows[..^1]) { Totals = [rows[^1]] } : new DataTable(table.Caption, columns, rows);
    }

    private static object? Value(string? text, BlockKind kind) => kind switch
    {
        BlockKind.Amount or BlockKind.Difference when Money.TryParse(text ?? "", out var amount) => amount,
        BlockKind.Number when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        BlockKind.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => text,
    };

    private static ColumnKind Kind(BlockKind kind) => kind switch
    {
        BlockKind.Amount => ColumnKind.Money,
        BlockKind.Difference => ColumnKind.SignedMoney,
        BlockKind.Number => ColumnKind.Number,
        BlockKind.Date => ColumnKind.Date,
        _ => ColumnKind.Text,
    };
}
