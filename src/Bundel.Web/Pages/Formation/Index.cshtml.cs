// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation;
using Bundel.Formation.Documenting;
using Bundel.Formation.Dossiers;
using Bundel.Formation.Reading;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>Where forming stands; a new version of the dossier is read here.</summary>
public sealed class IndexModel : FormationPage
{
    [BindProperty(Name = "dossier")]
    public IFormFile? Upload { get; set; }

    public DossierView View { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync()
    {
        Require(FormationPermissions.Prepare);
        if (Upload is null || Upload.Length is 0 or > InputText.MaxBytes) return await Refuse([Problem.InField("dossier", "bestand-ontbreekt", "Kies een JSON-bestand van ten hoogste 20 MB.")]);
        using var memory = new MemoryStream();
        await Upload.CopyToAsync(memory, HttpContext.RequestAborted);
        var read = InputText.Read<DocumentInput>(memory.ToArray(), Upload.FileName);
        return read.Succeeded
            ? await Do(new SaveDossier(read.Value), _ => Link("inrichten"), "Het dossier is opgeslagen.")
            : await Refuse([.. read.Problems.Select(problem => problem with { Field = "dossier" })]);
    }

    protected override async Task Load() => View = await Ask(new ShowDossier());
}
