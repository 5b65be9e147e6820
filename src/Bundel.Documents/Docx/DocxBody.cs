// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Packaging;
using Bundel.Documents.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bundel.Documents.Docx;

/// <summary>Writes the blocks of a report one after another.</summary>
internal sealed class DocxBody(MainDocumentPart part, Report report)
{
    private readonly Body body = new();

    public Body Create()
    {
        body.Append(DocxText.Paragraph(report.Title, "Title"));
        if (report.Subtitle is not null) body.Append(DocxText.Paragraph(report.Subtitle, "Subtitle"));
        foreach (var block in report.Blocks) Add(block);
        body.Append(DocxPage.Section(IsLandscape));
        return body;
    }

    private bool IsLandscape { get; } = ColumnWidths.NeedsLandscape(report.Tables);

    private void Add(Block block)
    {
        switch (block)
        {
            case Heading heading:
                body.Append(DocxText.Paragraph(heading.Text, "Heading" + Math.Clamp(heading.Level, 1, 3).ToString(System.Globalization.CultureInfo.InvariantCulture)));
                break;
            case Reports.Paragraph paragraph:
                body.Append(DocxText.Paragraph(paragraph.Text));
                break;
            case KeyFigures figures:
                body.Append(DocxTable.Of(figures, DocxPage.TextWidth(IsLandscape)), DocxText.Paragraph("", "Small"));
                break;
            case ReportTable table:
                Add(table);
                break;
            case Figure figure:
                body.Append(DocxText.Paragraph(figure.Alternative));
                Add(figure.Data);
                break;
            case ExplanationBlock explanation:
                foreach (var line in ExplanationText.Lines(explanation.Explanation)) body.Append(DocxText.Explained(line));
                break;
            case PageBreak:
                body.Append(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new Run(new Break { Type = BreakValues.Page })));
                break;
        }
    }

    private void Add(ReportTable table)
    {
        if (table.ShowsCaption) body.Append(DocxText.Paragraph(table.Caption, "Caption"));
        body.Append(new DocxTable(part, table, DocxPage.TextWidth(IsLandscape)).Create());
        body.Append(DocxText.Paragraph(table.Note ?? "", "Small"));
    }
}
