// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Bundel.Documents.Reports;

namespace Bundel.Documents.Html;

/// <summary>
/// Writes a report as semantic HTML for inside a page, without styles, scripts or ids. The only classes:
/// <c>bundel-report</c> around it all, <c>bundel-figures</c> around key figures, <c>bundel-figure</c> for their value and <c>bundel-sub</c> for small text,
/// <c>bundel-scroll</c> around a table, <c>bundel</c> on a table, <c>num</c> on figures, <c>subtotal</c> and <c>total</c> on rows,
/// <c>bundel-steps</c> on an explanation, <c>bundel-page-break</c> and <c>bundel-hash</c> on the footer.
/// </summary>
public static class HtmlFragment
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the whole report; its title becomes a heading of this level.</summary>
    public static string Write(Report report, int level = 1)
    {
        using var html = new StringWriter { NewLine = "\n" };
        html.WriteLine("<article class=\"bundel-report\">");
        html.WriteLine($"<h{level}>{Text(report.Title)}</h{level}>");
        if (report.Subtitle is not null) html.WriteLine($"<p class=\"bundel-sub\">{Text(report.Subtitle)}</p>");
        foreach (var block in report.Blocks) Write(html, block, level);
        if (report.Footer.Length > 0) html.WriteLine($"<p class=\"bundel-hash\">{Text(report.Footer)}</p>");
        html.WriteLine("</article>");
        return html.ToString();
    }

    /// <summary>Writes one block; headings come below this level.</summary>
    public static void Write(TextWriter html, Block block, int level = 1)
    {
        switch (block)
        {
            case Heading heading:
                var depth = Math.Min(level + heading.Level, 6);
                html.WriteLine($"<h{depth}>{Text(heading.Text)}</h{depth}>");
                break;
            case Paragraph paragraph:
                html.WriteLine($"<p>{Text(paragraph.Text)}</p>");
                break;
            case KeyFigures figures:
                Write(html, figures);
                break;
            case ReportTable table:
                HtmlTable.Write(html, table);
                break;
            case Figure figure:
                Write(html, figure);
                break;
            case ExplanationBlock explanation:
                HtmlExplanation.Write(html, explanation.Explanation);
                break;
            case PageBreak:
                html.WriteLine("<hr class=\"bundel-page-break\">");
                break;
        }
    }

    internal static string Text(string text) => Encoder.Encode(text);

    private static void Write(TextWriter html, KeyFigures figures)
    {
        html.WriteLine("<dl class=\"bundel-figures\">");
        foreach (var figure in figures.Figures)
        {
            var sub = figure.Sub is null ? "" : $"<dd class=\"bundel-sub\">{Text(figure.Sub)}</dd>";
            html.WriteLine($"<div><dt>{Text(figure.Label)}</dt><dd class=\"bundel-figure\">{Text(figure.Value)}</dd>{sub}</div>");
        }

        html.WriteLine("</dl>");
    }

    private static void Write(TextWriter html, Figure figure)
    {
        html.WriteLine("<figure>");
        html.WriteLine($"<figcaption>{Text(figure.Title)}</figcaption>");
        html.WriteLine($"<div role=\"img\" aria-label=\"{Text(figure.Alternative)}\">{figure.Svg}</div>");
        html.WriteLine("<details><summary>Als tabel</summary>");
        HtmlTable.Write(html, figure.Data);
        html.WriteLine("</details>");
        html.WriteLine("</figure>");
    }
}
