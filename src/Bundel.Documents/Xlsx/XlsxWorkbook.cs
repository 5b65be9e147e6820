// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Documents.Packaging;
using Bundel.Documents.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bundel.Documents.Xlsx;

/// <summary>
/// Writes a report as a workbook: a sheet for every table, with live formulas and their saved values, and a sheet Toelichting for the rest.
/// </summary>
public static class XlsxWorkbook
{
    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Write(Report report)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rWorkbook");
            var core = document.AddNewPart<CoreFilePropertiesPart>("rCore");
            CoreProperties.Write(core, report);
            var styles = new StyleTable();
            var names = WriteSheets(workbook, report, styles);
            workbook.Workbook = new Workbook(Sheets(names));
            if (PrintTitles(report) is { } titles) workbook.Workbook.DefinedNames = titles;
            workbook.Workbook.Save();
            var stylesPart = workbook.AddNewPart<WorkbookStylesPart>("rStyles");
            stylesPart.Stylesheet = styles.ToStylesheet();
            stylesPart.Stylesheet.Save();
        }

        return FixedZip.Rewrite(memory);
    }

    private static List<string> WriteSheets(WorkbookPart workbook, Report report, StyleTable styles)
    {
        var names = new List<string>(WorkbookLayout.SheetNames(report));
        var tables = report.Tables.ToList();
        for (var i = 0; i < tables.Count; i++) new TableSheet(report, tables[i], styles).Write(workbook.AddNewPart<WorksheetPart>(SheetId(i)));
        if (NotesSheet.IsNeeded(report))
        {
            new NotesSheet(report, styles).Write(workbook.AddNewPart<WorksheetPart>(SheetId(names.Count)));
            names.Add(WorkbookLayout.Free(NotesSheet.Name, names));
        }

        return names;
    }

    private static Sheets Sheets(List<string> names) =>
        new(names.Select((name, i) => new Sheet { Name = DocumentText.Clean(name), SheetId = (uint)i + 1, Id = SheetId(i) }));

    private static DefinedNames? PrintTitles(Report report)
    {
        var names = WorkbookLayout.SheetNames(report);
        if (names.Count == 0) return null;
        var row = string.Create(CultureInfo.InvariantCulture, $"${WorkbookLayout.HeadingRow}:${WorkbookLayout.HeadingRow}");
        return new DefinedNames(names.Select((name, i) => new DefinedName(WorkbookLayout.On(name, row)) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i }));
    }

    private static string SheetId(int index) => string.Create(CultureInfo.InvariantCulture, $"rSheet{index + 1}");
}
