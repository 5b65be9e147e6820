// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Documents.Packaging;
using Bundel.Documents.Reports;

namespace Bundel.Documents.OpenDocument;

/// <summary>Writes a report as an OpenDocument text document.</summary>
public static class OdtDocument
{
    /// <summary>Media type.</summary>
    public const string MediaType = "application/vnd.oasis.opendocument.text";

    /// <summary>The bytes of the document.</summary>
    public static byte[] Write(Report report) =>
        OdfPackage.Write(MediaType, report, Content(report), OdfStyles.Write(report, ColumnWidths.NeedsLandscape(report.Tables)));

    private static byte[] Content(Report report)
    {
        using var xml = OdfXml.Office("office:document-content");
        AutomaticStyles(xml, report);
        xml.Start("office:body").Start("office:text").Paragraph("Title", report.Title);
        if (report.Subtitle is not null) xml.Paragraph("Subtitle", report.Subtitle);
        var tables = report.Tables.ToList();
        foreach (var block in report.Blocks) Write(xml, block, tables);
        return xml.End(2).ToBytes();
    }

    private static void AutomaticStyles(OdfXml xml, Report report)
    {
        xml.Start("office:automatic-styles");
        foreach (var (name, side, line) in ((string, string, string)[])[("plain", "fo:border-bottom", "0.5pt solid #d5dde6"), ("heading", "fo:border-bottom", "1.5pt solid #14263d"), ("subtotal", "fo:border-top", "0.75pt solid #14263d"), ("total", "fo:border-top", "2.25pt double #14263d")])
        {
            xml.Start("style:style", ("style:name", name), ("style:family", "table-cell"))
                .Empty("style:table-cell-properties", ("fo:padding", "0.07cm"), (side, line))
                .End();
        }

        OdfCells.ColumnStyles(xml, report);
        foreach (var (table, number) in report.Tables.Select((table, i) => (table, i)))
        {
            xml.Start("style:style", ("style:name", TableStyle(number)), ("style:family", "table"))
                .Empty("style:table-properties", ("style:width", OdfCells.Centimetres(ColumnWidths.Letters(table).Sum())), ("table:align", "left"))
                .End();
        }

        xml.Start("style:style", ("style:name", "break"), ("style:family", "paragraph"), ("style:parent-style-name", "Standard")).Empty("style:paragraph-properties", ("fo:break-before", "page")).End();
        xml.End();
    }

    private static void Write(OdfXml xml, Block block, List<ReportTable> tables)
    {
        switch (block)
        {
            case Heading heading:
                var level = Math.Clamp(heading.Level, 1, 3).ToString(CultureInfo.InvariantCulture);
                xml.Start("text:h", ("text:style-name", "Heading_20_" + level), ("text:outline-level", level)).Text(heading.Text).End();
                break;
            case Paragraph paragraph:
                xml.Paragraph("Standard", paragraph.Text);
                break;
            case KeyFigures figures:
                foreach (var figure in figures.Figures) xml.Paragraph("Standard", $"{figure.Label}: {figure.Value}{(figure.Sub is null ? "" : $" ({figure.Sub})")}");
                break;
            case ReportTable table:
                Write(xml, table, TableStyle(tables.IndexOf(table)));
                break;
            case Figure figure:
                xml.Paragraph("Standard", figure.Alternative);
                Write(xml, figure.Data, TableStyle(tables.IndexOf(figure.Data)));
                break;
            case ExplanationBlock explanation:
                foreach (var line in ExplanationText.Lines(explanation.Explanation)) xml.Paragraph("Standard", $"{string.Concat(Enumerable.Repeat("– ", line.Depth))}{line.Subject}: {line.Value}. {line.Reason}");
                break;
            case PageBreak:
                xml.Paragraph("break", "");
                break;
        }
    }

    private static string TableStyle(int number) => string.Create(CultureInfo.InvariantCulture, $"table{number + 1}");

    private static void Write(OdfXml xml, ReportTable table, string style)
    {
        if (table.ShowsCaption) xml.Paragraph("Caption", table.Caption);
        xml.Start("table:table", ("table:name", table.Caption), ("table:style-name", style));
        OdfCells.Columns(xml, table);
        xml.Start("table:table-header-rows").Start("table:table-row");
        foreach (var column in table.Columns) OdfCells.Text(xml, column.Title, "heading", column.IsNumeric ? "FigureBold" : "CellBold");
        xml.End(2);
        foreach (var row in table.Rows)
        {
            xml.Start("table:table-row");
            var (cellStyle, weight) = row.Kind switch { RowKind.Total => ("total", "Bold"), RowKind.Subtotal => ("subtotal", "Bold"), _ => ("plain", "") };
            for (var i = 0; i < row.Cells.Count; i++) OdfCells.Write(xml, row.Cells[i], table.Columns[i], cellStyle, (table.Columns[i].IsNumeric ? "Figure" : "Cell") + weight);
            xml.End();
        }

        xml.End().Paragraph("Small", table.Note ?? "");
    }
}
