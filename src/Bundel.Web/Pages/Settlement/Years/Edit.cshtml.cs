// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Year;
using Bundel.Settlement.Year.Steps;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Years;

/// <summary>Begins a step of the year, changes its draft, or begins its next version.</summary>
public sealed class EditModel : YearPage
{
    protected override Permission Takes => SettlementPermissions.Prepare;

    [BindProperty(Name = "soort", SupportsGet = true)]
    public string? KindName { get; set; }

    /// <summary>Code of the step that is there already.</summary>
    [BindProperty(Name = "jaarstap", SupportsGet = true)]
    public string? Step { get; set; }

    [BindProperty(Name = "nummer")]
    public int? Number { get; set; }

    [BindProperty(Name = "titel")]
    public string? StepTitle { get; set; }

    [BindProperty(Name = "toelichting")]
    public string? Text { get; set; }

    [BindProperty(Name = "verrekening")]
    public string? Run { get; set; }

    [BindProperty(Name = "behandeling")]
    public DateOnly? MeetingOn { get; set; }

    [BindProperty(Name = "zienswijzenTot")]
    public DateOnly? OpinionsUntil { get; set; }

    [BindProperty(Name = "signaalprocent")]
    public decimal? SignalPercent { get; set; }

    [BindProperty(Name = "ritme")]
    public string? Rhythm { get; set; } = "maand";

    [BindProperty(Name = "dag")]
    public int? Day { get; set; } = 15;

    [BindProperty(Name = "toetreding")]
    public string? Entry { get; set; } = "maanden";

    [BindProperty(Name = "vanaf")]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "bandbreedte")]
    public decimal? BandPercent { get; set; }

    [BindProperty(Name = "buitenBand")]
    public string? Way { get; set; } = "alles";

    [BindProperty(Name = "rest")]
    public string? Residual { get; set; }

    [BindProperty(Name = "betaaltermijnDagen")]
    public int? PaymentDays { get; set; } = 30;

    [BindProperty(Name = "resultaat")]
    public Money? ResultAmount { get; set; }

    [BindProperty(Name = "reserve")]
    public Money? Reserve { get; set; }

    [BindProperty(Name = "reserveprocent")]
    public decimal? CapPercent { get; set; }

    [BindProperty(Name = "weerstandsvermogen")]
    public string? Risks { get; set; }

    [BindProperty(Name = "beschikbaar")]
    public Money? Available { get; set; }

    [BindProperty(Name = "maatregelen")]
    public Money? Measures { get; set; }

    [BindProperty(Name = "opgegeven")]
    public Money? Stated { get; set; }

    [BindProperty(Name = "reden")]
    public string? Reason { get; set; }

    public StepKind Kind => EnumNames.Parse<StepKind>(KindName ?? "") is { Succeeded: true } kind ? kind.Value : StepKind.Frame;

    public StepDetails? Existing { get; private set; }

    public IReadOnlyList<Choice> Runs { get; private set; } = [];

    public bool IsCounted => StepName.IsCounted(Kind) && Existing is null;

    public bool IsBudget => Kind is StepKind.Draft or StepKind.Budget or StepKind.Change;

    public bool IsAdvances => Kind == StepKind.Advances;

    public bool IsAccounts => Kind == StepKind.Accounts;

    public bool HasOpinions => Kind is StepKind.Frame or StepKind.Draft or StepKind.Change;

    public bool NeedsReason => Existing?.Step.State is StepState.Adopted or StepState.Superseded;

    public string Title => Existing is { } known ? known.Step.Title : Capital(FormattableString.Invariant($"{Kind.Text()} {Year}"));

    public string Sub => NeedsReason ? "een nieuwe versie, met een reden" : Existing is null ? "een concept; een tweede persoon controleert het" : "wijzigen";

    protected override string Base => "verrekenen/jaar/nieuw";

    private StepContent Said => new()
    {
        Text = Blank(Text),
        Run = Blank(Run),
        MeetingOn = MeetingOn,
        OpinionsUntil = OpinionsUntil,
        SignalPercent = IsBudget ? SignalPercent : null,
        Advances = IsAdvances ? new AdvanceTerms(Rhythm ?? "", Day ?? 15, Entry == "geheel" ? EntryRule.Whole : EntryRule.ByMonth, From) : null,
        Closing = IsAccounts ? Closing : null,
        Resilience = RiskLines.Read(Risks).Succeeded && RiskLines.Read(Risks).Value is { Count: > 0 } risks ? new Resilience { Risks = risks, Available = Available ?? Money.Zero, Measures = Measures ?? Money.Zero, Stated = Stated } : null,
    };

    private ClosingTerms Closing => new(
        BandPercent is { } percent ? new Bandwidth { Percent = percent, Way = Way == "meerdere" ? ThresholdWay.Excess : ThresholdWay.Whole, Residual = Residual switch { "reserve" => ResidualRule.Reserve, "deelnemers" => ResidualRule.Participants, _ => null } } : null,
        Existing?.Content.Closing?.Threshold,
        ResultAmount is { } amount ? (Existing?.Content.Closing?.Result ?? new ResultRule { Amount = amount, CapPercent = 0 }) with { Amount = amount, Reserve = Reserve ?? Money.Zero, CapPercent = CapPercent ?? 0 } : null, PaymentDays ?? 30);

    public override async Task<IActionResult> OnGetAsync()
    {
        await Load();
        if (Existing is { } known) Fill(known);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        if (RiskLines.Read(Risks) is { Succeeded: false } wrong) return await Refuse(wrong.Problems);
        return Existing is { Step.State: StepState.Concept or StepState.Checked } known
            ? await Do(new ChangeStep(known.Step.Code, Said, StepTitle), _ => StepLink(known.Step.Code), "Het concept is gewijzigd.")
            : await Do(new DraftStep(Year, Kind, Said, StepTitle, Number, Reason), made => StepLink(made.Code), "Het concept staat klaar; een tweede persoon controleert het.");
    }

    protected override async Task Load()
    {
        await base.Load();
        Runs = [new Choice("", "Kies een verrekening"), .. (await Ask(new ListRuns())).Where(run => run.Year == Year).Select(run => new Choice(run.Code, $"{run.Code}, {run.State.Text()}"))];
        if (!string.IsNullOrWhiteSpace(Step)) Existing = await Ask(new ShowStep(Step));
    }

    private void Fill(StepDetails known)
    {
        var content = known.Content;
        (KindName, StepTitle, Text, Run, MeetingOn, OpinionsUntil, SignalPercent) = (known.Step.Kind.Json(), known.Step.Title, content.Text, content.Run, content.MeetingOn, content.OpinionsUntil, content.SignalPercent);
        if (content.Advances is { } terms) (Rhythm, Day, Entry, From) = (terms.Rhythm, terms.Day, terms.Entry.Json(), terms.From);
        if (content.Closing is { } closing)
        {
            (BandPercent, Way, Residual, PaymentDays) = (closing.Bandwidth?.Percent, closing.Bandwidth?.Way.Json() ?? "alles", closing.Bandwidth?.Residual?.Json(), closing.PaymentDays);
            (ResultAmount, Reserve, CapPercent) = (closing.Result?.Amount, closing.Result?.Reserve, closing.Result?.CapPercent);
        }

        (Risks, Available, Measures, Stated) = (content.Resilience is { } risks ? RiskLines.Write(risks.Risks) : null, content.Resilience?.Available, content.Resilience?.Measures, content.Resilience?.Stated);
        Number = known.Step.Number;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
