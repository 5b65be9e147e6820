// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Documents.Packaging;
using Bundel.Documents.Reports;

namespace Bundel.Documents.OpenDocument;

/// <summary>Cells with their real value and the text that readers see.</summary>
internal static class OdfCells
{
    private const int PartDecimals = 12;
    private const decimal CentimetresPerLetter = 0.22m;

    public static void Write(OdfXml xml, ReportCell cell, ReportColumn column, string cellStyle, string paragraphStyle)
    {
        xml.Start("table:table-cell", ("table:style-name", cellStyle));
        var (type, attribute, value) = Value(cell);
        xml.Set("office:value-type", type);
        if (attribute is not null) xml.Set(attribute, value);
        xml.Paragraph(paragraphStyle, ColumnWidths.Unbroken(cell, column)).End();
    }

    public static void Text(OdfXml xml, string text, string cellStyle, string paragraphStyle) =>
        xml.Start("table:table-cell", ("table:style-name", cellStyle), ("office:value-type", "string")).Paragraph(paragraphStyle, text).End();

    /// <summary>Styles for the columns of all tables, one for every width that occurs.</summary>
    public static void ColumnStyles(OdfXml xml, Report report)
    {
        foreach (var letters in report.Tables.SelectMany(ColumnWidths.Letters).Distinct().Order())
        {
            xml.Start("style:style", ("style:name", ColumnStyle(letters)), ("style:family", "table-column"))
                .Empty("style:table-column-properties", ("style:column-width", Centimetres(letters)))
                .End();
        }
    }

    public static void Columns(OdfXml xml, ReportTable table)
    {
        foreach (var letters in ColumnWidths.Letters(table)) xml.Empty("table:table-column", ("table:style-name", ColumnStyle(letters)));
    }

    public static string Centimetres(int letters) => (letters * CentimetresPerLetter).ToString("0.00", CultureInfo.InvariantCulture) + "cm";

    private static string ColumnStyle(int letters) => string.Create(CultureInfo.InvariantCulture, $"column{letters}");

    private static (string Type, string? Attribute, string Value) Value(ReportCell cell) => cell.Value switch
    {
        CellValue.Amount amount => ("float", "office:value", amount.Value.ToString()),
        CellValue.Number number => ("float", "office:value", number.Value.ToString(CultureInfo.InvariantCulture)),
        CellValue.Part part => ("percentage", "office:value", part.Value.ToDecimal(PartDecimals)),
        CellValue.Date date => ("date", "office:date-value", date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => ("string", null, ""),
    };
}
