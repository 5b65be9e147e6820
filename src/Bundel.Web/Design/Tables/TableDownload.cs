// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents;
using Bundel.Documents.Reports;
using Bundel.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Design;

/// <summary>Tables of a page as a file: one as CSV or XLSX, several as the sheets of one workbook.</summary>
public static class TableDownload
{
    /// <summary>All rows of the table and its totals.</summary>
    /// <param name="kind">"xlsx"; anything else is CSV.</param>
    public static FileContentResult File(DataTable table, string? kind, string? subtitle) =>
        Write(new Report(table.Caption) { Subtitle = subtitle, Blocks = [table.ToReport()] }, string.Equals(kind, "xlsx", StringComparison.OrdinalIgnoreCase) ? ReportFormat.Xlsx : ReportFormat.Csv);

    /// <summary>A workbook with a sheet per table.</summary>
    /// <param name="sheets">Short names, as on the tabs.</param>
    public static FileContentResult Workbook(string title, string? subtitle, params IReadOnlyList<(string Name, DataTable Table)> sheets) =>
        Write(new Report(title) { Subtitle = subtitle, Blocks = [.. sheets.Select(sheet => sheet.Table.ToReport() with { Sheet = sheet.Name })] }, ReportFormat.Xlsx);

    private static FileContentResult Write(Report report, ReportFormat format) =>
        new(ReportWriter.Write(report, format), ReportWriter.MediaType(format)) { FileDownloadName = $"{Code.From(report.Title)}.{ReportWriter.Extension(format)}" };
}
