// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Packaging;
using Bundel.Documents.Reports;
using Bundel.Kernel.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bundel.Documents.Xlsx;

/// <summary>Writes one table as a sheet; see <see cref="WorkbookLayout"/>.</summary>
internal sealed class TableSheet(Report report, ReportTable table, StyleTable styles)
{
    private const double RowHeight = 15;
    private readonly SheetCells cells = new(styles);
    private readonly int[] widths = ColumnWidths.Letters(table);
    private readonly List<(string Address, Uri Target)> links = [];

    public void Write(WorksheetPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View()));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = RowHeight });
        writer.WriteElement(new Columns(table.Columns.Select((_, i) => new DocumentFormat.OpenXml.Spreadsheet.Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = widths[i] + 2, CustomWidth = true })));
        WriteRows(writer);
        writer.WriteElement(Across());
        if (links.Count > 0) writer.WriteElement(Links(part));
        foreach (var element in SheetPage.Elements(report, ColumnWidths.NeedsLandscape([table]))) writer.WriteElement(element);
        writer.WriteEndElement();
    }

    private double HeadingHeight => RowHeight * table.Columns.Select((column, i) => ColumnWidths.Lines(column.Title, widths[i])).Max();

    /// <summary>The long line with the hash stands below itself instead of beside the table, which would make the sheet small on paper.</summary>
    private double FooterHeight => RowHeight * (1 + report.Footer.Length / Math.Max(1, widths.Sum(width => width + 2)));

    private MergeCells Across()
    {
        var last = WorkbookLayout.Address(table.Columns.Count - 1, 0).TakeWhile(char.IsAsciiLetter);
        var column = string.Concat(last);
        return new MergeCells([.. Enumerable.Range(1, 3).Select(row => new MergeCell { Reference = FormattableString.Invariant($"A{row}:{column}{row}") })]);
    }

    private static SheetView View() => new(
        new Pane { HorizontalSplit = 1, VerticalSplit = WorkbookLayout.HeadingRow, TopLeftCell = WorkbookLayout.Address(1, 0), ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.TopRight },
        new Selection { Pane = PaneValues.BottomLeft },
        new Selection { Pane = PaneValues.BottomRight, ActiveCell = WorkbookLayout.Address(1, 0), SequenceOfReferences = new ListValue<StringValue>([WorkbookLayout.Address(1, 0)]) })
    {
        WorkbookViewId = 0,
        ShowGridLines = false,
    };

    private void WriteRows(OpenXmlWriter writer)
    {
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(cells.Text("A1", report.Title, new CellLook("", CellRole.Title))) { RowIndex = 1 });
        writer.WriteElement(new Row(cells.Text("A2", table.Caption, new CellLook("", CellRole.Caption))) { RowIndex = 2 });
        writer.WriteElement(new Row(cells.Text("A3", report.Footer, new CellLook("", CellRole.Small))) { RowIndex = 3, Height = FooterHeight, CustomHeight = true });
        writer.WriteElement(new Row(table.Columns.Select((column, i) => cells.Text(WorkbookLayout.Address(i, -1), column.Title, new CellLook("", CellRole.Heading, column.IsNumeric)))) { RowIndex = WorkbookLayout.HeadingRow, Height = HeadingHeight, CustomHeight = true });
        for (var i = 0; i < table.Rows.Count; i++) writer.WriteElement(Row(i));
        writer.WriteEndElement();
    }

    private Row Row(int index)
    {
        var row = new Row { RowIndex = (uint)(WorkbookLayout.HeadingRow + 1 + index) };
        var kind = FirstTotal(index) ? RowKind.Total : table.Rows[index].Kind == RowKind.Total ? RowKind.Subtotal : table.Rows[index].Kind;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var address = WorkbookLayout.Address(i, index);
            var cell = table.Rows[index].Cells[i];
            row.Append(cells.Of(address, cell, table.Columns[i], kind));
            if (DocumentText.WebAddress(cell.Href) is { } target) links.Add((address, target));
        }

        return row;
    }

    /// <summary>Only the first of several totals carries the double line.</summary>
    private bool FirstTotal(int index) => table.Rows[index].Kind == RowKind.Total && (index == 0 || table.Rows[index - 1].Kind != RowKind.Total);

    private Hyperlinks Links(WorksheetPart part)
    {
        var hyperlinks = new Hyperlinks();
        foreach (var (address, target) in links)
        {
            var id = "rLink" + address;
            part.AddHyperlinkRelationship(target, isExternal: true, id);
            hyperlinks.Append(new Hyperlink { Reference = address, Id = id });
        }

        return hyperlinks;
    }
}
