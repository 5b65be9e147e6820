// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel.Tables;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = Bundel.Kernel.Tables.Cell;
using XCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Bundel.Documents.Reading;

/// <summary>Makes a cell of the table model from a cell of a sheet.</summary>
internal sealed class XlsxCells(List<string> sharedStrings, XlsxStyles styles, bool date1904)
{
    private const int From1904 = 1462;

    public Cell Of(XCell cell)
    {
        var value = cell.CellValue?.Text;
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.InlineString) return Cell.Of(cell.InlineString is { } inline ? XlsxSharedStrings.Plain(inline.Text, inline.Elements<Run>()) : "");
        if (string.IsNullOrEmpty(value)) return cell.CellFormula is null || type == CellValues.String ? Cell.Empty : new Cell(CellKind.FormulaWithoutValue, "=" + cell.CellFormula.Text);
        if (type == CellValues.SharedString) return Cell.Of(Shared(value));
        if (type == CellValues.Boolean) return new Cell(CellKind.Boolean, value == "1" ? "ja" : "nee");
        if (type == CellValues.Error) return new Cell(CellKind.Error, value);
        if (type == CellValues.Date) return DateText.TryParse(value, out var date) ? Date(date) : Cell.Of(value);
        return type == CellValues.Number ? Number(value, cell.StyleIndex?.Value ?? 0) : Cell.Of(value);
    }

    private static Cell Date(DateOnly date) => new(CellKind.Date, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private string Shared(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < sharedStrings.Count ? sharedStrings[at] : throw new InvalidDataException();

    private Cell Number(string text, uint style)
    {
        var number = FifteenDigits(text);
        if (styles.IsDate(style) && DateText.TryFromSerial(number + (date1904 ? From1904 : 0), out var date)) return Date(date);
        return new Cell(CellKind.Number, number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A workbook keeps binary fractions and shows fifteen digits: 1234.5600000000001 is 1234.56.</summary>
    private static decimal FifteenDigits(string text)
    {
        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : throw new InvalidDataException();
    }
}
