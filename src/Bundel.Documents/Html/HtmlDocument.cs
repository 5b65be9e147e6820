// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;

namespace Bundel.Documents.Html;

/// <summary>Writes a report as one HTML file that needs nothing else.</summary>
public static class HtmlDocument
{
    private static readonly string Style = ReadStyle();

    /// <summary>The whole file.</summary>
    public static string Write(Report report) =>
        $"""
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{HtmlFragment.Text(report.Title)}</title>
        <style>
        {Style}</style>
        </head>
        <body>
        <main>
        {HtmlFragment.Write(report)}</main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    private static string ReadStyle()
    {
        using var stream = typeof(HtmlDocument).Assembly.GetManifestResourceStream("Bundel.Documents.Html.report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
