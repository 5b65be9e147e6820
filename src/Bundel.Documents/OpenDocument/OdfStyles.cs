// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;

namespace Bundel.Documents.OpenDocument;

/// <summary>styles.xml: the letter, the language, the styles of paragraphs, and the page with its footer.</summary>
internal static class OdfStyles
{
    public static byte[] Write(Report report, bool landscape)
    {
        using var xml = OdfXml.Office("office:document-styles");
        xml.Start("office:styles");
        foreach (var family in (string[])["paragraph", "table-cell"])
        {
            xml.Start("style:default-style", ("style:family", family))
                .Empty("style:text-properties", ("fo:font-family", "Calibri"), ("fo:font-size", "10.5pt"), ("fo:language", "nl"), ("fo:country", "NL"), ("fo:color", "#14263d"))
                .End();
        }

        Paragraph(xml, "Standard", "10.5pt", bold: false, "0cm", "0.2cm");
        Paragraph(xml, "Title", "20pt", bold: true, "0cm", "0.1cm");
        Paragraph(xml, "Subtitle", "12pt", bold: false, "0cm", "0.5cm");
        for (var level = 1; level <= 3; level++) Paragraph(xml, $"Heading_20_{level}", level == 1 ? "14pt" : level == 2 ? "12pt" : "10.5pt", bold: true, "0.5cm", "0.2cm");
        Paragraph(xml, "Caption", "10.5pt", bold: true, "0.4cm", "0.15cm");
        Paragraph(xml, "Small", "9pt", bold: false, "0cm", "0.15cm");
        Paragraph(xml, "Figure", "9.5pt", bold: false, "0.05cm", "0.05cm", right: true);
        Paragraph(xml, "FigureBold", "9.5pt", bold: true, "0.05cm", "0.05cm", right: true);
        Paragraph(xml, "Cell", "9.5pt", bold: false, "0.05cm", "0.05cm");
        Paragraph(xml, "CellBold", "9.5pt", bold: true, "0.05cm", "0.05cm");
        xml.End();
        Page(xml, report, landscape);
        return xml.ToBytes();
    }

    private static void Paragraph(OdfXml xml, string name, string size, bool bold, string above, string below, bool right = false)
    {
        xml.Start("style:style", ("style:name", name), ("style:family", "paragraph"));
        xml.Start("style:paragraph-properties", ("fo:margin-top", above), ("fo:margin-bottom", below));
        if (right) xml.Set("fo:text-align", "end");
        xml.End().Start("style:text-properties", ("fo:font-size", size));
        if (bold) xml.Set("fo:font-weight", "bold");
        xml.End(2);
    }

    private static void Page(OdfXml xml, Report report, bool landscape)
    {
        var (width, height) = landscape ? ("29.7cm", "21cm") : ("21cm", "29.7cm");
        xml.Start("office:automatic-styles")
            .Start("style:page-layout", ("style:name", "A4"))
            .Empty("style:page-layout-properties", ("fo:page-width", width), ("fo:page-height", height), ("style:print-orientation", landscape ? "landscape" : "portrait"), ("style:scale-to-X", "1"), ("style:scale-to-Y", "0"), ("fo:margin", "2cm"))
            .Start("style:footer-style").Empty("style:header-footer-properties", ("fo:min-height", "0.8cm"), ("fo:margin-top", "0.4cm"))
            .End(3);
        xml.Start("office:master-styles")
            .Start("style:master-page", ("style:name", "Standard"), ("style:page-layout-name", "A4"))
            .Start("style:footer");
        if (report.Footer.Length > 0) xml.Paragraph("Small", report.Footer);
        xml.Start("text:p", ("text:style-name", "Figure")).Text("Pagina ").Start("text:page-number").Text("1").End().Text(" van ").Start("text:page-count").Text("1").End(5);
    }
}
