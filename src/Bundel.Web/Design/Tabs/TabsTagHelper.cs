// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-tabs label="Weergaven" items="Model.Tabs" /&gt;</c>.</summary>
[HtmlTargetElement("bundel-tabs", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TabsTagHelper : DesignTagHelper
{
    /// <summary>What the tabs choose between.</summary>
    public required string Label { get; set; }

    /// <summary>The views.</summary>
    public required IReadOnlyList<Tab> Items { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, TabsHtml.Of(Label, Items));
}
