// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>Draws the headings of a table, with their units and as links that sort.</summary>
public static class TableHeadHtml
{
    /// <summary>One row of headings.</summary>
    public static TagBuilder Of(IReadOnlyList<Column> columns, TableOptions options)
    {
        var row = El.Of("tr", "utrecht-table__row");
        foreach (var column in columns) row.Add(Heading(column, options));
        return El.Of("thead", "utrecht-table__header", row);
    }

    private static TagBuilder Heading(Column column, TableOptions options)
    {
        var cell = El.Of("th", "utrecht-table__header-cell").Attr("scope", "col").When(column.Numeric, "bundel-num");
        if (options.Query is not { } query || !options.Sortable || !column.Sortable || options.Table.Rows.Count < 2) return cell.Add(Words(column));
        var sorted = query.Sort == column.Key;
        var icon = !sorted ? "arrows-sort" : query.Descending ? "arrow-down" : "arrow-up";
        var link = El.Of("a", "bundel-table__sort", El.Of("span", null, Words(column)), Icon.Of(icon)).Attr("href", query.SortHref(column.Key) + "#" + options.Id);
        return cell.Add(link).Attr("aria-sort", !sorted ? null : query.Descending ? "descending" : "ascending");
    }

    private static IHtmlContent Words(Column column)
    {
        var words = new HtmlContentBuilder().Append(column.Heading);
        if (column.Unit is not null) words.Append(" ").AppendHtml(El.Text("span", "bundel-table__unit", $"({column.Unit})"));
        return words;
    }
}
