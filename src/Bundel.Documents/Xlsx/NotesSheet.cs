// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Documents.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bundel.Documents.Xlsx;

/// <summary>Writes what is no table on a sheet of its own: texts, key figures and explanations.</summary>
internal sealed class NotesSheet(Report report, StyleTable styles)
{
    public const string Name = "Toelichting";
    private readonly SheetCells cells = new(styles);
    private readonly SheetData data = new();

    public static bool IsNeeded(Report report) => report.Tables.FirstOrDefault() is null || report.Blocks.Any(block => block is Paragraph or KeyFigures or ExplanationBlock);

    public void Write(WorksheetPart part)
    {
        Add(CellRole.Title, report.Title);
        Add(CellRole.Caption, report.Subtitle ?? "");
        Add(CellRole.Small, report.Footer);
        Add(CellRole.Body, "");
        foreach (var block in report.Blocks) Add(block);
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false }),
            new Columns(new Column { Min = 1, Max = 1, Width = 45, CustomWidth = true }, new Column { Min = 2, Max = 2, Width = 24, CustomWidth = true }, new Column { Min = 3, Max = 3, Width = 90, CustomWidth = true }),
            data);
        sheet.Append(SheetPage.Elements(report, landscape: true));
        part.Worksheet = sheet;
        sheet.Save();
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Add(CellRole.Body, "");
                Add(CellRole.Caption, heading.Text);
                break;
            case Paragraph paragraph:
                Add(CellRole.Body, paragraph.Text);
                break;
            case KeyFigures figures:
                foreach (var figure in figures.Figures) Add(CellRole.Wrapped, figure.Label, figure.Value, figure.Sub ?? "");
                break;
            case ReportTable { Note: { } note } table:
                Add(CellRole.Body, $"{table.Caption}: {note}");
                break;
            case Figure figure:
                Add(CellRole.Body, $"{figure.Title}: {figure.Alternative}");
                break;
            case ExplanationBlock explanation:
                foreach (var line in ExplanationText.Lines(explanation.Explanation)) Add(CellRole.Wrapped, new string(' ', line.Depth * 3) + line.Subject, line.Value, line.Reason);
                break;
        }
    }

    private void Add(CellRole role, params ReadOnlySpan<string> texts)
    {
        var number = data.ChildElements.Count + 1;
        var row = new Row { RowIndex = (uint)number };
        for (var i = 0; i < texts.Length; i++)
        {
            var look = new CellLook("", role, Quoted: SpreadsheetText.LooksLikeFormula(texts[i]));
            row.Append(cells.Text(string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + i)}{number}"), texts[i], look));
        }

        data.Append(row);
    }
}
