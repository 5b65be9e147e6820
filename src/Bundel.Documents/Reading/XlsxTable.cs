// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Kernel.Files;
using Bundel.Kernel.Tables;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Table = Bundel.Kernel.Tables.Table;

namespace Bundel.Documents.Reading;

/// <summary>Reads one sheet of a workbook.</summary>
internal static class XlsxTable
{
    public static Result<Table> Read(Stream stream, string file, TableLimits limits, string? sheet)
    {
        var checkedParts = XlsxCheck.Run(stream, file, limits);
        if (!checkedParts.Succeeded) return Result<Table>.Failure(checkedParts.Problems);
        try
        {
            stream.Position = 0;
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.Xml.MaxCharacters });
            var workbook = Trusted(document.WorkbookPart, checkedParts.Value);
            return Find(workbook, file, sheet) switch
            {
                { Succeeded: true } found => Read(workbook, Trusted(found.Value, checkedParts.Value), sheet is null ? file : $"{file}, blad {sheet}", limits, checkedParts.Value),
                var missing => Result<Table>.Failure(missing.Problems),
            };
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FormatException or InvalidDataException or InvalidOperationException or ArgumentException)
        {
            return XlsxCheck.Unreadable(file);
        }
    }

    private static Result<Table> Read(WorkbookPart workbook, WorksheetPart worksheet, string file, TableLimits limits, IReadOnlySet<string> checkedParts)
    {
        var strings = workbook.SharedStringTablePart is { } shared ? XlsxSharedStrings.Read(Trusted(shared, checkedParts)) : [];
        var styles = workbook.WorkbookStylesPart is { } stylesPart ? XlsxStyles.Read(Trusted(stylesPart, checkedParts)) : XlsxStyles.None;
        var date1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
        var rows = new XlsxRows(file, limits);
        new XlsxSheetReader(new XlsxCells(strings, styles, date1904), rows).Read(worksheet);
        return rows.ToTable();
    }

    /// <summary>A part is only parsed when it was among the checked parts, whatever its name.</summary>
    private static T Trusted<T>(T? part, IReadOnlySet<string> checkedParts)
        where T : OpenXmlPart =>
        part is not null && checkedParts.Contains(part.Uri.OriginalString.TrimStart('/')) ? part : throw new InvalidDataException();

    private static Result<WorksheetPart> Find(WorkbookPart workbook, string file, string? name)
    {
        var sheets = workbook.Workbook?.Sheets?.Elements<Sheet>().Where(sheet => sheet.Id?.Value is not null && workbook.TryGetPartById(sheet.Id.Value, out var part) && part is WorksheetPart).ToList() ?? [];
        var sheet = name is null
            ? sheets.Find(candidate => candidate.State is null || candidate.State.Value == SheetStateValues.Visible)
            : sheets.Find(candidate => string.Equals(candidate.Name?.Value, name, StringComparison.OrdinalIgnoreCase));
        if (sheet is not null) return (WorksheetPart)workbook.GetPartById(sheet.Id!.Value!);
        return new Problem("blad-ontbreekt", name is null ? "deze werkmap heeft geen zichtbaar blad met cellen." : "dit blad staat niet in de werkmap.")
        {
            Place = new Place(name is null ? file : $"{file}, blad {name}"),
            Found = sheets.Count == 0 ? "geen bladen" : Dutch.List([.. sheets.Select(other => other.Name?.Value ?? "")]),
        };
    }
}
