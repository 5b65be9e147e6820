// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;

namespace Bundel.Documents.Html;

/// <summary>Writes a table.</summary>
internal static class HtmlTable
{
    public static void Write(TextWriter html, ReportTable table)
    {
        html.WriteLine($"<div class=\"bundel-scroll\"><table class=\"bundel\"{(table.ShowsCaption ? "" : $" aria-label=\"{HtmlFragment.Text(table.Caption)}\"")}>");
        if (table.ShowsCaption) html.WriteLine($"<caption>{HtmlFragment.Text(table.Caption)}</caption>");
        html.Write("<thead><tr>");
        foreach (var column in table.Columns) html.Write($"<th scope=\"col\"{(column.IsNumeric ? " class=\"num\"" : "")}>{HtmlFragment.Text(column.Title)}</th>");
        html.WriteLine("</tr></thead>");
        Rows(html, "tbody", table, table.Body);
        if (table.Foot.Any()) Rows(html, "tfoot", table, table.Foot);
        html.WriteLine("</table></div>");
        if (table.Note is not null) html.WriteLine($"<p class=\"bundel-sub\">{HtmlFragment.Text(table.Note)}</p>");
    }

    private static void Rows(TextWriter html, string element, ReportTable table, IEnumerable<ReportRow> rows)
    {
        html.WriteLine($"<{element}>");
        foreach (var row in rows)
        {
            html.Write(row.Kind switch { RowKind.Subtotal => "<tr class=\"subtotal\">", RowKind.Total => "<tr class=\"total\">", _ => "<tr>" });
            for (var i = 0; i < row.Cells.Count; i++) Cell(html, row.Cells[i], table.Columns[i], isRowHeading: i == 0 && !table.Columns[0].IsNumeric);
            html.WriteLine("</tr>");
        }

        html.WriteLine($"</{element}>");
    }

    private static void Cell(TextWriter html, ReportCell cell, ReportColumn column, bool isRowHeading)
    {
        var text = HtmlFragment.Text(CellText.ForReaders(cell, column));
        if (cell.Href is not null) text = $"<a href=\"{HtmlFragment.Text(cell.Href)}\">{text}</a>";
        html.Write(isRowHeading ? $"<th scope=\"row\">{text}</th>" : $"<td{(column.IsNumeric ? " class=\"num\"" : "")}>{text}</td>");
    }
}
