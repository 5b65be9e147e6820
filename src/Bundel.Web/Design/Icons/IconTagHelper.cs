// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-icon name="download" /&gt;</c>: an icon beside text.</summary>
[HtmlTargetElement("bundel-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : DesignTagHelper
{
    /// <summary>Name in the icon set.</summary>
    public required string Name { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Icon.Of(Name));
}
