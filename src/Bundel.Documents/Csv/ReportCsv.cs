// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Documents.Reports;
using Bundel.Kernel.Tables;

namespace Bundel.Documents.Csv;

/// <summary>Writes the tables of a report as CSV in UTF-8.</summary>
public static class ReportCsv
{
    /// <summary>
    /// For people and their spreadsheets: byte order mark, <c>;</c>, decimal commas; title, caption and footer stand above the first table on lines of their own,
    /// and a blank line stands between tables. A text that begins with = + - @ or a tab gets an apostrophe before it, so that no spreadsheet takes it for a formula.
    /// </summary>
    public static byte[] Write(Report report)
    {
        using var text = new StringWriter();
        var csv = new CsvWriter(text, ';');
        csv.Row(Guarded(report.Title));
        foreach (var table in report.Tables)
        {
            csv.Row(Guarded(table.Caption));
            if (report.Footer.Length > 0) csv.Row(Guarded(report.Footer));
            text.Write("\r\n");
            Rows(csv, table, (cell, column) => cell.Value is CellValue.Text ? Guarded(CellText.ForReaders(cell, column)) : CellText.ForSpreadsheets(cell, column), Guarded);
            text.Write("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>For programs: one table, no byte order mark, <c>,</c>, decimal points, dates as 2025-01-31, texts exactly as they are.</summary>
    public static byte[] WriteForPrograms(ReportTable table)
    {
        using var text = new StringWriter();
        Rows(new CsvWriter(text, ','), table, (cell, _) => CellText.ForPrograms(cell), heading => heading);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Rows(CsvWriter csv, ReportTable table, Func<ReportCell, ReportColumn, string> write, Func<string, string> heading)
    {
        csv.Row([.. table.Columns.Select(column => heading(column.Title))]);
        foreach (var row in table.Rows) csv.Row([.. row.Cells.Select((cell, i) => write(cell, table.Columns[i]))]);
    }

    private static string Guarded(string text) => SpreadsheetText.LooksLikeFormula(text) ? "'" + text : text;
}
