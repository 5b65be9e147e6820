// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Blueprints.Landscapes.Importing;
using Bundel.Blueprints.Reference;
using Bundel.Documents;
using Bundel.Web.Design;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>One landscape: lists, fact sheet, and files to take along.</summary>
public sealed class LandscapeModel : BlueprintsPage
{
    [BindProperty(Name = "organisatie", SupportsGet = true)]
    public string Owner { get; set; } = "";

    [BindProperty(Name = "feit")]
    public string? Fact { get; set; }

    [BindProperty(Name = "waarde")]
    public string? Value { get; set; }

    [BindProperty(Name = "datum")]
    public DateOnly? Date { get; set; }

    [BindProperty(Name = "bewijs")]
    public string? Evidence { get; set; }

    public Landscape Landscape { get; private set; } = null!;

    public IReadOnlyList<Figure> Figures =>
    [
        new("Applicaties", Dutch.Number(Landscape.Applications.Count)),
        new("Technologie", Dutch.Number(Landscape.Technology.Count)),
        new("Koppelingen", Dutch.Number(Landscape.Couplings.Count)),
        new("Feiten ingevuld", $"{Dutch.Number(LandscapeFields.Facts.Count(one => Landscape.Fact(one.Code) is not null))} van {Dutch.Number(LandscapeFields.Facts.Count)}"),
    ];

    public IReadOnlyList<Choice> Choices => [.. LandscapeFields.Facts.Select(one => new Choice(one.Code, one.Label))];

    public DataTable Applications => new TableOf<LandscapeApplication>("Applicaties", Landscape.Applications)
        .Text("Naam", row => row.Name)
        .Text("Referentiecomponenten", row => string.Join(", ", row.Components.Select(ReferenceExtract.Model.NameOf)))
        .Text("Leverancier", row => row.Supplier)
        .Text("Versie", row => row.Version)
        .Text("Status", row => row.Status)
        .Text("Hosting", row => row.Value("hosting"))
        .Date("Einde contract", row => row.Date("contracteinde"))
        .Amount("Kosten per jaar", row => row.Amount("kosten"))
        .Build();

    public DataTable Technology => new TableOf<LandscapeTechnology>("Technologie", Landscape.Technology)
        .Text("Naam", row => row.Name)
        .Text("Componenten", row => string.Join(", ", row.Components.Select(ReferenceExtract.Model.NameOf)))
        .Text("Gedeeld", row => row.Value("gedeeld") ?? "onbekend")
        .Text("Status", row => row.Value("status"))
        .WhenEmpty("Nog geen technologie opgegeven.")
        .Build();

    public DataTable Couplings => new TableOf<LandscapeCoupling>("Koppelingen", Landscape.Couplings)
        .Text("Naam", row => row.Name)
        .Text("Van", row => NameOf(row.From))
        .Text("Naar", row => NameOf(row.To))
        .Text("Via", row => row.Through is { } through ? NameOf(through) : "onbekend")
        .Text("Soort", row => row.Value("soort") ?? "onbekend")
        .WhenEmpty("Nog geen koppelingen opgegeven.")
        .Build();

    public DataTable Facts => new TableOf<FieldDefinition>("Feitenblad", LandscapeFields.Facts)
        .Text("Onderwerp", one => one.Group)
        .Text("Feit", one => one.Label)
        .Text("Waarde", one => one.Show(Landscape.Fact(one.Code)?.Value))
        .Date("Per", one => Landscape.Fact(one.Code)?.Date)
        .Text("Bewijs", one => Landscape.Fact(one.Code)?.Evidence)
        .Build();

    public Task<IActionResult> OnPostAsync() =>
        Do(new RecordFact(Owner, Fact ?? "", Value ?? "", Date, Evidence), _ => Link("blauwdrukken/landschap/" + Owner), "Het feit is vastgelegd.");

    [HandsOutFile]
    public async Task<IActionResult> OnGetBestandAsync([FromQuery(Name = "vorm")] string? form)
    {
        await Load();
        return form switch
        {
            "xml" => File(ExchangeWriter.Bytes(AmeffExport.Write(Landscape, ReferenceExtract.Model)), "application/xml; charset=utf-8", $"landschap-{Owner}.xml"),
            "csv" => File(LandscapeWorkbook.WriteCsv(Landscape), ReportWriter.MediaType(ReportFormat.Csv), $"landschap-{Owner}.csv"),
            _ => File(LandscapeWorkbook.Write(Landscape), ReportWriter.MediaType(ReportFormat.Xlsx), $"landschap-{Owner}.xlsx"),
        };
    }

    protected override async Task Load() => Landscape = await Ask(new ShowLandscape(Owner));

    private string NameOf(string code) => Landscape.Application(code)?.Name ?? ReferenceExtract.Model.NameOf(code);
}
