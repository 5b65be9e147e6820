// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Documents;

/// <summary>Formats of documents.</summary>
public enum ReportFormat
{
    /// <summary>One HTML file that needs nothing else.</summary>
    Html,

    /// <summary>The tables, for spreadsheets.</summary>
    Csv,

    /// <summary>A workbook.</summary>
    Xlsx,

    /// <summary>A text document.</summary>
    Docx,

    /// <summary>An OpenDocument text document.</summary>
    Odt,

    /// <summary>An OpenDocument workbook.</summary>
    Ods,
}
