// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary>
/// <c>&lt;bundel-table-frame caption="…" id="…"&gt; &lt;thead&gt;… &lt;/bundel-table-frame&gt;</c>: the look of a table around rows that a page writes itself, for instance with forms in the cells.
/// </summary>
[HtmlTargetElement("bundel-table-frame")]
public sealed class TableFrameTagHelper : DesignTagHelper
{
    /// <summary>What the table holds.</summary>
    public required string Caption { get; set; }

    /// <summary>Identifier in the page.</summary>
    public required string Id { get; set; }

    /// <summary>Hides the caption where a heading above says the same.</summary>
    public bool HideCaption { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var caption = El.Text("caption", "utrecht-table__caption", Caption).When(HideCaption, "bundel-hidden").Attr("id", Id + "-naam");
        var table = El.Of("table", "utrecht-table utrecht-table--html-table bundel-table", caption, await Inner(output));
        Replace(output, El.Of("div", "bundel-table-scroll", table).Attr("id", Id).Attr("role", "region").Attr("aria-labelledby", Id + "-naam").Attr("tabindex", "0"));
    }
}

/// <summary><c>&lt;td kind="Money"&gt;</c> and <c>&lt;th kind="Money"&gt;</c> in a table frame stand right, in line.</summary>
[HtmlTargetElement("td", Attributes = "kind")]
[HtmlTargetElement("th", Attributes = "kind")]
public sealed class TableCellTagHelper : TagHelper
{
    /// <summary>What the cell is.</summary>
    public ColumnKind Kind { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (new Column("", "", Kind).Numeric) output.Attributes.SetAttribute("class", "bundel-num");
        else if (Kind == ColumnKind.Date) output.Attributes.SetAttribute("class", "bundel-date");
    }
}
