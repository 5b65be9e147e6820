// SPDX-License-Identifier: EUPL-1.2
using Markdig;

namespace Bundel.Web.Pages.Knowledge;

/// <summary>A page of the knowledge base as HTML; pages link to each other by file name.</summary>
internal static class KnowledgeHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    public static string Of(string markdown) => Markdown.ToHtml(markdown, Pipeline)
        .Replace(" style=\"text-align: right;\"", " class=\"bundel-num\"", StringComparison.Ordinal)
        .Replace(" style=\"text-align: left;\"", "", StringComparison.Ordinal)
        .Replace(".md\"", "\"", StringComparison.Ordinal)
        .Replace("<pre>", "<pre class=\"bundel-scroll\" tabindex=\"0\">", StringComparison.Ordinal);
}
