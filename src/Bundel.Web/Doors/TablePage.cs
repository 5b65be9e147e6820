// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Design;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Doors;

/// <summary>A page around one table, which can be taken along as CSV or XLSX: <c>&lt;bundel-table table="Model.Table" downloads="Model.Downloads" /&gt;</c>.</summary>
public abstract class TablePage : BundelPage
{
    public abstract DataTable Table { get; }

    /// <summary>What the file holds; by default the table of the page.</summary>
    protected virtual DataTable Sheet => Table;

    /// <summary>This page as a file, with the rest of its query.</summary>
    public IReadOnlyList<Crumb> Downloads => [Download("CSV", "csv"), Download("XLSX", "xlsx")];

    [HandsOutFile]
    public async Task<IActionResult> OnGetDownloadAsync([FromQuery(Name = "soort")] string? kind)
    {
        await Load();
        return TableDownload.File(Sheet, kind, Collaboration.Name);
    }

    private Crumb Download(string text, string kind)
    {
        var query = Request.Query.Where(pair => pair.Key is not ("handler" or "soort"));
        return new Crumb(text, Request.Path + QueryString.Create(query).Add("handler", "download").Add("soort", kind));
    }
}
