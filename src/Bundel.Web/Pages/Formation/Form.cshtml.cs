// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Formation.Dossiers;
using Bundel.Formation.LegalForms;
using Bundel.Formation.LegalForms.Calendar;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>The questions of the decision table, and all forms in order.</summary>
public sealed class FormModel : FormationPage
{
    [BindProperty(Name = "beleidsbevoegdheden")]
    public string? PolicyPowers { get; set; }

    [BindProperty(Name = "radenDoenMee")]
    public string? CouncilsJoin { get; set; }

    [BindProperty(Name = "alleenOndersteuning")]
    public string? OnlySupport { get; set; }

    [BindProperty(Name = "eigenPersoneel")]
    public string? OwnStaff { get; set; }

    [BindProperty(Name = "rechtspersoonNodig")]
    public string? LegalPersonNeeded { get; set; }

    [BindProperty(Name = "grotePartnerWil")]
    public string? BigPartnerWilling { get; set; }

    [BindProperty(Name = "privateDeelnemers")]
    public string? PrivateMembers { get; set; }

    [BindProperty(Name = "vaakToetreding")]
    public string? JoinOften { get; set; }

    [BindProperty(Name = "hoogFinancieelRisico")]
    public string? HighRisk { get; set; }

    [BindProperty(Name = "startdatum")]
    public DateOnly? Start { get; set; }

    [BindProperty(Name = "vorm")]
    public string? Form { get; set; }

    public LegalFormAdvice Advice { get; private set; } = null!;

    /// <summary>Who stored the newest answers, and when.</summary>
    public string? Stored { get; private set; }

    public IReadOnlyList<Choice> Choices { get; } = [new("", "onbekend"), new("ja", "ja"), new("nee", "nee")];

    public IReadOnlyList<Choice> Forms => [new("", "nog niet gekozen"), .. Advice.Forms.Select(form => new Choice(form.Form.Json(), form.Name))];

    public DataTable Ranking => new TableOf<RankedForm>("De vormen op volgorde", Advice.Forms)
        .Number("Plaats", form => form.Place)
        .Text("Vorm", form => form.Name)
        .State("Kan", form => form.Possible ? new State("kan", Tone.Good) : new State("kan niet", Tone.Bad))
        .Number("Punten", form => form.Points)
        .Text("Uiterlijk beginnen", form => form.Calendar is { } calendar ? Dutch.Date(calendar.Begin) : "")
        .Build();

    public DataTable Reasons => new TableOf<(string Form, string Side, FormReason Reason)>("Waarom", Advice.Forms.SelectMany(Of))
        .Text("Vorm", row => row.Form)
        .Text("Weegt", row => row.Side)
        .Text("Reden", row => row.Reason.Sentence)
        .Text("Bron", row => row.Reason.Source)
        .Text("Basis", row => row.Reason.Basis)
        .WhenEmpty("Beantwoord eerst een vraag.")
        .Build();

    public DataTable Comparison => new TableOf<FormDescription>("De vormen naast elkaar", LegalFormTable.Current.Forms)
        .Text("Vorm", form => form.Name, form => "/kennisbank/vorm-" + form.Code.Json())
        .Text("Rechtspersoon", form => form.LegalPerson)
        .Text("Bestuur", form => form.Board)
        .Text("Wie kunnen meedoen", form => form.Participants)
        .Text("Bevoegdheden", form => form.Powers)
        .Text("Opmerking", form => form.Remark)
        .Text("Grondslag", form => form.Ground)
        .Build();

    public DataTable Consequences => new TableOf<RankedForm>("Wat eruit volgt", Advice.Forms)
        .Text("Vorm", form => form.Name)
        .Text("Btw (aanwijzing)", form => form.Consequences.Vat)
        .Text("Uittreding", form => form.Consequences.Exit)
        .Text("Planning en control", form => form.Consequences.PlanningAndControl)
        .Text("Personeel", form => form.Consequences.Staff)
        .Text("Archief", form => form.Consequences.Archive)
        .Text("Register", form => form.Consequences.Register)
        .Build();

    public DataTable? Calendar => (Advice.Forms.FirstOrDefault(form => form.Form.Json() == Form) ?? Advice.Forms[0]).Calendar is { } calendar
        ? new TableOf<PlannedStep>($"Kalender: {calendar.Form.Name()}, start {Dutch.Date(calendar.Start)}", calendar.Steps)
            .Date("Uiterlijk beginnen", step => step.Begin)
            .Date("Klaar", step => step.End)
            .Text("Stap", step => step.Name)
            .Text("Wie", step => step.Who)
            .Text("Grondslag", step => step.Ground)
            .Text("Basis", step => step.Basis)
            .Build()
        : null;

    public async Task<IActionResult> OnPostAsync()
    {
        var form = string.IsNullOrEmpty(Form) ? null : EnumNames.Parse<LegalForm>(Form);
        if (form is { Succeeded: false }) return await Refuse([.. form.Problems.Select(problem => problem with { Field = "vorm" })]);
        var answers = new LegalFormAnswers(Answer(PolicyPowers), Answer(CouncilsJoin), Answer(OnlySupport), Answer(OwnStaff), Answer(LegalPersonNeeded), Answer(BigPartnerWilling), Answer(PrivateMembers), Answer(JoinOften), Answer(HighRisk), Start);
        return await Do(new SaveAnswers(answers, form?.Value), _ => Link("inrichten/rechtsvorm"), "De antwoorden zijn vastgelegd.");
    }

    protected override async Task Load()
    {
        var view = await Ask(new ShowDossier());
        Advice = view.Advice;
        if (view.Input is not { } input) return;
        Stored = $"Versie {view.Version} van het dossier, vastgelegd door {view.SavedBy} op {Dutch.Instant(view.SavedUtc!.Value)}. Oudere antwoorden blijven in oudere versies bewaard.";
        Start ??= input.Start;
        Form ??= input.Form?.Json();
        if (input.Answers is not { } given) return;
        PolicyPowers ??= Text(given.PolicyPowers);
        CouncilsJoin ??= Text(given.CouncilsJoin);
        OnlySupport ??= Text(given.OnlySupport);
        OwnStaff ??= Text(given.OwnStaff);
        LegalPersonNeeded ??= Text(given.LegalPersonNeeded);
        BigPartnerWilling ??= Text(given.BigPartnerWilling);
        PrivateMembers ??= Text(given.PrivateMembers);
        JoinOften ??= Text(given.JoinOften);
        HighRisk ??= Text(given.HighRisk);
    }

    private static string Text(bool? answer) => answer switch
    {
        true => "ja",
        false => "nee",
        _ => "",
    };

    private static bool? Answer(string? text) => text switch
    {
        "ja" => true,
        "nee" => false,
        _ => null,
    };

    private static IEnumerable<(string Form, string Side, FormReason Reason)> Of(RankedForm form) =>
        [.. form.Excluded.Select(reason => (form.Name, "sluit uit", reason)), .. form.Fits.Select(reason => (form.Name, "voor", reason)), .. form.Against.Select(reason => (form.Name, "tegen", reason))];
}
