// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference;
using Bundel.Documents;
using Bundel.Documents.Reports;

namespace Bundel.Blueprints.Landscapes.Importing;

/// <summary>A landscape as workbook: one sheet per list, one column per field. Empty, it is the template.</summary>
public static class LandscapeWorkbook
{
    internal const string Applications = "Applicaties";
    internal const string Technology = "Technologie";
    internal const string Couplings = "Koppelingen";
    internal const string Facts = "Feitenblad";

    public static byte[] Write(Landscape landscape) => ReportWriter.Write(Report(landscape), ReportFormat.Xlsx);

    public static byte[] WriteCsv(Landscape landscape) => ReportWriter.Write(Report(landscape) with { Blocks = [ApplicationTable(landscape)] }, ReportFormat.Csv);

    private static Report Report(Landscape landscape) => new($"Landschap {landscape.Name}")
    {
        Subtitle = "Leeg betekent onbekend",
        Blocks = [ApplicationTable(landscape), TechnologyTable(landscape), CouplingTable(landscape), FactTable(landscape)],
    };

    private static ReportTable ApplicationTable(Landscape landscape) => Table(Applications, ["Code", "Naam", "Componenten", "Standaarden"], LandscapeFields.Application, landscape.Applications.Select(row => (row.Values,
        new[] { row.Code, row.Name, string.Join(", ", row.Components), string.Join(", ", row.Standards.Select(support => $"{support.Standard}={support.Proof.Json()}")) })));

    private static ReportTable TechnologyTable(Landscape landscape) => Table(Technology, ["Code", "Naam", "Componenten"], LandscapeFields.Technology, landscape.Technology.Select(row => (row.Values, new[] { row.Code, row.Name, string.Join(", ", row.Components) })));

    private static ReportTable CouplingTable(Landscape landscape) => Table(Couplings, ["Code", "Naam", "Van", "Naar", "Intermediair", "Standaardversie"], LandscapeFields.Coupling, landscape.Couplings.Select(row => (row.Values, new[] { row.Code, row.Name, row.From, row.To, row.Through ?? "", row.Standard ?? "" })));

    private static ReportTable FactTable(Landscape landscape) => new(Facts, [new("Feit"), new("Vraag"), new("Waarde"), new("Datum"), new("Bewijs"), new("Verwacht")],
        [.. LandscapeFields.Facts.Select(field => (Field: field, Fact: landscape.Fact(field.Code))).Select(pair => new ReportRow([pair.Field.Code, pair.Field.Label, pair.Fact is null ? "" : pair.Field.Show(pair.Fact.Value), pair.Fact is null ? "" : Dutch.ShortDate(pair.Fact.Date), pair.Fact?.Evidence ?? "", pair.Field.Expected]))])
    {
        Sheet = Facts,
    };

    private static ReportTable Table(string sheet, string[] fixedColumns, IReadOnlyList<FieldDefinition> fields, IEnumerable<(IReadOnlyDictionary<string, string> Values, string[] Cells)> rows) =>
        new(sheet, [.. fixedColumns.Select(column => new ReportColumn(column)), .. fields.Select(field => new ReportColumn(field.Label))],
            [.. rows.Select(row => new ReportRow([.. row.Cells.Select(cell => (ReportCell)cell), .. fields.Select(field => (ReportCell)(row.Values.TryGetValue(field.Code, out var value) ? field.Show(value) : ""))]))])
        {
            Sheet = sheet,
        };
}
