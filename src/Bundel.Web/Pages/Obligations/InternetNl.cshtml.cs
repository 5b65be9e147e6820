// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations;
using Bundel.Obligations.Standing.InternetNl;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>A measurement of internet.nl as evidence, after showing what it gives.</summary>
public sealed class InternetNlModel : FileForm
{
    protected override Permission Takes => ObligationsPermissions.Record;

    [BindProperty(Name = "domeinen")]
    public string? Domains { get; set; }

    public InternetNlOutcome? Preview { get; private set; }

    public IReadOnlyList<Crumb> Trail => Above(("Verplichtingen en bouwstenen", "verplichtingen"));

    public string Summary => $"{FileName}, meting van {Preview!.Kind} op {Dutch.Date(Preview.Day)}: {Dutch.Count(Preview.Lines.Count(line => line.Passes == true), "stuk bewijs", "stukken bewijs")}.";

    public DataTable Table => new TableOf<InternetNlLine>("Wat de meting geeft", Preview?.Lines ?? [])
        .Text("Verplichting", line => line.Name)
        .Text("Deelnemer", line => line.ParticipantName)
        .State("Uitkomst", line => line.Passes switch { true => new State("Geslaagd", Tone.Good), false => new State("Niet geslaagd", Tone.Bad), _ => new State("Onbekend", Tone.Quiet) })
        .Text("Toelichting", line => line.Note)
        .WhenEmpty("Bij geen van deze domeinen hoort een deelnemer.")
        .Build();

    public async Task<IActionResult> OnPostVoorbeeldAsync()
    {
        var preview = await (await Given()).Then(file => Try(new PreviewInternetNl(file, Owners())));
        if (!preview.Succeeded) return await Refuse(preview.Problems);
        Preview = preview.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostImporterenAsync()
    {
        var file = await Given();
        return file.Succeeded
            ? await Do(new ImportInternetNl(file.Value, Owners()), _ => Link("verplichtingen/wijzigingen"), $"De meting uit {FileName} is overgenomen als bewijs.")
            : await Refuse(file.Problems);
    }

    private DomainOwner[] Owners() =>
        [.. (Domains ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split([' ', ',', ';', '\t'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(parts => new DomainOwner(parts[0], parts.Length > 1 ? parts[1] : ""))];
}
