// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using Bundel.Settlement.Ledger.Mapping;
using Bundel.Settlement.Ledgers;
using Bundel.Settlement.Ledgers.Cases;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Ledgers;

/// <summary>The ledgers of a year, what they come to through the keys, and the mapping to cost pools.</summary>
public sealed class IndexModel : SettlementPage
{
    protected override Permission Takes => SettlementPermissions.SeeLedger;

    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? AskedYear { get; set; }

    [BindProperty(Name = "deel", SupportsGet = true)]
    public string? Part { get; set; }

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "regel", SupportsGet = true)]
    public Guid? RuleId { get; set; }

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "rekening", SupportsGet = true)]
    public string? Account { get; set; }

    [BindProperty(Name = "totRekening", SupportsGet = true)]
    public string? ThroughAccount { get; set; }

    [BindProperty(Name = "kostenplaats", SupportsGet = true)]
    public string? CostCentre { get; set; }

    [BindProperty(Name = "project", SupportsGet = true)]
    public string? Project { get; set; }

    [BindProperty(Name = "kostengroep", SupportsGet = true)]
    public string? Pool { get; set; }

    public int Year { get; private set; }

    public IReadOnlyList<LedgerView> Ledgers { get; private set; } = [];

    public IReadOnlyList<LedgerRuleView> Rules { get; private set; } = [];

    public ActualsView Actuals { get; private set; } = null!;

    public Explanation? Why { get; private set; }

    public IReadOnlyList<Choice> Pools { get; private set; } = [];

    public bool IsMapping => Part == "toewijzing";

    public bool IsActuals => Part == "realisatie";

    public LedgerRuleView? Rule => Rules.FirstOrDefault(rule => rule.Id == RuleId);

    public IReadOnlyList<Tab> Tabs =>
    [
        new("Grootboeken", Here(null), !IsMapping && !IsActuals),
        new("Realisatie", Here("realisatie"), IsActuals),
        new("Toewijzing", Here("toewijzing"), IsMapping),
    ];

    public IReadOnlyList<Figure> Figures =>
    [
        new(FormattableString.Invariant($"Grootboeken {Year}"), Dutch.Number(Ledgers.Count(row => row.ReplacedBy is null)), Actuals.Months.Count == 0 ? "nog geen" : LedgerWords.Months(Actuals.Months[0], Actuals.Months[^1])),
        new("Toegewezen", Dutch.Euro(Money.Sum(Actuals.Pools.Select(pool => pool.Actual))), "aan kostengroepen", Here("realisatie")),
        new("Niet toegewezen", Dutch.Euro(Actuals.Unmapped), Actuals.Unmapped == Money.Zero ? "alles heeft een plaats" : "wijs toe of houd buiten", Here("toewijzing")),
        new("Buiten de verrekening", Dutch.Euro(Actuals.Outside), "balans en andere programma's"),
    ];

    public DataTable Table => new TableOf<LedgerView>(FormattableString.Invariant($"Grootboeken {Year}"), Ledgers)
        .Text("Grootboek", row => row.Code, row => LedgerLink(row.Code))
        .Text("Maanden", row => LedgerWords.Months(row.Summary.FromPeriod, row.Summary.ThroughPeriod))
        .Text("Soort", row => row.Summary.Kind)
        .State("Toestand", row => row.ReplacedBy is { } by ? new State("Vervangen door " + by, Tone.Quiet) : new State("Telt mee", Tone.Good))
        .Number("Regels", row => row.Summary.Lines)
        .Amount("Debet", row => row.Summary.Debit)
        .Amount("Credit", row => row.Summary.Credit)
        .Text("Ingelezen", row => Dutch.Instant(row.ImportedUtc))
        .WhenEmpty("Er is voor dit jaar nog geen grootboek ingelezen.")
        .Build();

    public DataTable PoolTable => new TableOf<ActualPool>("Realisatie per kostengroep", Actuals.Pools)
        .Text("Kostengroep", row => row.Name)
        .Amount("Begroting hele jaar", row => row.Budget)
        .Amount("Realisatie", row => row.Actual)
        .Difference("Verschil", row => row.Difference)
        .Build();

    public DataTable ShareTable => new TableOf<ActualShare>("Realisatie per deelnemer, door de sleutels van het jaar", Actuals.Participants)
        .Text("Deelnemer", row => row.Name)
        .Amount("Bijdrage", row => row.Contribution)
        .Amount("Realisatie", row => row.Actual, row => Here("realisatie") + $"&deelnemer={row.Participant}&kostengroep={Uri.EscapeDataString(Pool ?? FirstPool)}#waarom")
        .Difference("Verschil", row => row.Difference)
        .WhenEmpty("Er is nog geen realisatie om te verdelen.")
        .Build();

    public DataTable RuleTable => new TableOf<LedgerRuleView>("Toewijzing aan kostengroepen", Rules)
        .Text("Kenmerk", row => row.Rule.ToString())
        .Text("Kostengroep", row => row.PoolName ?? "buiten de verrekening")
        .Action("Verwijderen", _ => MayPrepare ? "Verwijderen" : "", row => MayPrepare ? Here("toewijzing") + $"&regel={row.Id}#verwijderen" : null)
        .WhenEmpty("Er is nog niets toegewezen.")
        .Build();

    public string Here(string? part) => Link(FormattableString.Invariant($"verrekenen/grootboek?jaar={Year}")) + (part is null ? "" : "&deel=" + part);

    public string LedgerLink(string code) => Link("verrekenen/grootboek/" + code);

    public async Task<IActionResult> OnPostToewijzenAsync()
    {
        Part = "toewijzing";
        Year = await LedgerYear();
        var rule = new MappingRule { Account = Account, ThroughAccount = ThroughAccount, CostCentre = CostCentre, Project = Project, Pool = Pool == LedgerPool.Outside ? null : Pool };
        return await Do(new AddLedgerRule(rule), _ => Here("toewijzing"), "De toewijzing is toegevoegd.");
    }

    public async Task<IActionResult> OnPostVerwijderenAsync()
    {
        Part = "toewijzing";
        Year = await LedgerYear();
        return await Do(new RemoveLedgerRule(RuleId ?? Guid.Empty), _ => Here("toewijzing"), "De toewijzing is verwijderd.");
    }

    public async Task<IActionResult> OnPostOvernemenAsync()
    {
        Part = "realisatie";
        Year = await LedgerYear();
        return await Do(new RecordLedgerActuals(Year), _ => Link(FormattableString.Invariant($"verrekenen/voortgang?jaar={Year}")), "De realisatie is overgenomen.");
    }

    public async Task<IActionResult> OnPostInlezenAsync()
    {
        Part = "toewijzing";
        Require(SettlementPermissions.Prepare);
        Year = await LedgerYear();
        var stored = await Store(Upload, "bestand");
        return stored.Succeeded ? await Do(new ImportLedgerMapping(stored.Value), _ => Here("toewijzing"), "De toewijzing is ingelezen.") : await Refuse(stored.Problems);
    }

    protected override async Task Load()
    {
        Year = await LedgerYear();
        Ledgers = await Ask(new ListLedgers(Year));
        Actuals = await Ask(new ShowActuals(Year));
        Rules = await Ask(new ShowLedgerMapping());
        var pools = await Ask(new Bundel.Settlement.Budget.ShowBudget(Year));
        Pools = [.. pools.Pools.Select(pool => new Choice(pool.Code, pool.Name)), new(LedgerPool.Outside, "Buiten de verrekening houden")];
        if (IsActuals && Participant is not null && Pool is not null && await Try(new ExplainActuals(Year, Participant, Pool)) is { Succeeded: true } why) Why = why.Value;
    }

    /// <summary>The year that was asked for, otherwise the newest with a ledger.</summary>
    private async Task<int> LedgerYear() => await YearOr(AskedYear ?? (await Ask(new ListLedgers())).Select(row => (int?)row.Summary.Year).Max());

    public IReadOnlyList<Tab> WhyTabs => [.. Actuals.Pools.Where(pool => pool.Actual != Money.Zero).Select(pool => new Tab(pool.Name, Here("realisatie") + $"&deelnemer={Participant}&kostengroep={Uri.EscapeDataString(pool.Code)}#waarom", pool.Code == Pool))];

    private string FirstPool => Actuals.Pools.FirstOrDefault(pool => pool.Actual != Money.Zero)?.Code ?? "";
}

internal static class LedgerPool
{
    /// <summary>The choice that keeps lines outside the settlement.</summary>
    public const string Outside = "(buiten)";
}
