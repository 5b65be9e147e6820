// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>Short notation for elements; text and attribute values are encoded by <see cref="TagBuilder"/>.</summary>
public static class El
{
    /// <summary>An element with an optional CSS class and content; content that is null is left out.</summary>
    public static TagBuilder Of(string name, string? css, params ReadOnlySpan<IHtmlContent?> content)
    {
        var element = new TagBuilder(name);
        if (css is not null) element.AddCssClass(css);
        foreach (var part in content)
        {
            if (part is not null) element.InnerHtml.AppendHtml(part);
        }
        return element;
    }

    /// <summary>An element that holds text.</summary>
    public static TagBuilder Text(string name, string? css, string text)
    {
        var element = Of(name, css);
        element.InnerHtml.Append(text);
        return element;
    }

    /// <summary>An element without content, such as an input.</summary>
    public static TagBuilder Void(string name, string? css)
    {
        var element = Of(name, css);
        element.TagRenderMode = TagRenderMode.StartTag;
        return element;
    }

    /// <summary>A link.</summary>
    public static TagBuilder Link(string href, string text, string? css = null) => Text("a", css, text).Attr("href", href);

    /// <summary>Several pieces in a row.</summary>
    public static IHtmlContent Row(params ReadOnlySpan<IHtmlContent?> content)
    {
        var row = new HtmlContentBuilder();
        foreach (var part in content)
        {
            if (part is not null) row.AppendHtml(part);
        }
        return row;
    }

    /// <summary>Sets an attribute; null leaves it out, an empty string writes it bare.</summary>
    public static TagBuilder Attr(this TagBuilder element, string name, string? value)
    {
        if (value is not null) element.Attributes[name] = value;
        return element;
    }

    /// <summary>Sets a boolean attribute.</summary>
    public static TagBuilder Flag(this TagBuilder element, string name, bool on) => on ? element.Attr(name, name) : element;

    /// <summary>Adds a CSS class when the condition holds.</summary>
    public static TagBuilder When(this TagBuilder element, bool condition, string css)
    {
        if (condition) element.AddCssClass(css);
        return element;
    }

    /// <summary>Adds content at the end; null adds nothing.</summary>
    public static TagBuilder Add(this TagBuilder element, IHtmlContent? content)
    {
        if (content is not null) element.InnerHtml.AppendHtml(content);
        return element;
    }

    /// <summary>Adds encoded text at the end.</summary>
    public static TagBuilder AddText(this TagBuilder element, string text)
    {
        element.InnerHtml.Append(text);
        return element;
    }
}
