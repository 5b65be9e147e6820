// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents;
using Bundel.Documents.Reports;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Design;

/// <summary>A table of a page as CSV or XLSX: <c>?uit=csv</c> on the address of the page.</summary>
public static class TableDownload
{
    private static readonly ReportFormat[] Formats = [ReportFormat.Csv, ReportFormat.Xlsx];

    /// <summary>The links above the table.</summary>
    public static IReadOnlyList<Crumb> Links(HttpRequest request) =>
        [.. Formats.Select(format => new Crumb(ReportWriter.Extension(format).ToUpperInvariant(), $"{request.PathBase}{request.Path}?uit={ReportWriter.Extension(format)}"))];

    /// <summary>The file when the address asks for it, otherwise null: then the page shows itself.</summary>
    public static FileResult? Of(HttpRequest request, DataTable table, string name)
    {
        var format = Formats.Where(format => request.Query["uit"] == ReportWriter.Extension(format)).Select(format => (ReportFormat?)format).FirstOrDefault();
        if (format is not { } chosen) return null;
        var bytes = ReportWriter.Write(new Report(table.Caption) { Blocks = [table.ToReport()] }, chosen);
        return new FileContentResult(bytes, ReportWriter.MediaType(chosen)) { FileDownloadName = $"{name}.{ReportWriter.Extension(chosen)}" };
    }
}
