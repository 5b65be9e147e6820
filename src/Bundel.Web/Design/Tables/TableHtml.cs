// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Bundel.Web.Design;

/// <summary>A table in a page.</summary>
/// <param name="Table">Columns and rows.</param>
/// <param name="Id">Identifier in the page.</param>
public sealed record TableOptions(DataTable Table, string Id)
{
    /// <summary>Order, search and page; null gives a table without controls.</summary>
    public TableQuery? Query { get; init; }

    /// <summary>Headings sort.</summary>
    public bool Sortable { get; init; } = true;

    /// <summary>Shows the search box.</summary>
    public bool Filter { get; init; }

    /// <summary>Rows per page; 0 shows all.</summary>
    public int PageSize { get; init; }

    /// <summary>Downloads, such as CSV and XLSX.</summary>
    public IReadOnlyList<Crumb> Downloads { get; init; } = [];

    /// <summary>Hides the caption where a heading above says the same.</summary>
    public bool HideCaption { get; init; }

    /// <summary>Identifier of the caption.</summary>
    public string NameId => Id + "-naam";
}

/// <summary>Draws <see cref="TableOptions"/>.</summary>
public static class TableHtml
{
    private const int Many = 8;

    /// <summary>A text of more letters keeps its column from shrinking to one word per line.</summary>
    private const int LongText = 60;

    /// <summary>Bar, table, count and pages.</summary>
    public static TagBuilder Of(TableOptions options)
    {
        var table = options.Table;
        var view = options.Query is null ? new TableView(table.Rows, table.Rows.Count) : TableView.Of(table, options.Query, options.PageSize);
        var rows = El.Of("div", null, Scroll(options, view), Count(options, view), Pages(options, view)).Attr("id", options.Id + "-rijen");
        return El.Of("div", "bundel-table-block", TableBarHtml.Of(options), rows).Attr("id", options.Id);
    }

    private static TagBuilder Scroll(TableOptions options, TableView view)
    {
        var table = options.Table;
        var element = El.Of("table", "utrecht-table bundel-table", Caption(options), TableHeadHtml.Of(table.Columns, options), Body(table, view))
            .When(table.Columns.Count >= Many, "bundel-table--many").Attr("aria-labelledby", options.NameId);
        if (table.Totals.Count > 0) element.Add(Foot(table));
        return El.Of("div", "bundel-table-scroll", element).Attr("role", "region").Attr("aria-labelledby", options.NameId).Attr("tabindex", "0");
    }

    private static TagBuilder? Caption(TableOptions options) =>
        options.HideCaption ? El.Text("caption", "bundel-hidden", options.Table.Caption).Attr("id", options.NameId) : null;

    private static TagBuilder Body(DataTable table, TableView view)
    {
        var body = El.Of("tbody", "utrecht-table__body");
        foreach (var row in view.Rows) body.Add(RowHtml(row, table.Columns, row.Subtotal ? "bundel-row--subtotal" : null));
        if (view.Rows.Count == 0)
        {
            var text = table.Rows.Count == 0 ? table.Empty : "Geen rij voldoet aan de zoekvraag.";
            body.Add(El.Of("tr", null, El.Text("td", "utrecht-table__cell", text).Attr("colspan", Dutch.Number(table.Columns.Count))));
        }
        return body;
    }

    private static TagBuilder Foot(DataTable table)
    {
        var foot = El.Of("tfoot", "utrecht-table__footer");
        foreach (var row in table.Totals) foot.Add(RowHtml(row, table.Columns, "bundel-row--total"));
        return foot;
    }

    private static TagBuilder RowHtml(Row row, IReadOnlyList<Column> columns, string? css)
    {
        var line = El.Of("tr", "utrecht-table__row");
        if (css is not null) line.AddCssClass(css);
        for (var i = 0; i < row.Cells.Count; i++) line.Add(CellHtml(row.Cells[i], columns[i], i == 0));
        return line;
    }

    private static TagBuilder CellHtml(Cell cell, Column column, bool first)
    {
        var element = first ? El.Of("th", "utrecht-table__header-cell").Attr("scope", "row") : El.Of("td", "utrecht-table__cell");
        element.When(column.Numeric, "bundel-num").When(cell.Value is string { Length: > LongText }, "bundel-words").When(column.Kind == ColumnKind.Date || IsShortDate(cell.Value), "bundel-date");
        return element.Add(Content(cell, column));
    }

    /// <summary>A day in words of its own column, such as one that may be empty; it does not break either.</summary>
    private static bool IsShortDate(object? value) => value is string { Length: >= 8 and <= 10 } text && text.Count(letter => letter == '-') == 2 && text.All(letter => char.IsAsciiDigit(letter) || letter == '-');

    private static IHtmlContent Content(Cell cell, Column column) => (CellText.Of(cell, column), cell) switch
    {
        (null, _) => El.Text("span", "bundel-unknown", "onbekend"),
        ({ } text, { Tone: { } tone }) => StateHtml.Of(new State(text, tone)),
        ({ } text, { Href: { } href }) => El.Link(href, text),
        ({ } text, _) => new HtmlContentBuilder().Append(text),
    };

    private static TagBuilder? Count(TableOptions options, TableView view)
    {
        if (options.Query?.Search is null) return null;
        var text = $"{Dutch.Number(view.Matching)} van {Dutch.Count(options.Table.Rows.Count, "rij", "rijen")}";
        if (options.Table.Totals.Count > 0) text += "; het totaal geldt voor alle rijen";
        return El.Text("p", "bundel-table__count", text).Attr("role", "status");
    }

    private static IHtmlContent? Pages(TableOptions options, TableView view)
    {
        var pages = TableView.Pages(view.Matching, options.PageSize);
        if (options.Query is null || pages == 1) return null;
        return PaginationHtml.Of(new PaginationOptions(Math.Min(options.Query.Page, pages), pages, options.Query.PageHref));
    }
}
