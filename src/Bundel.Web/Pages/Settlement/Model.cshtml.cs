// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Web.Design;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement;

/// <summary>Import and export of model.json.</summary>
public sealed class ModelModel : SettlementPage
{
    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "sha256")]
    public string? Sha256 { get; set; }

    [BindProperty(Name = "bestandsnaam")]
    public string? FileName { get; set; }

    public ModelChanges? Changes { get; private set; }

    public DataTable Table => new TableOf<ModelChange>("Wat de import maakt", Changes?.Kinds ?? [])
        .Text("Soort", change => change.Kind)
        .Number("Nieuw", change => change.New)
        .Number("Staat er al", change => change.Same)
        .Build();

    [HandsOutFile]
    public async Task<IActionResult> OnGetBestandAsync()
    {
        var model = await Ask(new ExportModel());
        return File(Encoding.UTF8.GetBytes(model.Json), "application/json", $"model-{Collaboration.Code}.json");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Require(PreviewModel.Requires);
        var stored = await Store(Upload, "bestand", Hosting.Limits.Upload);
        if (!stored.Succeeded) return await Refuse(stored.Problems);
        var changes = await HttpContext.RequestServices.GetRequiredService<UseCases>().Run(new PreviewModel(stored.Value), Actor, HttpContext.RequestAborted);
        if (!changes.Succeeded) return await Refuse(changes.Problems);
        (Sha256, FileName, Changes) = (stored.Value.Sha256, stored.Value.Name, changes.Value);
        return Page();
    }

    public Task<IActionResult> OnPostOpslaanAsync()
    {
        ModelState.Remove("bestand");
        return Do(new Bundel.Settlement.Assembly.Importing.ImportModel(new UploadedFile(Sha256 ?? "", FileName ?? "", 0)), _ => Link("verrekenen"), "Het model is ingelezen.");
    }
}
