// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Documents.Csv;
using Bundel.Documents.Docx;
using Bundel.Documents.Html;
using Bundel.Documents.OpenDocument;
using Bundel.Documents.Reports;
using Bundel.Documents.Xlsx;

namespace Bundel.Documents;

/// <summary>Writes a report in every format. The same report gives the same bytes, always.</summary>
public static class ReportWriter
{
    /// <summary>The bytes of the document.</summary>
    public static byte[] Write(Report report, ReportFormat format) => format switch
    {
        ReportFormat.Html => Encoding.UTF8.GetBytes(HtmlDocument.Write(report)),
        ReportFormat.Csv => ReportCsv.Write(report),
        ReportFormat.Xlsx => XlsxWorkbook.Write(report),
        ReportFormat.Docx => DocxDocument.Write(report),
        ReportFormat.Odt => OdtDocument.Write(report),
        ReportFormat.Ods => OdsWorkbook.Write(report),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>Extension without point, as in <c>--uit xlsx</c>.</summary>
    public static string Extension(ReportFormat format) => format.ToString().ToLowerInvariant();

    /// <summary>Media type for an answer over HTTP.</summary>
    public static string MediaType(ReportFormat format) => format switch
    {
        ReportFormat.Html => "text/html; charset=utf-8",
        ReportFormat.Csv => "text/csv; charset=utf-8",
        ReportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ReportFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ReportFormat.Odt => OdtDocument.MediaType,
        ReportFormat.Ods => OdsWorkbook.MediaType,
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
