// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Collaborations.Participants;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>Reads a landscape from a file, after showing what changes.</summary>
public sealed class LandscapeImportModel : FileForm
{
    protected override Permission Takes => BlueprintsPermissions.Keep;

    [BindProperty(Name = "organisatie")]
    public string? Owner { get; set; }

    public LandscapePreview? Preview { get; private set; }

    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    public DataTable Table => new TableOf<LandscapeChange>("Wat er verandert", Preview?.Changes ?? [])
        .Text("Lijst", row => row.List)
        .Text("Naam", row => row.Name)
        .Text("Code", row => row.Code)
        .Text("Uitkomst", row => row.Outcome)
        .Text("Velden", row => string.Join(", ", row.Fields))
        .WhenEmpty("Het bestand verandert niets.")
        .Build();

    public async Task<IActionResult> OnPostVoorbeeldAsync()
    {
        var file = await Given();
        var preview = await file.Then(given => Try(new PreviewLandscape(Owner ?? "", given)));
        if (!preview.Succeeded) return await Refuse(preview.Problems);
        Preview = preview.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostImporterenAsync()
    {
        var file = await Given();
        return file.Succeeded
            ? await Do(new ImportLandscape(Owner ?? "", file.Value), _ => Link("blauwdrukken/landschap/" + Owner), $"Het landschap uit {FileName} is overgenomen.")
            : await Refuse(file.Problems);
    }

    protected override async Task Load()
    {
        var participants = await Ask(new ListParticipants());
        IEnumerable<Choice> centre = Actor.Participants is null ? [new Choice("ssc", "SSC")] : [];
        Owners = [.. centre, .. participants.Where(row => Actor.Covers(row.Id)).Select(row => new Choice(row.Code, row.Name))];
    }
}
