// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Norms;
using Bundel.Obligations.Norms.Assessing;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>All questionnaires: how far everyone is against the time that passed.</summary>
public sealed class QuestionnairesModel(TimeProvider clock) : ObligationsPage
{
    private IReadOnlyList<QuestionnaireView> views = [];

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "kader")]
    public string? Set { get; set; }

    [BindProperty(Name = "opent")]
    public DateOnly? Opens { get; set; }

    [BindProperty(Name = "sluit")]
    public DateOnly? Closes { get; set; }

    public IReadOnlyList<Choice> Sets { get; private set; } = [];

    public override DataTable Table => new TableOf<(QuestionnaireView View, QuestionnaireProgress Progress)>("Vragenlijsten", views.SelectMany(view => view.Progress.Select(progress => (view, progress))))
        .Text("Vragenlijst", row => row.View.Name, row => Link("verplichtingen/vragenlijsten/" + row.View.Code + "?deelnemer=" + row.Progress.Participant))
        .Text("Deelnemer", row => row.Progress.ParticipantName)
        .Text("Sluit", row => Dutch.ShortDate(row.View.Closes))
        .Number("Beantwoord", row => row.Progress.Answered)
        .Number("Vragen", row => row.Progress.Questions)
        .Text("Deel beantwoord", row => Dutch.Number(row.Progress.Percentage) + " %")
        .Text("Tijd voorbij", row => Dutch.Number(row.View.Elapsed) + " %")
        .State("Voortgang", row => Badge(row.View, row.Progress))
        .WhenEmpty("Er is nog geen vragenlijst.")
        .Build();

    public Task<IActionResult> OnPostAsync()
    {
        var code = string.IsNullOrWhiteSpace(Code) ? Kernel.Code.From(Name ?? "") : Code.Trim();
        return Do(new MakeQuestionnaire(code, Name ?? "", Set ?? "", Needed(Opens, "opent"), Needed(Closes, "sluit")), _ => Link("verplichtingen/vragenlijsten"), $"{Name} is gemaakt.");
    }

    protected override async Task Load()
    {
        views = await Ask(new ListQuestionnaires());
        Sets = [.. (await Ask(new ShowNormSet("cbw"))).Sets.Select(set => new Choice(set.Code, set.Name))];
    }

    private State Badge(QuestionnaireView view, QuestionnaireProgress progress)
    {
        if (progress.Answered == progress.Questions) return new State("Klaar", Tone.Good);
        if (view.Closes < clock.Today()) return new State("Gesloten, niet klaar", Tone.Bad);
        return progress.Percentage < view.Elapsed ? new State("Loopt achter", Tone.Warn) : new State("Op schema", Tone.Good);
    }
}
