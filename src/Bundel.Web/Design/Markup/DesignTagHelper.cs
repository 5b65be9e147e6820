// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Design;

/// <summary>A tag helper that replaces its element by what a generator makes; it knows no CSS class itself.</summary>
public abstract class DesignTagHelper : TagHelper
{
    /// <summary>The view in which the element stands.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Replaces the element by this content; attributes that no property took (id, hx-…) move to its outermost element.</summary>
    protected static void Replace(TagHelperOutput output, IHtmlContent content)
    {
        if (content is TagBuilder element)
        {
            foreach (var attribute in output.Attributes) element.Attributes[attribute.Name] = attribute.Value?.ToString();
        }
        output.Attributes.Clear();
        output.TagName = null;
        output.Content.SetHtmlContent(content);
    }

    /// <summary>The content between the tags, or null when there is only white space.</summary>
    protected static async Task<IHtmlContent?> Inner(TagHelperOutput output)
    {
        var inner = await output.GetChildContentAsync();
        return inner.IsEmptyOrWhiteSpace ? null : inner;
    }
}
