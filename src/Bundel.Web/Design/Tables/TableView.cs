// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel;

namespace Bundel.Web.Design;

/// <summary>The rows of a table that a query asks for, in its order.</summary>
/// <param name="Rows">The rows to show.</param>
/// <param name="Matching">How many rows match the search.</param>
public sealed record TableView(IReadOnlyList<Row> Rows, int Matching)
{
    private static readonly CompareInfo Words = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>Searches, sorts and cuts out a page; a page size of 0 shows all rows.</summary>
    public static TableView Of(DataTable table, TableQuery query, int pageSize = 0)
    {
        var index = Index(table.Columns, query.Sort);
        var rows = table.Rows.Where(row => !row.Subtotal || (index < 0 && query.Search is null));
        if (query.Search is { } search) rows = rows.Where(row => Matches(row, table.Columns, search.Trim()));
        if (index >= 0) rows = Sorted(rows, index, query.Descending);
        Row[] all = [.. rows];
        if (pageSize == 0) return new TableView(all, all.Length);
        var page = Math.Min(query.Page, Pages(all.Length, pageSize));
        return new TableView([.. all.Skip((page - 1) * pageSize).Take(pageSize)], all.Length);
    }

    /// <summary>How many pages there are; at least one.</summary>
    public static int Pages(int rows, int pageSize) => pageSize == 0 ? 1 : Math.Max(1, (rows + pageSize - 1) / pageSize);

    private static int Index(IReadOnlyList<Column> columns, string? key)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Sortable && columns[i].Key == key) return i;
        }
        return -1;
    }

    private static bool Matches(Row row, IReadOnlyList<Column> columns, string search)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (CellText.Of(row.Cells[i], columns[i]) is { } text && Words.IndexOf(text, search, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0) return true;
        }
        return false;
    }

    /// <summary>Unknown values come last, whichever way the column is sorted.</summary>
    private static IEnumerable<Row> Sorted(IEnumerable<Row> rows, int index, bool descending)
    {
        var known = rows.OrderBy(row => row.Cells[index].Value is null or "");
        var order = Comparer<object?>.Create(Compare);
        return descending ? known.ThenByDescending(row => row.Cells[index].Value, order) : known.ThenBy(row => row.Cells[index].Value, order);
    }

    private static int Compare(object? a, object? b) => (a, b) switch
    {
        (string x, string y) => Words.Compare(x, y, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace),
        (Share x, Share y) => (x.Numerator * y.Denominator).CompareTo(y.Numerator * x.Denominator),
        (IComparable x, not null) when x.GetType() == b.GetType() => x.CompareTo(b),
        (null, null) => 0,
        _ => string.CompareOrdinal(a?.ToString(), b?.ToString()),
    };
}
