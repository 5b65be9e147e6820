// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;

namespace Bundel.Documents.Xlsx;

/// <summary>What a cell of a sheet looks like; equal looks share one style.</summary>
/// <param name="Format">Number format; empty for General.</param>
/// <param name="Role">Place in the sheet.</param>
/// <param name="Right">Aligned to the right.</param>
/// <param name="Link">Looks like a link.</param>
/// <param name="Quoted">Text that a spreadsheet would take for a formula.</param>
internal sealed record CellLook(string Format, CellRole Role, bool Right = false, bool Link = false, bool Quoted = false)
{
    public static CellLook Of(ReportCell cell, ReportColumn column, RowKind kind) => new(
        FormatOf(cell, column),
        kind switch { RowKind.Total => CellRole.Total, RowKind.Subtotal => CellRole.Subtotal, _ => CellRole.Body },
        column.IsNumeric,
        Packaging.DocumentText.WebAddress(cell.Href) is not null,
        cell.Value is CellValue.Text text && SpreadsheetText.LooksLikeFormula(text.Value));

    private static string FormatOf(ReportCell cell, ReportColumn column) => cell.Value switch
    {
        CellValue.Amount when column.Type == ColumnType.SignedMoney => $"+{Grouped(column.Decimals)};-{Grouped(column.Decimals)};{Grouped(column.Decimals)}",
        CellValue.Amount when column.Type == ColumnType.Text => Grouped(2),
        CellValue.Amount or CellValue.Number => Grouped(column.Decimals),
        CellValue.Part => Plain(column.Decimals) + "%",
        CellValue.Date => "d-m-yyyy",
        _ => "",
    };

    private static string Grouped(int decimals) => "#,##" + Plain(decimals);

    private static string Plain(int decimals) => decimals == 0 ? "0" : "0." + new string('0', decimals);
}

/// <summary>Places in a sheet.</summary>
internal enum CellRole
{
    Body,
    Subtotal,
    Total,
    Heading,
    Title,
    Caption,
    Small,
    Wrapped,
}
