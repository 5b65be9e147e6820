// SPDX-License-Identifier: EUPL-1.2
using Markdig;

namespace Bundel.Web.Help;

/// <summary>
/// Markdown of the manual and of the knowledge base as HTML: pages link to each other by file name, here those are addresses;
/// tables and code scroll in a frame of their own; classes, for the content security policy allows no inline style.
/// </summary>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    public static string Of(string markdown) => Markdown.ToHtml(markdown, Pipeline)
        .Replace(" style=\"text-align: right;\"", " class=\"bundel-num\"", StringComparison.Ordinal)
        .Replace(" style=\"text-align: left;\"", "", StringComparison.Ordinal)
        .Replace(".md\"", "\"", StringComparison.Ordinal)
        .Replace("<table>", "<div class=\"bundel-scroll\" tabindex=\"0\"><table>", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal)
        .Replace("<pre>", "<pre class=\"bundel-scroll\" tabindex=\"0\">", StringComparison.Ordinal);

    /// <summary>The words alone, to search in.</summary>
    public static string Text(string markdown) => Markdown.ToPlainText(markdown, Pipeline);
}
