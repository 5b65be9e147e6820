// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents;
using Bundel.Documents.Reports;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Doors;

/// <summary>A table of a page as a file.</summary>
public static class TableDownload
{
    public static FileContentResult File(DataTable table, string? kind, string subtitle)
    {
        var format = string.Equals(kind, "xlsx", StringComparison.OrdinalIgnoreCase) ? ReportFormat.Xlsx : ReportFormat.Csv;
        var report = new Report(table.Caption) { Subtitle = subtitle, Blocks = [Table(table)] };
        return new FileContentResult(ReportWriter.Write(report, format), ReportWriter.MediaType(format)) { FileDownloadName = $"{Code.From(table.Caption)}.{ReportWriter.Extension(format)}" };
    }

    private static ReportTable Table(DataTable table)
    {
        ReportColumn[] columns = [.. table.Columns.Select(Column)];
        return new ReportTable(table.Caption, columns,
        [
            .. table.Rows.Select(row => new ReportRow([.. row.Cells.Select(cell => Value(cell.Value))])),
            .. table.Totals.Select(row => new ReportRow([.. row.Cells.Select(cell => Value(cell.Value))], RowKind.Total)),
        ]);
    }

    private static ReportColumn Column(Column column)
    {
        var type = Enum.Parse<ColumnType>(column.Kind.ToString());
        return new ReportColumn(column.Heading, type, column.Unit) { Decimals = column.Kind == ColumnKind.Number ? column.Decimals : 2 };
    }

    private static ReportCell Value(object? value) => value switch
    {
        null => ReportCell.Unknown,
        "" => ReportCell.Empty,
        string text => text,
        Money money => money,
        Share share => share,
        decimal number => number,
        int or long or short => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
        DateOnly date => date,
        DateTime instant => Dutch.Instant(instant),
        _ => value.ToString() ?? "",
    };
}
