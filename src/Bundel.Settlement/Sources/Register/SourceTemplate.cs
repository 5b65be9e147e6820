// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json.Nodes;
using Bundel.Documents;
using Bundel.Documents.Reports;

namespace Bundel.Settlement.Sources.Register;

/// <summary>The template as a workbook: one sheet per register, filled with what is there, so that a filled one can be read back.</summary>
internal static class SourceTemplate
{
    /// <summary>Column names of a sheet and the JSON name behind each.</summary>
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["looptijd"] = "looptijdJaren",
        ["dekking uit reserve"] = "dekkingUitReserve",
        ["vacature maanden"] = "vacatureMaanden",
        ["tot en met"] = "totEnMet",
        ["vaste schulden"] = "vasteSchulden",
        ["vlottende schulden"] = "vlottendeSchulden",
        ["overlopende passiva"] = "overlopendePassiva",
        ["financiële activa"] = "financieleActiva",
        ["liquide middelen"] = "liquideMiddelen",
        ["overlopende activa"] = "overlopendeActiva",
        ["eigen vermogen"] = "eigenVermogen",
        ["totale baten"] = "totaleBaten",
        ["structurele baten"] = "structureleBaten",
        ["structurele lasten"] = "structureleLasten",
        ["structurele onttrekkingen"] = "structureleOnttrekkingen",
        ["structurele toevoegingen"] = "structureleToevoegingen",
    };

    public static byte[] Write(IEnumerable<SourceRow> rows)
    {
        var all = rows.OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Year).ToLookup(row => row.Kind);
        return ReportWriter.Write(new Report("Bronnen van de begroting") { Blocks = [.. SourceSheets.All.Select(sheet => Table(sheet, all[sheet.Kind]))] }, ReportFormat.Xlsx);
    }

    private static ReportTable Table(SourceSheet sheet, IEnumerable<SourceRow> rows) => new(
        sheet.Name, [.. sheet.Columns.Select(column => new ReportColumn(column.Name, Type(column)))],
        [.. rows.Select(row => (row, Json: JsonNode.Parse(row.Definition)!.AsObject())).Select(pair => new ReportRow([.. sheet.Columns.Select(column => Cell(column, pair.row, pair.Json))]))])
    { Sheet = sheet.Name };

    private static ReportCell Cell(Kernel.Tables.Column column, SourceRow row, JsonObject json)
    {
        if (column.Name == "jaar") return (long)row.Year;
        var text = json[Fields.GetValueOrDefault(column.Name, column.Name)]?.ToString();
        if (string.IsNullOrEmpty(text)) return ReportCell.Empty;
        return column switch
        {
            Kernel.Tables.Column<Money> when Money.TryParse(text, out var amount) => amount,
            Kernel.Tables.Column<DateOnly> when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
            Kernel.Tables.Column<long> or Kernel.Tables.Column<decimal> when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
            Kernel.Tables.Column<bool> => text == "true" ? "ja" : "nee",
            _ => text,
        };
    }

    private static ColumnType Type(Kernel.Tables.Column column) => column switch
    {
        Kernel.Tables.Column<Money> => ColumnType.Money,
        Kernel.Tables.Column<DateOnly> => ColumnType.Date,
        Kernel.Tables.Column<long> or Kernel.Tables.Column<decimal> => ColumnType.Number,
        _ => ColumnType.Text,
    };
}
