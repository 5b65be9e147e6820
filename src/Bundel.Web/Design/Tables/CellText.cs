// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;

namespace Bundel.Web.Design;

/// <summary>The Dutch text of a cell: the same as in a document.</summary>
public static class CellText
{
    /// <summary>The text, or null when the value is unknown.</summary>
    public static string? Of(Cell cell, Column column) =>
        cell.Value is null ? null : Documents.Reports.CellText.ForReaders(ReportTables.ToReport(cell), ReportTables.ToReport(column));
}
