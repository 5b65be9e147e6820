// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>Draws the name, the search box and the downloads above a table.</summary>
public static class TableBarHtml
{
    /// <summary>The bar, or null when there is nothing in it.</summary>
    public static TagBuilder? Of(TableOptions options)
    {
        var filter = options.Filter && options.Query is not null ? Filter(options, options.Query) : null;
        if (options.HideCaption && filter is null && options.Downloads.Count == 0) return null;
        var name = options.HideCaption ? null : El.Text("h2", "utrecht-heading-2", options.Table.Caption).Attr("id", options.NameId);
        return El.Of("div", "bundel-table__bar", name, filter, Downloads(options));
    }

    /// <summary>A plain search form; with script the rows follow while typing.</summary>
    private static TagBuilder Filter(TableOptions options, TableQuery query)
    {
        var rows = "#" + options.Id + "-rijen";
        var form = El.Of("form", "bundel-table__filter")
            .Attr("method", "get").Attr("action", query.Path).Attr("role", "search")
            .Attr("data-hx-get", query.Path).Attr("data-hx-trigger", "input changed delay:300ms, submit").Attr("data-hx-select", rows)
            .Attr("data-hx-target", rows).Attr("data-hx-swap", "outerHTML").Attr("data-hx-push-url", "true");
        foreach (var (name, value) in query.Rest()) form.Add(El.Void("input", null).Attr("type", "hidden").Attr("name", name).Attr("value", value));
        var id = options.Id + "-zoek";
        form.Add(El.Text("label", "bundel-hidden", "Zoek in " + options.Table.Caption).Attr("for", id));
        form.Add(El.Void("input", "utrecht-textbox utrecht-textbox--html-input").Attr("type", "search").Attr("id", id)
            .Attr("name", query.SearchName).Attr("value", query.Search).Attr("placeholder", "Zoek in de tabel"));
        return form.Add(ButtonHtml.Of(new ButtonOptions("Zoek") { Icon = "search" }));
    }

    private static TagBuilder? Downloads(TableOptions options)
    {
        if (options.Downloads.Count == 0) return null;
        var list = El.Of("div", "bundel-table__downloads");
        foreach (var (text, href) in options.Downloads)
        {
            list.Add(El.Of("a", "utrecht-link utrecht-link--html-a", Icon.Of("download")).AddText(" " + text).Attr("href", href).Attr("download", ""));
        }
        return list;
    }
}
