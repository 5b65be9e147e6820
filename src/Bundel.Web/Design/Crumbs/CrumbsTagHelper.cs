// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-crumbs above="…" here="…" /&gt;</c>, for a page that does not use bundel-title.</summary>
[HtmlTargetElement("bundel-crumbs", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CrumbsTagHelper : DesignTagHelper
{
    /// <summary>The pages above, from the top down.</summary>
    public required IReadOnlyList<Crumb> Above { get; set; }

    /// <summary>Name of this page.</summary>
    public required string Here { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, CrumbsHtml.Of(Above, Here));
}
