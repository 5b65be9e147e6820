// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary><c>&lt;bundel-pages page="2" pages="7" /&gt;</c>, for a list that the page cuts itself; it keeps the rest of the query string.</summary>
[HtmlTargetElement("bundel-pages", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PaginationTagHelper : DesignTagHelper
{
    /// <summary>This page, from 1.</summary>
    public int Page { get; set; }

    /// <summary>How many pages there are.</summary>
    public int Pages { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages <= 1) output.SuppressOutput();
        else Replace(output, PaginationHtml.Of(new PaginationOptions(Page, Pages, TableQuery.Of(ViewContext.HttpContext.Request).PageHref)));
    }
}
