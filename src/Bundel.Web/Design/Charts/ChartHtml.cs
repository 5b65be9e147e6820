// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>Draws a chart in a page, with its table beneath.</summary>
public static class ChartHtml
{
    /// <summary>A figure: drawing, legend, "Als tabel".</summary>
    public static TagBuilder Of(Chart chart, string id)
    {
        var drawing = El.Of("div", "bundel-scroll", new HtmlString(chart.Draw(id))).Attr("role", "region").Attr("aria-label", chart.Title).Attr("tabindex", "0");
        var table = TableHtml.Of(new TableOptions(chart.ToTable(), id + "-tabel") { HideCaption = true });
        return El.Of("figure", "bundel-chart", drawing,
            chart.Legend is null ? null : El.Text("p", "bundel-sub", chart.Legend),
            FoldHtml.Of(new FoldOptions("Als tabel", table))).Attr("id", id);
    }
}
