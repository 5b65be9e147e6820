// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-fold summary="Als tabel"&gt;…&lt;/bundel-fold&gt;</c>.</summary>
[HtmlTargetElement("bundel-fold")]
public sealed class FoldTagHelper : DesignTagHelper
{
    /// <summary>What opens.</summary>
    public string Summary { get; set; } = "Als tabel";

    /// <summary>Open from the start.</summary>
    public bool Open { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, FoldHtml.Of(new FoldOptions(Summary, await Inner(output)) { Open = Open }));
}
