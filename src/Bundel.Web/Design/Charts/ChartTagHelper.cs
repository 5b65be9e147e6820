// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-chart chart="Model.Bridge" id="brug" /&gt;</c>: a bar chart, bridge, heat map or line chart with its table.</summary>
[HtmlTargetElement("bundel-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChartTagHelper : DesignTagHelper
{
    /// <summary>What to draw.</summary>
    public required Chart Chart { get; set; }

    /// <summary>Identifier in the page.</summary>
    public required string Id { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, ChartHtml.Of(Chart, Id));
}
