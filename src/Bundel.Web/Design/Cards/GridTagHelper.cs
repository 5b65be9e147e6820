// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-grid&gt;</c>: cards beside each other where there is room; <c>wide</c> for two columns.</summary>
[HtmlTargetElement("bundel-grid")]
public sealed class GridTagHelper : DesignTagHelper
{
    /// <summary>Wide cards: two beside each other instead of four.</summary>
    public bool Wide { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, El.Of("div", "bundel-grid", await Inner(output)).When(Wide, "bundel-grid--wide"));
}
