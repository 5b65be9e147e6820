// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>Pages of a long list.</summary>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Href">Address of a page.</param>
public sealed record PaginationOptions(int Page, int Pages, Func<int, string> Href);

/// <summary>Draws <see cref="PaginationOptions"/>.</summary>
public static class PaginationHtml
{
    private const string Link = "utrecht-link utrecht-link--html-a";

    /// <summary>Previous, the pages around this one, next.</summary>
    public static TagBuilder Of(PaginationOptions options)
    {
        var (page, pages, href) = options;
        var nav = El.Of("nav", "utrecht-pagination").Attr("aria-label", "Bladeren");
        if (page > 1) nav.Add(El.Link(href(page - 1), "Vorige", Link + " utrecht-pagination__relative-link").Attr("rel", "prev"));
        var last = 0;
        foreach (var number in Around(page, pages))
        {
            if (number > last + 1) nav.Add(El.Text("span", null, "…"));
            nav.Add(Number(number, number == page, href));
            last = number;
        }
        if (page < pages) nav.Add(El.Link(href(page + 1), "Volgende", Link + " utrecht-pagination__relative-link").Attr("rel", "next"));
        return nav;
    }

    private static IEnumerable<int> Around(int page, int pages) =>
        Enumerable.Range(1, pages).Where(number => number == 1 || number == pages || Math.Abs(number - page) <= 2);

    private static TagBuilder Number(int number, bool current, Func<int, string> href) =>
        El.Link(href(number), Dutch.Number(number), Link + " utrecht-pagination__page-link")
            .When(current, "utrecht-pagination__page-link--current")
            .Attr("aria-label", "Pagina " + Dutch.Number(number))
            .Attr("aria-current", current ? "page" : null);
}
