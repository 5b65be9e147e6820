// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Documents.Reports;
using Bundel.Kernel;

namespace Bundel.Web.Design;

/// <summary>From the table of a document to that of a page, and back for a download.</summary>
public static class ReportTables
{
    /// <summary>The table of a report in a page: it sorts, searches and links; its totals stay below.</summary>
    public static DataTable ToPage(this ReportTable table)
    {
        var columns = table.Columns.Select((column, index) => new Column(FormattableString.Invariant($"k{index + 1}"), column.Heading, Kind(column.Type)) { Unit = column.Unit, Decimals = column.Decimals });
        return new DataTable(table.Caption, [.. columns], [.. table.Body.Select(ToPage)]) { Totals = [.. table.Foot.Select(ToPage)] };
    }

    /// <summary>The table of a page in a document, with its totals.</summary>
    public static ReportTable ToReport(this DataTable table) => new(table.Caption, [.. table.Columns.Select(ToReport)],
    [
        .. table.Rows.Select(row => new ReportRow([.. row.Cells.Select(ToReport)], row.Subtotal ? RowKind.Subtotal : RowKind.Normal)),
        .. table.Totals.Select(row => new ReportRow([.. row.Cells.Select(ToReport)], RowKind.Total)),
    ]);

    /// <summary>A cell of a document.</summary>
    public static ReportCell ToReport(Cell cell) => cell.Value switch
    {
        null => ReportCell.Unknown,
        "" => ReportCell.Empty,
        Money money => money,
        Share share => share,
        DateOnly date => date,
        DateTime instant => Dutch.Instant(instant),
        decimal number => number,
        int or long or short => Convert.ToInt64(cell.Value, CultureInfo.InvariantCulture),
        _ => cell.Value.ToString() ?? "",
    };

    /// <summary>A column of a document.</summary>
    public static ReportColumn ToReport(Column column) => new(column.Heading, Type(column.Kind), column.Unit) { Decimals = column.Decimals };

    private static Row ToPage(ReportRow row) => new([.. row.Cells.Select(cell => new Cell(Value(cell.Value), cell.Href))]) { Subtotal = row.Kind == RowKind.Subtotal };

    private static object? Value(CellValue value) => value switch
    {
        CellValue.Text text => text.Value,
        CellValue.Amount amount => amount.Value,
        CellValue.Number number => number.Value,
        CellValue.Part part => part.Value,
        CellValue.Date date => date.Value,
        CellValue.Unknown => null,
        _ => "",
    };

    private static ColumnKind Kind(ColumnType type) => Enum.Parse<ColumnKind>(type.ToString());

    private static ColumnType Type(ColumnKind kind) => Enum.Parse<ColumnType>(kind.ToString());
}
