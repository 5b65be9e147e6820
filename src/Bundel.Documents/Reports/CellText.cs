// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel;

namespace Bundel.Documents.Reports;

/// <summary>The text of a cell: for readers, for spreadsheets that open CSV, and for programs.</summary>
public static class CellText
{
    private const int MachineDecimals = 10;

    /// <summary>For readers: "1.234,56", "40,69 %", "1-1-2025", "onbekend".</summary>
    public static string ForReaders(ReportCell cell, ReportColumn column) => cell.Value switch
    {
        CellValue.Text text => text.Value,
        CellValue.Amount amount when column.Type == ColumnType.SignedMoney && column.Decimals == 2 => Dutch.Signed(amount.Value),
        CellValue.Amount amount => Dutch.Number(amount.Value.Euros, column.Type == ColumnType.Text ? 2 : column.Decimals),
        CellValue.Number number => Dutch.Number(number.Value, column.Decimals),
        CellValue.Part part => Dutch.Percent(part.Value, column.Decimals),
        CellValue.Date date => Dutch.ShortDate(date.Value),
        CellValue.Unknown => "onbekend",
        _ => "",
    };

    /// <summary>For programs: a point, no grouping, 2025-01-31, a part as fraction with ten decimals; unknown is empty.</summary>
    public static string ForPrograms(ReportCell cell) => cell.Value switch
    {
        CellValue.Text text => text.Value,
        CellValue.Amount amount => amount.Value.ToString(),
        CellValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        CellValue.Part part => part.Value.ToDecimal(MachineDecimals),
        CellValue.Date date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>For a Dutch spreadsheet that opens CSV: a decimal comma, no grouping, an ordinary minus, percentages with their sign.</summary>
    public static string ForSpreadsheets(ReportCell cell, ReportColumn column) => cell.Value switch
    {
        CellValue.Amount or CellValue.Number => ForPrograms(cell).Replace('.', ','),
        CellValue.Part part => new Share(part.Value.Numerator * 100, part.Value.Denominator).ToDecimal(column.Decimals).Replace('.', ',') + "%",
        _ => ForReaders(cell, column),
    };
}
