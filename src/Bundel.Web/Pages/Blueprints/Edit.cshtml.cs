// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints;
using Bundel.Blueprints.Rules;
using Bundel.Blueprints.Rules.Cases;
using Bundel.Blueprints.Rules.Own;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>An own blueprint: its draft as text or from a file, and adopting it. A shipped blueprint is the start of an own one under another code.</summary>
public sealed class EditModel(TimeProvider clock) : BlueprintsPage
{
    [BindProperty(Name = "blauwdruk", SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty(Name = "geldigVanaf")]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty(Name = "inhoud")]
    public string? Text { get; set; }

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    public bool IsDraft { get; private set; }

    protected override Permission Takes => BlueprintsPermissions.Manage;

    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is { Length: > BlueprintJson.MaxBytes }) return await Refuse([Problem.InField("bestand", "blauwdruk-te-groot", "Deze blauwdruk is te groot.")]);
        if (Upload is { Length: > 0 })
        {
            using var reader = new StreamReader(Upload.OpenReadStream());
            Text = await reader.ReadToEndAsync(HttpContext.RequestAborted);
        }

        return await Do(new DraftBlueprint(Needed(ValidFrom, "geldigVanaf"), Text ?? ""), code => Link("blauwdrukken/regels/" + code), "Het concept is bewaard.");
    }

    public Task<IActionResult> OnPostVaststellenAsync()
    {
        ModelState.Remove("geldigVanaf");
        return Do(new AdoptBlueprint(Code ?? "", Decision ?? ""), _ => Link("blauwdrukken/regels/" + Code), "De blauwdruk is vastgesteld.");
    }

    public Task<IActionResult> OnPostWeggooienAsync()
    {
        ModelState.Remove("geldigVanaf");
        return Do(new DiscardBlueprint(Code ?? ""), _ => Link("blauwdrukken"), "Het concept is weggegooid.");
    }

    protected override async Task Load()
    {
        ValidFrom ??= new DateOnly(clock.Today().Year + 1, 1, 1);
        if (Code is null)
        {
            Text ??= BlueprintJson.Write(BlueprintJson.Starter);
            return;
        }

        var shown = await Ask(new ShowBlueprint(Code));
        IsDraft = shown.Summary.State == "concept";
        var start = shown.Summary.State == "meegeleverd" ? shown.Whole.Blueprint with { Code = "eigen-" + Code, Name = "Eigen " + shown.Whole.Blueprint.Name, Version = 1 } : shown.Whole.Blueprint;
        Text ??= BlueprintJson.Write(start);
    }
}
