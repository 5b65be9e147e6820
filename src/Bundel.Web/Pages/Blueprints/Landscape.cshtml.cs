// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints;
using Bundel.Blueprints.Exchange;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Blueprints.Landscapes.Importing;
using Bundel.Blueprints.Landscapes.Sharing;
using Bundel.Collaborations.Participants;
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

    [BindProperty(Name = "met")]
    public IReadOnlyList<string> With { get; set; } = [];

    [BindProperty(Name = "controledatum")]
    public DateOnly? CheckedOn { get; set; }

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    public LandscapeView View { get; private set; } = null!;

    public Landscape Landscape => View.Landscape;

    /// <summary>The other participants, and whether they see this landscape.</summary>
    public IReadOnlyList<(string Code, string Name, bool Sees)> Others { get; private set; } = [];

    public IReadOnlyList<Figure> Figures =>
    [
        new("Applicaties", Dutch.Number(Landscape.Applications.Count)),
        new("Technologie", Dutch.Number(Landscape.Technology.Count)),
        new("Koppelingen", Dutch.Number(Landscape.Couplings.Count)),
        new("Feiten ingevuld", $"{Dutch.Number(LandscapeFields.Facts.Count(one => Landscape.Fact(one.Code) is not null))} van {Dutch.Number(LandscapeFields.Facts.Count)}"),
    ];

    /// <summary>The keeper of this landscape; who it is only shared with looks.</summary>
    public bool MayChange { get; private set; }

    public IReadOnlyList<Choice> Choices => [.. LandscapeFields.Facts.Select(one => new Choice(one.Code, one.Label))];

    public DataTable Applications => new TableOf<LandscapeApplication>("Applicaties", Landscape.Applications)
        .Text("Naam", row => row.Name, row => MayChange ? Link($"blauwdrukken/landschap/{Owner}/applicaties/{row.Code}") : null)
        .Text("Referentiecomponenten", row => string.Join(", ", row.Components.Select(View.Reference.NameOf)))
        .Text("Leverancier, versie", row => row is { Supplier: null, Version: null } ? null : $"{row.Supplier ?? "onbekend"}, {row.Version ?? "onbekend"}")
        .Text("Status", row => row.Status)
        .Text("Hosting", row => row.Value("hosting"))
        .Date("Einde contract", row => row.Date("contracteinde"))
        .Amount("Kosten per jaar", row => row.Amount("kosten"))
        .Build();

    public DataTable Technology => new TableOf<LandscapeTechnology>("Technologie", Landscape.Technology)
        .Text("Naam", row => row.Name, row => MayChange ? Link($"blauwdrukken/landschap/{Owner}/technologie/{row.Code}") : null)
        .Text("Componenten", row => string.Join(", ", row.Components.Select(View.Reference.NameOf)))
        .Text("Gedeeld", row => row.Value("gedeeld") ?? "onbekend")
        .Text("Status", row => row.Value("status"))
        .WhenEmpty("Nog geen technologie opgegeven.")
        .Build();

    public DataTable Couplings => new TableOf<LandscapeCoupling>("Koppelingen", Landscape.Couplings)
        .Text("Naam", row => row.Name, row => MayChange ? Link($"blauwdrukken/landschap/{Owner}/koppelingen/{row.Code}") : null)
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
            "xml" => File(ExchangeWriter.Bytes(AmeffExport.Write(Landscape, View.Reference)), "application/xml; charset=utf-8", $"landschap-{Owner}.xml"),
            "csv" => File(LandscapeWorkbook.WriteCsv(Landscape), ReportWriter.MediaType(ReportFormat.Csv), $"landschap-{Owner}.csv"),
            _ => File(LandscapeWorkbook.Write(Landscape), ReportWriter.MediaType(ReportFormat.Xlsx), $"landschap-{Owner}.xlsx"),
        };
    }

    public Task<IActionResult> OnPostDelenAsync() => Do(new ShareLandscape(Owner, With), _ => Link("blauwdrukken/landschap/" + Owner), "Bewaard wie dit landschap mag zien.");

    public async Task<IActionResult> OnPostHavenAsync()
    {
        Require(BlueprintsPermissions.Keep);
        var file = await Store(Upload, "bestand");
        return file.Succeeded ? await Do(new ImportHaven(Owner, file.Value, CheckedOn), _ => Link("blauwdrukken/landschap/" + Owner), "De Haven-controle is vastgelegd.") : await Refuse(file.Problems);
    }

    protected override async Task Load()
    {
        View = await Ask(new ShowLandscape(Owner));
        var participants = await Ask(new ListParticipants());
        MayChange = MayKeep && (Owner == "ssc" ? Actor.Participants is null : participants.Any(row => row.Code == Owner && Actor.Covers(row.Id)));
        if (Owner == "ssc" || !MayChange) return;
        var sees = await Ask(new ShowSharing(Owner));
        Others = [.. participants.Where(row => row.Code != Owner).Select(row => (row.Code, row.Name, sees.Contains(row.Code)))];
    }

    private string NameOf(string code) => Landscape.Application(code)?.Name ?? View.Reference.NameOf(code);
}
