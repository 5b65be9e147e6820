// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Packaging;
using Bundel.Documents.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using P = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Bundel.Documents.Docx;

/// <summary>Paragraphs and runs.</summary>
internal static class DocxText
{
    private const int IndentPerLevel = 360;

    public static P Paragraph(string text, string? style = null)
    {
        var paragraph = new P();
        if (style is not null) paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (text.Length > 0) paragraph.Append(Run(text));
        return paragraph;
    }

    public static Run Run(string text, bool bold = false)
    {
        var run = new Run(new Text(DocumentText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (bold) run.RunProperties = new RunProperties(new Bold());
        return run;
    }

    /// <summary>One line of an explanation: what and how much, then why; deeper lines stand further in.</summary>
    public static P Explained(ExplanationText.Line line)
    {
        var indent = (line.Depth * IndentPerLevel).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new P(
            new ParagraphProperties(new ParagraphStyleId { Val = "Explanation" }, new Indentation { Left = indent }),
            Run($"{line.Subject}: {line.Value}", bold: true),
            new Run(new Break()),
            Run(line.Reason));
    }
}
