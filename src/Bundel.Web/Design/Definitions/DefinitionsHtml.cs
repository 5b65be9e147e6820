// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>A property with its value.</summary>
public sealed record Definition(string Term, IHtmlContent Value)
{
    /// <summary>A property whose value is text, perhaps a link.</summary>
    public static Definition Of(string term, string? value, string? href = null) => new(term, value switch
    {
        null or "" => El.Text("span", "bundel-unknown", "onbekend"),
        _ when href is not null => El.Link(href, value),
        _ => El.Row(new HtmlContentBuilder().Append(value)),
    });
}

/// <summary>Draws definitions.</summary>
public static class DefinitionsHtml
{
    /// <summary>Terms left, values right.</summary>
    public static TagBuilder Of(IEnumerable<Definition> definitions)
    {
        var list = El.Of("dl", "bundel-definitions");
        foreach (var (term, value) in definitions)
        {
            list.Add(El.Text("dt", null, term)).Add(El.Of("dd", null, value));
        }
        return list;
    }
}
