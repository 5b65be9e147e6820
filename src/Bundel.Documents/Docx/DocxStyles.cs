// SPDX-License-Identifier: EUPL-1.2
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bundel.Documents.Docx;

/// <summary>The styles of a text document; sizes of letters are in half points.</summary>
internal static class DocxStyles
{
    private const string Ink = "14263D";
    private const string Soft = "566579";

    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", EastAsia = "Calibri", ComplexScript = "Calibri" },
                new Color { Val = Ink },
                new FontSize { Val = "21" },
                new Languages { Val = "nl-NL", EastAsia = "nl-NL", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Style("Title", "Title", size: 40, bold: true, before: 0, after: 60, keepNext: true),
        Style("Subtitle", "Subtitle", size: 24, color: Soft, after: 280, keepNext: true),
        Style("Heading1", "heading 1", size: 28, bold: true, before: 360, after: 120, keepNext: true, outline: 0),
        Style("Heading2", "heading 2", size: 24, bold: true, before: 280, after: 80, keepNext: true, outline: 1),
        Style("Heading3", "heading 3", size: 21, bold: true, before: 200, after: 60, keepNext: true, outline: 2),
        Style("Caption", "caption", size: 21, bold: true, before: 240, after: 80, keepNext: true),
        Style("Small", "Small", size: 18, color: Soft, before: 60, after: 60),
        Style("KeyFigure", "Key figure", size: 30, bold: true, after: 0, keepNext: true),
        Style("Explanation", "Explanation", size: 20, after: 80),
        Style("TableText", "Table text", size: 18, before: 30, after: 30),
        Style("TableFigure", "Table figure", size: 18, before: 30, after: 30, right: true),
        Style("Footer", "footer", size: 16, color: Soft, after: 0),
        TableStyle());

    private static Style Style(string id, string name, int size, bool bold = false, string? color = null, int before = 0, int after = 120, bool keepNext = false, bool right = false, int? outline = null)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepNext) paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = Number(before), After = Number(after) });
        if (right) paragraph.Append(new Justification { Val = JustificationValues.Right });
        if (outline is not null) paragraph.Append(new OutlineLevel { Val = outline });
        var run = new StyleRunProperties();
        if (bold) run.Append(new Bold());
        if (color is not null) run.Append(new Color { Val = color });
        run.Append(new FontSize { Val = Number(size) });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = id is "Small" or "KeyFigure" or "Explanation" or "TableText" or "TableFigure" ? true : null };
    }

    private static Style TableStyle() => new(
        new StyleName { Val = "Bundel table" },
        new StyleTableProperties(
            new TableBorders(
                new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "D5DDE6" },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "D5DDE6" }),
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = "BundelTable",
        CustomStyle = true,
    };

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
