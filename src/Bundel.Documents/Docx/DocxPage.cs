// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;
using DocumentFormat.OpenXml.Wordprocessing;
using P = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Bundel.Documents.Docx;

/// <summary>The page: A4 with margins of two centimetres, and its footer. Sizes are in twentieths of a point.</summary>
internal static class DocxPage
{
    private const int Short = 11_906;
    private const int Long = 16_838;
    private const int Margin = 1_134;

    public static int TextWidth(bool landscape) => (landscape ? Long : Short) - 2 * Margin;

    public static SectionProperties Section(bool landscape)
    {
        var size = landscape
            ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = Short, Height = Long };
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rFooter" },
            size,
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 });
    }

    public static Footer Footer(Report report)
    {
        var number = new P(
            new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }, new Justification { Val = JustificationValues.Right }),
            DocxText.Run("Pagina "),
            new SimpleField(DocxText.Run("1")) { Instruction = "PAGE" },
            DocxText.Run(" van "),
            new SimpleField(DocxText.Run("1")) { Instruction = "NUMPAGES" });
        return new Footer(DocxText.Paragraph(report.Footer, "Footer"), number);
    }
}
