// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints;
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Reference.Cases;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>Reads a release, after showing what it changes and touches.</summary>
public sealed class ReferenceImportModel(FetchSources sources) : FileForm
{
    /// <summary>The sites whose addresses this page takes; empty when none.</summary>
    public string Sources => sources.Names;

    protected override Permission Takes => BlueprintsPermissions.Manage;

    public ReferenceUpgrade? Preview { get; private set; }

    public DataTable Changes => new TableOf<ReferenceChange>("Wijzigingen", Preview?.Changes ?? [])
        .Text("Soort", row => row.Kind)
        .Text("Naam", row => row.Name)
        .Text("Wijziging", row => row.What)
        .Text("Was", row => row.Was ?? "")
        .WhenEmpty("Er verandert niets.")
        .Build();

    public DataTable Touched => new TableOf<TouchedRecord>("Geraakte gegevens", Preview?.Touched ?? [])
        .Text("Organisatie", row => row.Owner)
        .Text("Applicatie of techniek", row => row.Row)
        .Text("Onderdeel", row => row.Name)
        .Text("Wijziging", row => row.What)
        .Text("Opvolger", row => row.Successor ?? "")
        .WhenEmpty("Niets van ons wordt geraakt.")
        .Build();

    public async Task<IActionResult> OnPostVoorbeeldAsync()
    {
        var file = await Given();
        var preview = await file.Then(given => Try(new PreviewRelease(given)));
        if (!preview.Succeeded) return await Refuse(preview.Problems);
        Preview = preview.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostImporterenAsync()
    {
        var file = await Given();
        return file.Succeeded ? await Do(new ImportRelease(file.Value), _ => Link("blauwdrukken/referentie"), "De release is ingelezen.") : await Refuse(file.Problems);
    }
}
