// SPDX-License-Identifier: EUPL-1.2
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bundel.Web.Help;

/// <summary>
/// Markdown of the manual and of the knowledge base as HTML: pages link to each other by file name, here those are addresses;
/// tables and code scroll in a frame of their own; classes, for the content security policy allows no inline style.
/// </summary>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    public static string Of(string markdown) => Dressed(Markdown.ToHtml(markdown, Pipeline));

    /// <summary>Of a page that users wrote or took from others: a link leads to a website, a page or a mail address, and to nothing else.</summary>
    public static string OfUsers(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(link => !IsPlain(link.Url))) link.Url = "#";
        return Dressed(document.ToHtml(Pipeline));
    }

    private static bool IsPlain(string? url) =>
        !Uri.TryCreate(url, UriKind.Absolute, out var address) ? url?.Contains(':', StringComparison.Ordinal) != true : address.Scheme is "https" or "http" or "mailto" || (address.IsFile && url!.StartsWith('/'));

    private static string Dressed(string html) => html
        .Replace(" style=\"text-align: right;\"", " class=\"bundel-num\"", StringComparison.Ordinal)
        .Replace(" style=\"text-align: left;\"", "", StringComparison.Ordinal)
        .Replace(".md\"", "\"", StringComparison.Ordinal)
        .Replace("<table>", "<div class=\"bundel-scroll\" tabindex=\"0\"><table>", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal)
        .Replace("<pre>", "<pre class=\"bundel-scroll\" tabindex=\"0\">", StringComparison.Ordinal);

    /// <summary>The words alone, to search in.</summary>
    public static string Text(string markdown) => Markdown.ToPlainText(markdown, Pipeline);
}
