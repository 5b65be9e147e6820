// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Formation.DocumentStore;
using Bundel.Formation.Dossiers;
using Bundel.Formation.LegalForms;
using Bundel.Formation.LegalForms.Content;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>Lays a regulation beside what the law wants it to say.</summary>
public sealed class ContentModel : FormationPage
{
    [BindProperty(Name = "stuk", SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty(Name = "vorm", SupportsGet = true)]
    public string? Form { get; set; }

    [BindProperty(Name = "tekst")]
    public string? Text { get; set; }

    public IReadOnlyList<ContentFinding> Findings { get; private set; } = [];

    public IReadOnlyList<Choice> Forms => [.. LegalFormTable.Current.Forms.Where(form => form.IsPublic).Select(form => new Choice(form.Code.Json(), form.Name))];

    public DataTable Table => new TableOf<ContentFinding>("Onderwerpen die de wet voor deze vorm noemt", Findings.Where(finding => finding.Outcome != ContentOutcome.NotApplicable))
        .Text("Onderwerp", finding => finding.Subject)
        .State("Uitkomst", finding => finding.Outcome == ContentOutcome.Present ? new State("aanwezig", Tone.Good) : new State("ontbreekt", Tone.Bad))
        .Text("Artikel", finding => finding.Article)
        .Text("Sinds 2022", finding => finding.Since2022 ? "ja" : "")
        .Text("Gevonden", finding => finding.Found ?? "")
        .Text("Basis", finding => finding.Basis)
        .Build();

    public string NotApplicable => Dutch.List([.. Findings.Where(finding => finding.Outcome == ContentOutcome.NotApplicable).Select(finding => finding.Subject.ToLowerInvariant())]);

    public int Absent => Findings.Count(finding => finding.Outcome == ContentOutcome.Absent);

    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        return Page();
    }

    protected override async Task Load()
    {
        Form ??= (await Ask(new ShowDossier())).Input?.Form?.Json() ?? LegalForm.Bedrijfsvoeringsorganisatie.Json();
        if (Text is null && Code is not null) Text = (await Ask(new ShowDocument(Code))).Text;
        if (string.IsNullOrWhiteSpace(Text)) return;
        var form = EnumNames.Parse<LegalForm>(Form);
        Findings = form.Succeeded ? await Ask(new CheckRegulation(form.Value, Text)) : [];
    }
}
