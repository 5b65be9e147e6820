// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>Draws the menu at the left.</summary>
public static class MenuHtml
{
    /// <summary>The groups, with the line of this page marked.</summary>
    public static IHtmlContent Of(IReadOnlyList<MenuGroup> groups, string path)
    {
        var current = Current(groups, path);
        var menu = new HtmlContentBuilder();
        foreach (var group in groups)
        {
            if (group.Heading is not null) menu.AppendHtml(El.Text("p", "bundel-menu__heading", group.Heading));
            menu.AppendHtml(List(group.Items, current));
        }
        return menu;
    }

    private static TagBuilder List(IReadOnlyList<MenuItem> items, MenuItem? current)
    {
        var list = El.Of("ul", null);
        foreach (var item in items)
        {
            var inside = current is not null && item.Children.Contains(current);
            var mark = ReferenceEquals(item, current) ? "page" : inside ? "true" : null;
            var line = El.Of("li", null, El.Link(item.Href, item.Text).Attr("aria-current", mark));
            if (mark is not null && item.Children.Count > 0) line.Add(List(item.Children, current));
            list.Add(line);
        }
        return list;
    }

    /// <summary>The line of this page, otherwise the line that this page is below; a line at the root of all others is only itself.</summary>
    private static MenuItem? Current(IEnumerable<MenuGroup> groups, string path)
    {
        MenuItem[] top = [.. groups.SelectMany(group => group.Items)];
        return top.SelectMany(item => item.Children.Prepend(item))
            .Where(item => item.Href == path || (IsBelow(path, item.Href) && !top.Any(other => IsBelow(other.Href, item.Href))))
            .MaxBy(item => item.Href.Length);
    }

    private static bool IsBelow(string path, string href) => path.StartsWith(href.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase);
}
