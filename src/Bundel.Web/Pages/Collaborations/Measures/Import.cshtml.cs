// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Measures.Importing;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Pages.Collaborations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Measures;

/// <summary>Reads values from a file, after showing every difference.</summary>
public sealed class ImportModel : FileForm
{
    protected override Permission Takes => CollaborationsPermissions.Count;

    [BindProperty(Name = "maatstaf", SupportsGet = true)]
    public string? Measure { get; set; }

    [BindProperty(Name = "peildatum")]
    public DateOnly? ReferenceDate { get; set; }

    [BindProperty(Name = "bron")]
    public string? Source { get; set; }

    [BindProperty(Name = "herkomst")]
    public ValueBasis Basis { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    [BindProperty(Name = "onbekendeOverslaan")]
    public bool SkipUnknown { get; set; }

    [BindProperty(Name = "kolomDeelnemer")]
    public string? ParticipantColumn { get; set; }

    [BindProperty(Name = "kolomWaarde")]
    public string? ValueColumn { get; set; }

    [BindProperty(Name = "kolomPeildatum")]
    public string? DateColumn { get; set; }

    public ValueImportPreview? Preview { get; private set; }

    public IReadOnlyList<Choice> Measures { get; private set; } = [];

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    public IReadOnlyList<Choice> BasisChoices { get; } = Choices.Of<ValueBasis>(ValueBases.Name);

    public bool NamesColumns => ParticipantColumn is not null || ValueColumn is not null || DateColumn is not null;

    /// <summary>Rows that nobody here is known by, and that may not be skipped.</summary>
    public bool Blocked => Preview is { Unknown: > 0 } && !SkipUnknown;

    public string Summary => $"{FileName}: {Dutch.Count(Preview!.New, "nieuwe telling", "nieuwe tellingen")}, {Dutch.Number(Preview.Changed)} gewijzigd, {Dutch.Number(Preview.Equal)} gelijk, {Dutch.Number(Preview.Unknown)} onbekend.";

    public DataTable Table => new TableOf<ImportLine>("Wat er verandert", (Preview?.Lines ?? []).Take(500))
        .Text("Deelnemer", row => row.Name)
        .Number("Rij", row => row.Row)
        .Text("Peildatum", row => row.ReferenceDate is { } day ? Dutch.ShortDate(day) : "")
        .Text("Stond er", row => row.Before is { } before ? Dutch.Figure(before) : "")
        .Text("Wordt", row => row.Value is { } value ? Dutch.Figure(value) : "")
        .State("Uitkomst", row => ImportTones.State(row.Outcome))
        .Build();

    public async Task<IActionResult> OnPostVoorbeeldAsync()
    {
        var file = await Given();
        var preview = await file.Then(given => Try(new PreviewValueImport(Import(given))));
        if (!preview.Succeeded || !ModelState.IsValid) return await Refuse(preview.Problems);
        Preview = preview.Value;
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostImporterenAsync()
    {
        var file = await Given();
        return file.Succeeded
            ? await Do(new ImportValues(Import(file.Value)), _ => Link("maatstaven/" + Measure), $"De tellingen uit {FileName} zijn overgenomen.")
            : await Refuse(file.Problems);
    }

    protected override async Task Load()
    {
        Measures = [.. (await Ask(new ListMeasures())).Select(row => new Choice(row.Code, row.Text.Name))];
        Decisions = DecisionChoices.Taken(await Ask(new ListDecisions()));
    }

    private ValueImport Import(UploadedFile file) =>
        new(Measure ?? "", file, ReferenceDate, Source, Basis, Decision, SkipUnknown, ParticipantColumn, ValueColumn, DateColumn);
}
