// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Collaborations;
using Bundel.Settlement.Year.Calendar;
using Bundel.Settlement.Year.Opinions;
using Bundel.Settlement.Year.Steps;
using Bundel.Web.Design;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Years;

/// <summary>The year: its steps, its dates and the register of zienswijzen.</summary>
public sealed class IndexModel : YearPage
{
    private sealed record Row(StepKind Kind, StepView? Step);

    private YearView view = null!;

    public string Title => FormattableString.Invariant($"Het jaar {Year}");

    public string CalendarLink => Link(FormattableString.Invariant($"verrekenen/jaar?handler=agenda&jaar={Year}"));

    public string FormSentence => view.Supervisor is { } supervisor
        ? $"De data horen bij een {view.Form.Name()}; toezichthouder is {supervisor}. Een datum die niet in de geldende wetstekst is nagelezen, heet niet bevestigd."
        : $"Een {view.Form.Name()} heeft geen begroting volgens de Wgr: hier gelden de data van de eigen regeling of dienstverleningsovereenkomst.";

    public IReadOnlyList<Figure> Figures
    {
        get
        {
            var next = view.Dates.FirstOrDefault(date => date.DaysLeft >= 0);
            var open = view.Opinions.Count(opinion => opinion.Answer is null);
            return
            [
                new("Eerstvolgende datum", next is null ? "geen" : Dutch.Date(next.Day!.Value), next is null ? "alle bekende data zijn voorbij" : $"{next.Name} · {DaysLeft(next.DaysLeft!.Value)}", null),
                new("Stappen vastgesteld", FormattableString.Invariant($"{view.Steps.Count(step => step.State == StepState.Adopted)} van {view.Steps.Count + view.OpenSteps.Count(kind => !StepName.IsCounted(kind))}"), "een tweede persoon controleert, het bevoegde orgaan besluit", null),
                new("Zienswijzen", Dutch.Number(view.Opinions.Count), open == 0 ? "alle beantwoord" : $"{Dutch.Number(open)} zonder antwoord", null),
            ];
        }
    }

    public DataTable Steps => new TableOf<Row>("Stappen", Rows)
        .Text("Stap", row => row.Step?.Title ?? Capital(row.Kind.Text()), row => row.Step is { } step ? StepLink(step.Code) : null)
        .State("Staat", row => row.Step is { } step ? Badge(step.State) : new State("Nog niet begonnen", Tone.Quiet))
        .Text("Versie", row => row.Step is { } step ? FormattableString.Invariant($"{step.Version}") : "")
        .Text("Gemaakt door", row => row.Step?.MadeBy ?? "")
        .Text("Gecontroleerd door", row => row.Step is null ? "" : row.Step.CheckedBy ?? "")
        .Text("Besluit", row => row.Step is null ? "" : row.Step.Decision ?? "")
        .Text("Behandeling", row => row.Step?.MeetingOn is { } day ? Dutch.Date(day) : "")
        .Action("Doe", row => row.Step is null && MayPrepare ? "Begin" : "", row => row.Step is null && MayPrepare ? Link(FormattableString.Invariant($"verrekenen/jaar/nieuw?jaar={Year}&soort={row.Kind.Json()}")) : null)
        .Build();

    public DataTable Dates => new TableOf<YearDate>("Data van planning en control", view.Dates)
        .Date("Uiterlijk", date => date.Day)
        .Text("Wat", date => date.Name)
        .Text("Nog", date => date.DaysLeft is { } days ? DaysLeft(days) : $"wacht op {date.Waits?.Replace('-', ' ')}")
        .Text("Herinnering", date => Dutch.Count(date.ReminderDays, "dag", "dagen") + " vooraf")
        .Text("Bron", date => date.Source)
        .State("Zekerheid", date => date.IsConfirmed ? new State("Bevestigd", Tone.Good) : new State("Niet bevestigd", Tone.Warn))
        .WhenEmpty("Er zijn nog geen data: leg de regels van uw regeling of overeenkomst vast.")
        .Build();

    public DataTable Opinions => new TableOf<OpinionView>("Register van zienswijzen", view.Opinions)
        .Text("Deelnemer", row => row.Name, row => StepLink(row.Step) + "#zienswijzen")
        .Text("Op", row => row.Step)
        .Date("Ontvangen", row => row.Received)
        .Text("Zienswijze", row => row.Text)
        .State("Staat", row => row.Answer is not null ? new State("Beantwoord", Tone.Good) : new State(row.Late ? "Te laat ontvangen" : "Zonder antwoord", Tone.Warn))
        .Text("Antwoord", row => row.Answer ?? "")
        .WhenEmpty("Er zijn nog geen zienswijzen vastgelegd.")
        .Build();

    private IEnumerable<Row> Rows => view.Steps.Select(step => new Row(step.Kind, step)).Concat(view.OpenSteps.Select(kind => new Row(kind, null))).OrderBy(row => row.Kind);

    protected override string Base => "verrekenen/jaar";

    [HandsOutFile]
    public async Task<IActionResult> OnGetAgendaAsync()
    {
        await base.Load();
        var calendar = await Ask(new GiveYearCalendar(Year));
        return File(Encoding.UTF8.GetBytes(calendar.Text), "text/calendar; charset=utf-8", calendar.Name);
    }

    protected override async Task Load()
    {
        await base.Load();
        view = await Ask(new ShowYear(Year));
    }
}
