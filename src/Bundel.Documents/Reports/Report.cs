// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Documents.Reports;

/// <summary>One report, written as HTML, CSV, XLSX, DOCX, ODT or ODS by <see cref="ReportWriter"/>; pages render the same model.</summary>
/// <param name="Title">Title of the document.</param>
public sealed record Report(string Title)
{
    /// <summary>Line under the title.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Content, in reading order.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Source and hash of the run; stands on every page of a document and above every table of a workbook.</summary>
    public string Footer { get; init; } = "";

    /// <summary>All tables, those behind figures included.</summary>
    public IEnumerable<ReportTable> Tables => Blocks.Select(block => block as ReportTable ?? (block as Figure)?.Data).OfType<ReportTable>();
}
