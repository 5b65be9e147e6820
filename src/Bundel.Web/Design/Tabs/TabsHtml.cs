// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>A view of the same thing on an address of its own.</summary>
public sealed record Tab(string Text, string Href, bool Current = false);

/// <summary>Draws tabs as plain links.</summary>
public static class TabsHtml
{
    /// <summary>A navigation; the current view carries aria-current.</summary>
    public static TagBuilder Of(string label, IEnumerable<Tab> tabs)
    {
        var list = El.Of("ul", "bundel-tabs");
        foreach (var tab in tabs) list.Add(El.Of("li", null, El.Link(tab.Href, tab.Text).Attr("aria-current", tab.Current ? "page" : null)));
        return El.Of("nav", null, list).Attr("aria-label", label);
    }
}
