// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Bundel.Web.Design;

/// <summary>
/// What the query string asks of a table: <c>?sorteer=bijdrage&amp;richting=aflopend&amp;zoek=dijk&amp;pagina=2</c>.
/// A prefix keeps two tables on one page apart: <c>?a-sorteer=…</c>.
/// </summary>
public sealed class TableQuery
{
    private readonly string path;
    private readonly Dictionary<string, StringValues> all;
    private readonly string prefix;

    private TableQuery(string path, Dictionary<string, StringValues> all, string prefix)
    {
        this.path = path;
        this.all = all;
        this.prefix = prefix;
    }

    /// <summary>Key of the column to sort by; null is the order of the page itself.</summary>
    public string? Sort => Value("sorteer");

    /// <summary>From high to low.</summary>
    public bool Descending => Value("richting") == "aflopend";

    /// <summary>Text to search for.</summary>
    public string? Search => Value("zoek");

    /// <summary>Page, from 1.</summary>
    public int Page => int.TryParse(Value("pagina"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;

    /// <summary>Name of the search box.</summary>
    public string SearchName => prefix + "zoek";

    /// <summary>Path without query.</summary>
    public string Path => path;

    /// <summary>Reads the query of this request.</summary>
    public static TableQuery Of(HttpRequest request, string? table = null)
    {
        var query = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return new TableQuery(request.PathBase + request.Path, query, table is null ? "" : table + "-");
    }

    /// <summary>Address of this page sorted by another column, or the other way round.</summary>
    public string SortHref(string key)
    {
        var descending = Sort == key && !Descending;
        return With(("sorteer", key), ("richting", descending ? "aflopend" : "oplopend"), ("pagina", null));
    }

    /// <summary>Address of another page of rows.</summary>
    public string PageHref(int page) => With(("pagina", page.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What the search form carries along.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Rest() =>
        from pair in all
        where pair.Key != SearchName && pair.Key != prefix + "pagina"
        from value in pair.Value
        select KeyValuePair.Create(pair.Key, value);

    private string With(params (string Name, string? Value)[] changes)
    {
        var query = new Dictionary<string, StringValues>(all, StringComparer.Ordinal);
        foreach (var (name, value) in changes)
        {
            if (value is null) query.Remove(prefix + name);
            else query[prefix + name] = value;
        }
        return QueryHelpers.AddQueryString(path, query);
    }

    private string? Value(string name) => all.TryGetValue(prefix + name, out var value) && !StringValues.IsNullOrEmpty(value) ? value.ToString() : null;
}
