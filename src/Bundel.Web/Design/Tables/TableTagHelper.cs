// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary>
/// <c>&lt;bundel-table table="Model.Table" filter="true" downloads="…" /&gt;</c>: sorts and searches on the server by the query string.
/// A page with two tables gives the second a <c>prefix</c>.
/// </summary>
[HtmlTargetElement("bundel-table", Attributes = "table", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TableTagHelper : DesignTagHelper
{
    /// <summary>The table.</summary>
    public required DataTable Table { get; set; }

    /// <summary>Keeps the query of this table apart from that of another one.</summary>
    public string? Prefix { get; set; }

    /// <summary>Headings sort.</summary>
    public bool Sortable { get; set; } = true;

    /// <summary>Shows the search box.</summary>
    public bool Filter { get; set; }

    /// <summary>Rows per page; 0 shows all.</summary>
    public int PageSize { get; set; }

    /// <summary>Downloads: text and address.</summary>
    public IReadOnlyList<Crumb> Downloads { get; set; } = [];

    /// <summary>Hides the caption where a heading above says the same.</summary>
    public bool HideCaption { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, TableHtml.Of(new TableOptions(Table, "tabel" + (Prefix is null ? "" : "-" + Prefix))
    {
        Query = Sortable || Filter || PageSize > 0 ? TableQuery.Of(ViewContext.HttpContext.Request, Prefix) : null,
        Sortable = Sortable,
        Filter = Filter,
        PageSize = PageSize,
        Downloads = Downloads,
        HideCaption = HideCaption,
    }));
}
