// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Documents.Packaging;
using Bundel.Documents.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bundel.Documents.Docx;

/// <summary>Writes a table: repeated header row, figures to the right, totals under a double line.</summary>
internal sealed class DocxTable(MainDocumentPart part, ReportTable table, int width)
{
    private const string Ink = "14263D";
    private const int WidthPerLetter = 140;

    public Table Create()
    {
        var widths = Widths();
        var made = Frame(widths, table.Caption);
        made.Append(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select((column, i) => Cell(DocxText.Run(column.Title, bold: true), column, widths[i], HeadingLine()))]));
        var previous = RowKind.Normal;
        foreach (var row in table.Rows)
        {
            made.Append(Row(row, previous, widths));
            previous = row.Kind;
        }

        return made;
    }

    /// <summary>Key figures side by side: label, value, small text.</summary>
    public static Table Of(KeyFigures figures, int width)
    {
        var widths = figures.Figures.Select(_ => width / figures.Figures.Count).ToArray();
        var made = Frame(widths, "Kerncijfers");
        made.Append(new TableRow([new TableRowProperties(new CantSplit()), .. figures.Figures.Select((figure, i) => new TableCell(
            new TableCellProperties(new TableCellWidth { Width = Number(widths[i]), Type = TableWidthUnitValues.Dxa }),
            DocxText.Paragraph(figure.Label, "Small"),
            DocxText.Paragraph(figure.Value, "KeyFigure"),
            DocxText.Paragraph(figure.Sub ?? "", "Small")))]));
        return made;
    }

    private static Table Frame(int[] widths, string caption) => new(
        new TableProperties(
            new TableStyle { Val = "BundelTable" },
            new TableWidth { Width = Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { FirstRow = true, Val = "0020" },
            new TableCaption { Val = DocumentText.Clean(caption) }),
        new TableGrid(widths.Select(columnWidth => new GridColumn { Width = Number(columnWidth) })));

    private TableRow Row(ReportRow row, RowKind previous, int[] widths)
    {
        var line = row.Kind switch
        {
            RowKind.Total when previous != RowKind.Total => new TableCellBorders(new TopBorder { Val = BorderValues.Double, Size = 6, Color = Ink }),
            RowKind.Subtotal => new TableCellBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Color = Ink }),
            _ => null,
        };
        var cells = row.Cells.Select((cell, i) => Cell(Content(cell, table.Columns[i], bold: row.Kind != RowKind.Normal), table.Columns[i], widths[i], (TableCellBorders?)line?.CloneNode(deep: true)));
        return new TableRow([new TableRowProperties(new CantSplit()), .. cells]);
    }

    private OpenXmlElement Content(ReportCell cell, ReportColumn column, bool bold)
    {
        var run = DocxText.Run(ColumnWidths.Unbroken(cell, column), bold);
        if (DocumentText.WebAddress(cell.Href) is not { } address) return run;
        run.RunProperties ??= new RunProperties();
        run.RunProperties.Color = new Color { Val = "0B5394" };
        var id = "rLink" + Number(part.HyperlinkRelationships.Count() + 1);
        part.AddHyperlinkRelationship(address, isExternal: true, id);
        return new Hyperlink(run) { Id = id };
    }

    private static TableCell Cell(OpenXmlElement content, ReportColumn column, int width, TableCellBorders? borders)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa });
        if (borders is not null) properties.Append(borders);
        return new TableCell(properties, new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = column.IsNumeric ? "TableFigure" : "TableText" }), content));
    }

    private static TableCellBorders HeadingLine() => new(new BottomBorder { Val = BorderValues.Single, Size = 12, Color = Ink });

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>As wide as the texts ask, never wider than the page.</summary>
    private int[] Widths()
    {
        var letters = ColumnWidths.Letters(table);
        var total = Math.Min(width, letters.Sum() * WidthPerLetter);
        return [.. letters.Select(count => total * count / letters.Sum())];
    }
}
