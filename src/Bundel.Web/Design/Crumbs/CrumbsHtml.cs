// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>A page above this one.</summary>
public sealed record Crumb(string Text, string Href);

/// <summary>Draws the way to this page.</summary>
public static class CrumbsHtml
{
    /// <summary>The pages above, then this page as text.</summary>
    public static TagBuilder Of(IReadOnlyList<Crumb> above, string here)
    {
        var list = El.Of("ol", "utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol");
        for (var i = 0; i < above.Count; i++)
        {
            var link = El.Link(above[i].Href, above[i].Text, "utrecht-link utrecht-link--html-a utrecht-breadcrumb-nav__link")
                .When(i == 0, "utrecht-breadcrumb-nav__link--first");
            list.Add(El.Of("li", "utrecht-breadcrumb-nav__item", link, El.Text("span", "utrecht-breadcrumb-nav__separator", "›").Attr("aria-hidden", "true")));
        }
        var current = El.Text("span", "utrecht-breadcrumb-nav__link", here).Attr("aria-current", "page");
        list.Add(El.Of("li", "utrecht-breadcrumb-nav__item", current));
        return El.Of("nav", "utrecht-breadcrumb-nav bundel-crumbs", list).Attr("aria-label", "Kruimelpad");
    }
}
