// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Design;

/// <summary>Names of pages between brackets, as a checklist has them — "(Inrichten, Businesscase)" — become links, for whoever has them in the menu.</summary>
public static class MenuLinks
{
    public static string In(string html, Menu menu)
    {
        foreach (var (name, href) in menu.Groups.SelectMany(group => group.Items).SelectMany(Names))
            html = html.Replace($"({name})", $"(<a class=\"utrecht-link\" href=\"{href}\">{name}</a>)", StringComparison.Ordinal);
        return html;
    }

    private static IEnumerable<(string Name, string Href)> Names(MenuItem item) =>
        [(item.Text, item.Href), .. item.Children.Select(child => ($"{item.Text}, {child.Text}", child.Href))];
}
