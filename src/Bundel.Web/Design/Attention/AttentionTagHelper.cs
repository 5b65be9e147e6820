// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-attention items="Model.Attention" /&gt;</c>: what is stuck, due, off or unknown.</summary>
[HtmlTargetElement("bundel-attention", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AttentionTagHelper : DesignTagHelper
{
    /// <summary>Lines, most urgent first.</summary>
    public required IReadOnlyCollection<AttentionLine> Items { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, AttentionHtml.Of(Items));
}
