// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Participants;
using Bundel.Settlement;
using Bundel.Settlement.Engine.Closing;
using Bundel.Settlement.Year;
using Bundel.Settlement.Year.Calendar;
using Bundel.Settlement.Year.Opinions;
using Bundel.Settlement.Year.Steps;
using Bundel.Web.Design;
using Bundel.Web.Pages.Collaborations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Years;

/// <summary>One step of the year: what it means for whom, its versions, and the zienswijzen on it.</summary>
public sealed class StepModel : YearPage
{
    private IReadOnlyList<OpinionView> opinions = [];

    [BindProperty(Name = "jaarstap", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "versie", SupportsGet = true)]
    public int? Version { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    [BindProperty(Name = "ontvangen")]
    public DateOnly? Received { get; set; }

    [BindProperty(Name = "inhoud")]
    public string? Text { get; set; }

    [BindProperty(Name = "id")]
    public Guid? OpinionId { get; set; }

    [BindProperty(Name = "datum")]
    public DateOnly? Answered { get; set; }

    [BindProperty(Name = "antwoord")]
    public string? Answer { get; set; }

    public StepDetails Details { get; private set; } = null!;

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    public IReadOnlyList<Choice> Participants { get; private set; } = [];

    public bool IsOpen => Details.Step.State is StepState.Concept or StepState.Checked;

    public bool MayCheck => May(SettlementPermissions.Check);

    public bool MayAdopt => May(SettlementPermissions.Adopt);

    public bool MayRecord => May(SettlementPermissions.Opinions) && Participants.Count > 0;

    public string EditLink => Link(FormattableString.Invariant($"verrekenen/jaar/nieuw?jaar={Details.Step.Year}&soort={Details.Step.Kind.Json()}&jaarstap={Code}"));

    public string Sub => FormattableString.Invariant($"versie {Details.Step.Version}, gemaakt door {Details.Step.MadeBy}") + (Details.Step.CheckedBy is { } second ? $", gecontroleerd door {second}" : "");

    public IReadOnlyList<Choice> Unanswered => [.. opinions.Where(row => row.Answer is null).Select(row => new Choice(row.Id.ToString(), $"{row.Name}, {Dutch.ShortDate(row.Received)}"))];

    public IReadOnlyList<Definition> Properties =>
    [
        Definition.Of("Verrekening", Details.Content.Run ?? "geen", Details.Content.Run is { } run ? RunLink(run) : null),
        Definition.Of("Behandeling", Details.Step.MeetingOn is { } day ? Dutch.Date(day) : "nog niet gepland"),
        .. Details.Step.Decision is { } decision ? [Definition.Of("Besluit", decision)] : Array.Empty<Definition>(),
        .. Details.Step.Reason is { } reason ? [Definition.Of("Reden van deze versie", reason)] : Array.Empty<Definition>(),
        .. Details.Content.Text is { } text ? [Definition.Of("Toelichting", text)] : Array.Empty<Definition>(),
        .. Details.Content.Advances is { } terms ? [Definition.Of("Ritme", terms.Rhythm + (terms.From is { } from ? $", gewijzigd vanaf {Dutch.Date(from)}" : ""))] : Array.Empty<Definition>(),
    ];

    public DataTable Amounts
    {
        get
        {
            var table = new TableOf<ChangedAmount>(AmountCaption, Details.Amounts).Text("Deelnemer", row => row.Name);
            var total = Money.Sum(Details.Amounts.Select(row => row.Amount ?? Money.Zero));
            if (Details.Amounts.All(row => row.Before is null)) return table.Amount("Bedrag", row => row.Amount).Total("Totaal", total).Build();
            var before = Money.Sum(Details.Amounts.Select(row => row.Before ?? Money.Zero));
            return table.AmountIfAny("Vorige versie", row => row.Before).AmountIfAny("Deze versie", row => row.Amount)
                .Difference("Verschil", row => (row.Amount ?? Money.Zero) - (row.Before ?? Money.Zero)).Total("Totaal", before, total, total - before).Build();
        }
    }

    public DataTable Advances
    {
        get
        {
            var schedule = Details.Advances!;
            var table = new TableOf<ParticipantAdvances>("Voorschotten per termijn", schedule.Participants).Text("Deelnemer", row => row.Name);
            for (var term = 0; term < schedule.Terms.Count; term++)
            {
                var at = term;
                table = table.Amount(Dutch.ShortDate(schedule.Terms[at]), row => row.Terms[at]);
            }

            return table.Amount("Samen", row => row.Advance).Total("Totaal", [.. schedule.Terms.Select((_, at) => (object?)Money.Sum(schedule.Participants.Select(row => row.Terms[at]))), schedule.Total]).Build();
        }
    }

    public DataTable Closing => new TableOf<ClosingPart>("Afrekening", Details.Closing!.Participants)
        .Text("Deelnemer", row => row.Name)
        .Amount("Voorschot", row => row.Advance)
        .Amount("Werkelijk", row => row.Actual)
        .Difference("Verschil", row => row.Difference)
        .Difference("Afgerekend", row => row.Settled)
        .Difference("Deel in rest", row => row.ResidualPart)
        .Difference("Deel in resultaat", row => -row.ResultPart)
        .Difference("Te betalen", row => row.ToPay)
        .Text("Hoe", row => row.Formula)
        .Build();

    public Explanation? Resilience => Details.Resilience is not { } found ? null : new Explanation("Benodigd weerstandsvermogen", found.Required.ToString(), "EUR", $"Gevolg × kans van {Dutch.Count(Details.Content.Resilience!.Risks.Count, "risico", "risico's")}, min maatregelen: het resterende risico. Beschikbaar is {Dutch.Euro(found.Available)}; ratio {(found.Ratio is { } ratio ? ratio.Replace('.', ',') : "onbekend")}.{(found.Adds is true ? " De som in het stuk klopt." : "")}")
    {
        Formula = found.Formula,
        Operands = [.. Details.Content.Resilience!.Risks.Select(risk => new Explanation(risk.Name, Money.Rounded(risk.Effect.Euros * risk.Chance / 100).ToString(), "EUR", "Gevolg × kans: wat na maatregelen overblijft, telt mee.") { Formula = $"{Dutch.Euro(risk.Effect)} × {Dutch.Figure(risk.Chance)} %" })],
    };

    public DataTable Opinions => new TableOf<OpinionView>("Zienswijzen op deze stap", opinions)
        .Text("Deelnemer", row => row.Name)
        .Date("Ontvangen", row => row.Received)
        .Text("Zienswijze", row => row.Text)
        .State("Staat", row => row.Answer is not null ? new State("Beantwoord", Tone.Good) : new State(row.Late ? "Te laat ontvangen" : "Zonder antwoord", Tone.Warn))
        .Text("Antwoord", row => row.Answer ?? "")
        .WhenEmpty("Op deze stap zijn geen zienswijzen vastgelegd.")
        .Build();

    public DataTable Versions => new TableOf<StepView>("Versies", Details.Versions)
        .Text("Versie", row => FormattableString.Invariant($"{row.Version}"), row => StepLink(row.Code) + FormattableString.Invariant($"?versie={row.Version}"))
        .State("Staat", row => Badge(row.State))
        .Text("Gemaakt door", row => row.MadeBy)
        .Text("Gecontroleerd door", row => row.CheckedBy ?? "")
        .Text("Besluit", row => row.Decision ?? "")
        .Text("Reden", row => row.Reason ?? "")
        .Build();

    protected override string Base => "verrekenen/jaar";

    private string AmountCaption => Details.Step.Kind switch
    {
        StepKind.Advances => "Voorschot per deelnemer",
        StepKind.Accounts => "Te betalen per deelnemer",
        _ => "Bijdrage per deelnemer",
    };

    public string ClosingSentence(ClosingResult closing) =>
        $"Door de bandbreedte wordt {Dutch.Euro(closing.Unsettled)} niet afgerekend; {(closing.Residual == Bundel.Settlement.Model.ResidualRule.Participants ? "dat dragen de deelnemers naar rato" : "dat blijft in de reserve")}. De afrekening sluit{(closing.Closes ? "" : " niet")}.{(closing.Result is { } result ? $" Resultaat {Dutch.Euro(result.Amount)}: naar de reserve {Dutch.Euro(result.ToReserve)}, naar de deelnemers {Dutch.Euro(result.ToParticipants)}." : "")}";

    public Task<IActionResult> OnPostControlerenAsync() => Do(new CheckStep(Code), _ => StepLink(Code), "De stap is gecontroleerd en wacht op het besluit.");

    public Task<IActionResult> OnPostVaststellenAsync() => Do(new AdoptStep(Code, Decision ?? ""), _ => StepLink(Code), "De stap is vastgesteld en ligt vast.");

    public Task<IActionResult> OnPostVerwijderenAsync() => Do(new DiscardStep(Code), _ => Link("verrekenen/jaar"), "Het concept is verwijderd.");

    public Task<IActionResult> OnPostZienswijzeAsync() => Do(new RecordOpinion(Code, Participant ?? "", Needed(Received, "ontvangen"), Text ?? ""), _ => StepLink(Code) + "#zienswijzen", "De zienswijze is vastgelegd.");

    public Task<IActionResult> OnPostAntwoordAsync() => Do(new AnswerOpinion(Needed(OpinionId, "id"), Answer ?? "", Needed(Answered, "datum")), _ => StepLink(Code) + "#zienswijzen", "Het antwoord is vastgelegd.");

    protected override async Task Load()
    {
        Details = await Ask(new ShowStep(Code, Version));
        Asked = Details.Step.Year;
        await base.Load();
        opinions = [.. (await Ask(new ShowYear(Details.Step.Year))).Opinions.Where(row => row.Step == Code)];
        if (Details.Step.State == StepState.Checked && MayAdopt) Decisions = DecisionChoices.Taken(await Ask(new ListDecisions()), "Kies een besluit");
        if (May(SettlementPermissions.Opinions)) Participants = [.. (await Ask(new ListParticipants())).Where(row => row.Kind == ParticipantKind.Deelnemer && Actor.Covers(row.Id)).Select(row => new Choice(row.Code, row.Name))];
    }
}
