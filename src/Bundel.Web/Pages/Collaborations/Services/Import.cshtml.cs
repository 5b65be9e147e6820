// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Services;
using Bundel.Collaborations.Services.Importing;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Services;

/// <summary>Reads services from a file, after showing what changes.</summary>
public sealed class ImportModel : FileForm
{
    protected override Permission Takes => CollaborationsPermissions.Manage;

    public ServiceImportPreview? Preview { get; private set; }

    public DataTable Table => new TableOf<ServiceImportLine>("Wat er verandert", Preview?.Lines ?? [])
        .Text("Dienst", row => row.Text.Name)
        .Text("Code", row => row.Code)
        .Number("Rij", row => row.Row)
        .State("Uitkomst", row => ImportTones.State(row.Outcome))
        .Text("Verschil", row => row.Before is null ? "" : string.Join("; ", Differences(row.Before, row.Text)))
        .Build();

    public async Task<IActionResult> OnPostVoorbeeldAsync()
    {
        var file = await Given();
        var preview = await file.Then(given => Try(new PreviewServiceImport(given)));
        if (!preview.Succeeded) return await Refuse(preview.Problems);
        Preview = preview.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostImporterenAsync()
    {
        var file = await Given();
        return file.Succeeded
            ? await Do(new ImportServices(file.Value), _ => Link("diensten"), $"De diensten uit {FileName} zijn overgenomen.")
            : await Refuse(file.Problems);
    }

    private static IEnumerable<string> Differences(ServiceText before, ServiceText now)
    {
        (string Name, string? Before, string? Now)[] fields =
        [
            ("naam", before.Name, now.Name), ("eenheid", before.Unit, now.Unit), ("pakket", before.Package.Text(), now.Package.Text()),
            ("btw", before.VatRegime.Name(), now.VatRegime.Name()), ("taakveld", before.TaskField, now.TaskField), ("eigenaar", before.Owner, now.Owner),
            ("omschrijving", before.Description, now.Description), ("tot en met", Day(before.EndsOn), Day(now.EndsOn)),
        ];
        return fields.Where(field => field.Before != field.Now).Select(field => $"{field.Name}: {field.Before ?? "leeg"} → {field.Now ?? "leeg"}");
    }

    private static string? Day(DateOnly? day) => day is { } known ? Dutch.ShortDate(known) : null;
}
