// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-empty heading="Nog geen verdeelsleutels" purpose="…"&gt; buttons &lt;/bundel-empty&gt;</c>.</summary>
[HtmlTargetElement("bundel-empty")]
public sealed class EmptyTagHelper : DesignTagHelper
{
    /// <summary>What is not there yet.</summary>
    public required string Heading { get; set; }

    /// <summary>What it is for and how to begin.</summary>
    public required string Purpose { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, EmptyHtml.Of(new EmptyOptions(Heading, Purpose, await Inner(output))));
}
