// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-progress title="Begroting inlezen" text="…" percent="40" href="/taken/…" /&gt;</c>: one job per page.</summary>
[HtmlTargetElement("bundel-progress", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProgressTagHelper : DesignTagHelper
{
    /// <summary>What is being done.</summary>
    public required string Title { get; set; }

    /// <summary>How far, in words.</summary>
    public required string Text { get; set; }

    /// <summary>This page.</summary>
    public required string Href { get; set; }

    /// <summary>Percentage, when known.</summary>
    public int? Percent { get; set; }

    /// <summary>Nothing to ask again.</summary>
    public bool Finished { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, ProgressHtml.Of(new ProgressOptions(Title, Text, Href) { Percent = Percent, Finished = Finished }));
}
