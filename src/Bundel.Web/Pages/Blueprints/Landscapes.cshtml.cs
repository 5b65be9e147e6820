// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Blueprints.Landscapes.Importing;
using Bundel.Documents;
using Bundel.Web.Design;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>The landscapes that this person may see.</summary>
public sealed class LandscapesModel : BlueprintsPage
{
    public IReadOnlyList<LandscapeSummary> All { get; private set; } = [];

    public DataTable Table => new TableOf<LandscapeSummary>("Landschappen", All)
        .Text("Organisatie", row => row.Name, row => Link("blauwdrukken/landschap/" + row.Owner))
        .Number("Applicaties", row => row.Applications)
        .Number("Technologie", row => row.Technology)
        .Number("Koppelingen", row => row.Couplings)
        .Number("Feiten", row => row.Facts)
        .Date("Gewijzigd", row => Dutch.Day(row.ChangedUtc))
        .Build();

    [HandsOutFile]
    public IActionResult OnGetSjabloon() => File(LandscapeWorkbook.Write(new Landscape("organisatie", "sjabloon")), ReportWriter.MediaType(ReportFormat.Xlsx), "landschap-sjabloon.xlsx");

    protected override async Task Load() => All = await Ask(new ListLandscapes());
}
