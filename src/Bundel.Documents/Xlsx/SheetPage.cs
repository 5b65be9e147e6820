// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Packaging;
using Bundel.Documents.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bundel.Documents.Xlsx;

/// <summary>How a sheet prints: A4, as wide as the paper, the footer and the page number below.</summary>
internal static class SheetPage
{
    private const int MaxFooter = 220;

    public static IEnumerable<OpenXmlElement> Elements(Report report, bool landscape)
    {
        yield return new PageMargins { Left = 0.6, Right = 0.6, Top = 0.7, Bottom = 0.8, Header = 0.3, Footer = 0.4 };
        yield return new PageSetup { PaperSize = 9, Orientation = landscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 };
        yield return new HeaderFooter(new OddFooter($"&L&8{Footer(report)}&R&8Pagina &P van &N"));
    }

    /// <summary>An ampersand commands in a footer and a digit after the size would belong to it, so a space leads.</summary>
    private static string Footer(Report report)
    {
        var text = DocumentText.Clean(report.Footer);
        if (text.Length > MaxFooter) text = text[..MaxFooter] + "…";
        return " " + text.Replace("&", "&&", StringComparison.Ordinal);
    }
}
