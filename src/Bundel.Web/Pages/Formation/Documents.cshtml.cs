// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation;
using Bundel.Formation.Documenting.Templates;
using Bundel.Formation.DocumentStore;
using Bundel.Formation.Dossiers;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>Documents that were made, making one, and own templates.</summary>
public sealed class DocumentsModel : FormationPage
{
    private const long MostBytes = 500_000;

    [BindProperty(Name = "soort")]
    public string? Sort { get; set; }

    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    [BindProperty(Name = "sjabloonSoort")]
    public string? TemplateSort { get; set; }

    [BindProperty(Name = "tekst")]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<DocumentView> All { get; private set; } = [];

    public TemplatesView Templates { get; private set; } = null!;

    public IReadOnlyList<Choice> Participants { get; private set; } = [];

    public IReadOnlyList<Choice> Sorts => [.. Templates.Templates.Select(sort => new Choice(sort.Sort, $"{sort.Name} ({sort.Phase}{(sort.Own is null ? "" : ", eigen sjabloon")})"))];

    public DataTable Made => new TableOf<DocumentView>("Gemaakte stukken", All)
        .Text("Stuk", row => row.Title, row => Link($"inrichten/documenten/{row.Code}"))
        .State("Cijfers", row => row.Outdated switch
        {
            true => new State("verouderd", Tone.Warn),
            false => new State("kloppen", Tone.Good),
            _ => new State("onbekend", Tone.Quiet),
        })
        .Text("Gemaakt door", row => row.MadeBy)
        .Text("Gemaakt op", row => Dutch.Instant(row.MadeUtc))
        .Text("DOCX", _ => "DOCX", row => Link($"inrichten/documenten/{row.Code}/docx"))
        .Text("ODT", _ => "ODT", row => Link($"inrichten/documenten/{row.Code}/odt"))
        .WhenEmpty("Er zijn nog geen stukken gemaakt.")
        .Build();

    public DataTable Fields => new TableOf<DocumentField>("Velden voor sjablonen", Templates.Fields).Text("Veld", row => row.Path).Text("Betekenis", row => row.Description).Build();

    public Task<IActionResult> OnPostMaakAsync() =>
        Do(new MakeDocument(Sort ?? "", string.IsNullOrEmpty(Participant) ? null : Participant), code => Link($"inrichten/documenten/{code}"), "Het stuk is gemaakt.");

    public async Task<IActionResult> OnPostSjabloonAsync()
    {
        Require(FormationPermissions.Prepare);
        if (Upload is null || Upload.Length is 0 or > MostBytes) return await Refuse([Problem.InField("tekst", "bestand-ontbreekt", "Kies een tekstbestand van ten hoogste 500 kB.")]);
        using var reader = new StreamReader(Upload.OpenReadStream());
        var text = await reader.ReadToEndAsync(HttpContext.RequestAborted);
        return await Do(new AddTemplate(TemplateSort ?? "", Upload.FileName, text), _ => Link("inrichten/documenten"), "Het sjabloon is toegevoegd.");
    }

    protected override async Task Load()
    {
        All = await Ask(new ListDocuments());
        Templates = await Ask(new ListTemplates());
        var candidates = (await Ask(new ShowDossier())).Case?.Candidates ?? [];
        Participants = [new Choice("", "niet van toepassing"), .. candidates.Select(candidate => new Choice(candidate.Code, candidate.Name))];
    }
}
