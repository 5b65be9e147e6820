// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Blueprints.Comparing;
using Bundel.Blueprints.Drawing;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Blueprints.Reference.Cases;
using Bundel.Web.Design;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>One drawing with the same as a table.</summary>
public sealed class DrawingModel(DrawingPicture picture) : BlueprintsPage
{
    private const string Landscape = "landschap", Coupled = "koppelingen", Tenders = "aanbesteden";

    [BindProperty(Name = "tekening", SupportsGet = true)]
    public string Drawing { get; set; } = "";

    [BindProperty(Name = "organisatie", SupportsGet = true)]
    public string? Owner { get; set; }

    /// <summary>A view of the reference model coloured by the level of harmonisation.</summary>
    [BindProperty(Name = "niveaus", SupportsGet = true)]
    public bool WithLevels { get; set; }

    /// <summary>Shrunk to the page, or in its true size; a view of a release shows itself whole first.</summary>
    [BindProperty(Name = "heel", SupportsGet = true)]
    public bool? Whole { get; set; }

    public bool IsWhole => Whole ?? IsView;

    public string Sized => $"?niveaus={(WithLevels ? "true" : "false")}&heel={(IsWhole ? "false" : "true")}";

    public bool IsView => Drawing is not (Landscape or Coupled or Tenders);

    /// <summary>There is a browser here that can make a picture of a drawing.</summary>
    public bool HasPictures => picture.IsAvailable;

    public string Title { get; private set; } = "";

    public string Svg { get; private set; } = "";

    public DataTable Alternative { get; private set; } = null!;

    [HandsOutFile]
    public async Task<IActionResult> OnGetBestandAsync([FromQuery(Name = "vorm")] string? form)
    {
        await Load();
        if (form == "png" && await picture.Png(Svg, HttpContext.RequestAborted) is { } png) return File(png, "image/png", "tekening.png");
        return File(Encoding.UTF8.GetBytes(Svg), "image/svg+xml", "tekening.svg");
    }

    protected override async Task Load()
    {
        if (Drawing == Landscape) HeatMap(await Ask(new CompareLandscapes()));
        else if (Drawing == Tenders) Timeline(await Ask(new CompareLandscapes()));
        else if (Drawing == Coupled) Couplings(await Ask(new ShowLandscape(Owner ?? "")));
        else View(await Ask(new DrawReferenceView(Drawing, WithLevels)));
    }

    private void HeatMap(LandscapeComparison comparison)
    {
        Title = "Warmtekaart van het landschap";
        Svg = HeatMapDrawing.Draw(comparison, row => Link("blauwdrukken/referentie/onderdelen/" + row.Key));
        Alternative = new TableOf<ComponentComparison>("Niveau per component", comparison.Components).Text("Domein", row => row.Domain).Text("Component", row => row.Name).Text("Niveau", row => $"{row.Level.Json()} {row.Level.Explain()}").Number("Deelnemers", row => row.Users).Number("Onbekend", row => row.Unknown).Build();
    }

    private void Timeline(LandscapeComparison comparison)
    {
        Title = "Samen aanbesteden";
        Svg = TenderDrawing.Draw(comparison.Windows, comparison.NameOf, window => Link("blauwdrukken/referentie/onderdelen/" + window.Component));
        Alternative = TenderTable.Of(comparison, Link);
    }

    private void Couplings(LandscapeView view)
    {
        var landscape = view.Landscape;
        Title = $"Koppelingen van {landscape.Name}";
        Svg = CouplingDrawing.Draw(landscape, view.Reference);
        string Name(string code) => landscape.Application(code)?.Name ?? view.Reference.NameOf(code);
        Alternative = new TableOf<LandscapeCoupling>("Koppelingen", landscape.Couplings).Text("Van", row => Name(row.From)).Text("Naar", row => Name(row.To)).Text("Naam", row => row.Name)
            .Text("Via", row => row.Through is { } through ? Name(through) : null).Text("Soort", row => row.Value("soort")).Text("Standaard", row => row.Standard is { } standard ? view.Reference.NameOf(standard) : null).Build();
    }

    private void View(DrawnReferenceView view)
    {
        Title = view.Name;
        Svg = view.Svg.Replace("href=\"../onderdelen/", $"href=\"{Link("blauwdrukken/referentie/onderdelen/")}", StringComparison.Ordinal);
        Alternative = new TableOf<string>("Onderdelen in deze view", view.Parts).Text("Naam", part => part).Build();
    }
}
