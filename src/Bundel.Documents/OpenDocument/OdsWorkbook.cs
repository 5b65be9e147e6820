// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Documents.Reports;
using Bundel.Documents.Xlsx;

namespace Bundel.Documents.OpenDocument;

/// <summary>Writes the tables of a report as an OpenDocument workbook, laid out as <see cref="WorkbookLayout"/> says; values only, no formulas.</summary>
public static class OdsWorkbook
{
    /// <summary>Media type.</summary>
    public const string MediaType = "application/vnd.oasis.opendocument.spreadsheet";

    private const int MaxDecimals = 6;

    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Write(Report report) => OdfPackage.Write(MediaType, report, Content(report), OdfStyles.Write(report, landscape: true));

    private static byte[] Content(Report report)
    {
        using var xml = OdfXml.Office("office:document-content");
        AutomaticStyles(xml, report);
        xml.Start("office:body").Start("office:spreadsheet");
        foreach (var (table, name) in report.Tables.Zip(WorkbookLayout.SheetNames(report))) Sheet(xml, report, table, name);
        return xml.End(2).ToBytes();
    }

    private static void Sheet(OdfXml xml, Report report, ReportTable table, string name)
    {
        xml.Start("table:table", ("table:name", name), ("table:style-name", "sheet"));
        OdfCells.Columns(xml, table);
        foreach (var line in (string[])[report.Title, table.Caption, report.Footer])
        {
            xml.Start("table:table-row");
            OdfCells.Text(xml, line, "above", "Cell");
            xml.End();
        }

        xml.Start("table:table-header-rows").Start("table:table-row");
        foreach (var column in table.Columns) OdfCells.Text(xml, column.Title, column.IsNumeric ? "heading-figure" : "heading", "Cell");
        xml.End(2);
        foreach (var row in table.Rows)
        {
            xml.Start("table:table-row");
            for (var i = 0; i < row.Cells.Count; i++) OdfCells.Write(xml, row.Cells[i], table.Columns[i], $"{Role(row.Kind)}-{Format(row.Cells[i], table.Columns[i])}", "Cell");
            xml.End();
        }

        xml.End();
    }

    private static string Role(RowKind kind) => kind switch { RowKind.Total => "total", RowKind.Subtotal => "subtotal", _ => "plain" };

    private static string Format(ReportCell cell, ReportColumn column) => cell.Value switch
    {
        CellValue.Amount or CellValue.Number => "n" + Decimals(column),
        CellValue.Part => "p" + Decimals(column),
        CellValue.Date => "d",
        _ => "t",
    };

    private static string Decimals(ReportColumn column) => Math.Clamp(column.Decimals, 0, MaxDecimals).ToString(CultureInfo.InvariantCulture);

    private static void AutomaticStyles(OdfXml xml, Report report)
    {
        xml.Start("office:automatic-styles");
        string[] formats = ["t", "d", .. Enumerable.Range(0, MaxDecimals + 1).SelectMany(count => (string[])[$"n{count}", $"p{count}"])];
        foreach (var format in formats) DataStyle(xml, format);
        foreach (var (role, side, line) in ((string, string, string)[])[("plain", "fo:border", "none"), ("subtotal", "fo:border-top", "0.75pt solid #14263d"), ("total", "fo:border-top", "2.25pt double #14263d")])
        {
            foreach (var format in formats) CellStyle(xml, $"{role}-{format}", format, side, line, bold: role != "plain");
        }

        CellStyle(xml, "heading", "t", "fo:border-bottom", "1.5pt solid #14263d", bold: true);
        CellStyle(xml, "heading-figure", "t", "fo:border-bottom", "1.5pt solid #14263d", bold: true, right: true);
        CellStyle(xml, "above", "t", "fo:border", "none", bold: false);
        OdfCells.ColumnStyles(xml, report);
        xml.Start("style:style", ("style:name", "sheet"), ("style:family", "table"), ("style:master-page-name", "Standard")).Empty("style:table-properties", ("table:display", "true")).End(2);
    }

    private static void CellStyle(OdfXml xml, string name, string format, string side, string line, bool bold, bool right = false)
    {
        xml.Start("style:style", ("style:name", name), ("style:family", "table-cell"), ("style:data-style-name", "format-" + format))
            .Empty("style:table-cell-properties", (side, line), ("fo:wrap-option", name.StartsWith("heading", StringComparison.Ordinal) ? "wrap" : "no-wrap"))
            .Empty("style:paragraph-properties", ("fo:text-align", right ? "end" : format is "t" ? "start" : "end"))
            .Empty("style:text-properties", ("fo:font-weight", bold ? "bold" : "normal"))
            .End();
    }

    private static void DataStyle(OdfXml xml, string format)
    {
        var name = ("style:name", "format-" + format);
        switch (format[0])
        {
            case 'n':
                xml.Start("number:number-style", name).Empty("number:number", ("number:decimal-places", format[1..]), ("number:min-integer-digits", "1"), ("number:grouping", "true")).End();
                break;
            case 'p':
                xml.Start("number:percentage-style", name).Empty("number:number", ("number:decimal-places", format[1..]), ("number:min-integer-digits", "1")).Start("number:text").Text("%").End(2);
                break;
            case 'd':
                xml.Start("number:date-style", name).Empty("number:day").Start("number:text").Text("-").End().Empty("number:month").Start("number:text").Text("-").End().Empty("number:year", ("number:style", "long")).End();
                break;
            default:
                xml.Start("number:text-style", name).Empty("number:text-content").End();
                break;
        }
    }
}
