// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Bundel.Obligations;
using Bundel.Obligations.Register.Files;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>The register as a file, both ways; an import is shown before it is stored.</summary>
public sealed class ImportModel : FileForm
{
    protected override Permission Takes => ObligationsPermissions.See;

    [BindProperty(Name = "reden")]
    public string? Because { get; set; }

    public RegisterPreview? Preview { get; private set; }

    public bool MayRegister => May(ObligationsPermissions.Register);

    public IReadOnlyList<Crumb> Trail => Above(("Verplichtingen en bouwstenen", "verplichtingen"));

    public IReadOnlyList<Crumb> Formats => [.. Enum.GetValues<RegisterFormat>().Select(format => new Crumb(format.Json().ToUpperInvariant(), Link("verplichtingen/register/importeren?handler=uitvoer&vorm=" + format.Json())))];

    public string Summary => $"{FileName}: {Dutch.Count(Preview!.New, "nieuwe rij", "nieuwe rijen")}, {Dutch.Number(Preview.Changed)} gewijzigd, {Dutch.Number(Preview.Equal)} gelijk.";

    public DataTable Table => new TableOf<RegisterFileLine>("Wat er verandert", (Preview?.Lines ?? []).Where(line => line.Outcome != ImportOutcome.Equal))
        .Text("Code", line => line.Code.ToUpperInvariant())
        .Text("Naam", line => line.Name)
        .State("Uitkomst", line => line.Outcome == ImportOutcome.New ? new State("Nieuw", Tone.Good) : new State("Gewijzigd", Tone.Warn))
        .Text("Verschil", line => string.Join("; ", line.Differences))
        .Text("Raakt", line => string.Join("; ", line.Touches))
        .WhenEmpty("Er verandert niets.")
        .Build();

    [HandsOutFile]
    public async Task<IActionResult> OnGetUitvoerAsync([FromQuery(Name = "vorm")] string? format)
    {
        var parsed = EnumNames.Parse<RegisterFormat>(format ?? "");
        if (!parsed.Succeeded) return await Refuse(parsed.Problems);
        var document = await Ask(new ExportRegister(parsed.Value));
        return File(document.Content, document.MediaType, document.Name);
    }

    public async Task<IActionResult> OnPostVoorbeeldAsync()
    {
        Require(ObligationsPermissions.Register);
        var preview = await (await Given()).Then(file => Try(new PreviewRegister(file)));
        if (!preview.Succeeded) return await Refuse(preview.Problems);
        Preview = preview.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostImporterenAsync()
    {
        Require(ObligationsPermissions.Register);
        var file = await Given();
        return file.Succeeded
            ? await Do(new ImportRegister(file.Value, Because ?? ""), _ => Link("verplichtingen/wijzigingen"), $"De rijen uit {FileName} zijn overgenomen.")
            : await Refuse(file.Problems);
    }
}
