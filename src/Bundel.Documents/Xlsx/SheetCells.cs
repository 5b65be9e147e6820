// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Documents.Packaging;
using Bundel.Documents.Reports;
using Bundel.Kernel.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Bundel.Documents.Xlsx;

/// <summary>Makes the cells of a sheet.</summary>
internal sealed class SheetCells(StyleTable styles)
{
    private const int PartDecimals = 12;

    public Cell Text(string address, string text, CellLook look) => new()
    {
        CellReference = address,
        StyleIndex = styles.Of(look),
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(DocumentText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    public Cell Of(string address, ReportCell cell, ReportColumn column, RowKind kind)
    {
        var look = CellLook.Of(cell, column, kind);
        if (cell.Value is Reports.CellValue.Text or Reports.CellValue.Unknown) return Text(address, CellText.ForReaders(cell, column), look);
        var made = new Cell { CellReference = address, StyleIndex = styles.Of(look) };
        if (cell.Formula is not null) made.CellFormula = new CellFormula(cell.Formula);
        if (Number(cell.Value) is { } number) made.CellValue = new DocumentFormat.OpenXml.Spreadsheet.CellValue(number);
        return made;
    }

    private static string? Number(Reports.CellValue value) => value switch
    {
        Reports.CellValue.Amount amount => amount.Value.ToString(),
        Reports.CellValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Reports.CellValue.Part part => part.Value.ToDecimal(PartDecimals),
        Reports.CellValue.Date date => DateText.ToSerial(date.Value).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
