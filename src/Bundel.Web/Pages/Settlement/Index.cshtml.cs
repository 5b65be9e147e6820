// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Runs;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement;

/// <summary>Where this year's settlement stands, and what to do next.</summary>
public sealed class IndexModel : SettlementPage
{
    public BudgetView Budget { get; private set; } = null!;

    public IReadOnlyList<RunView> Runs { get; private set; } = [];

    public IReadOnlyList<KeyView> Keys { get; private set; } = [];

    /// <summary>The newest run of the year that counts: one in progress goes before an adopted one.</summary>
    public RunView? Run => Runs.FirstOrDefault(run => run.Year == Budget.Year && run.State != RunState.Superseded);

    public State? Head => Run is null ? null : Badge(Run.State);

    public string Sentence => Run is null
        ? Budget.Lines == 0 ? "van begroting naar bijdrage" : string.Create(CultureInfo.InvariantCulture, $"begroting {Budget.Year}, nog geen verrekening")
        : string.Create(CultureInfo.InvariantCulture, $"verrekening {Run.Year}, versie {Run.Version}");

    public IReadOnlyList<Figure> Figures =>
    [
        new(string.Create(CultureInfo.InvariantCulture, $"Te verdelen in {Budget.Year}"), Dutch.Euro(Budget.Total), Dutch.Count(Budget.Pools.Count(pool => pool.Lines > 0), "kostengroep", "kostengroepen"), Link("verrekenen/begroting")),
        new(string.Create(CultureInfo.InvariantCulture, $"Ten opzichte van {Budget.Year - 1}"), Budget.Before == Money.Zero ? "onbekend" : Dutch.Signed(Budget.Total - Budget.Before), Budget.Before == Money.Zero ? "geen begroting van dat jaar" : "was " + Dutch.Euro(Budget.Before), null),
        new("Verdeelsleutels", Dutch.Number(Keys.Count), Keys.Count(key => key.Draft is not null) is > 0 and var drafts ? Dutch.Count(drafts, "concept", "concepten") : "alle vastgesteld", Link("verrekenen/sleutels")),
        new("Verrekeningen", Dutch.Number(Runs.Count), Runs.Count(run => run.State == RunState.Adopted) is > 0 and var adopted ? $"{Dutch.Number(adopted)} vastgesteld" : "nog geen vastgesteld", Link("verrekenen/verrekeningen")),
    ];

    public (string Text, string Label, string Href) Next => Run switch
    {
        null => (string.Create(CultureInfo.InvariantCulture, $"De begroting van {Budget.Year} staat er. Maak een verrekening om te zien wat elke deelnemer betaalt."), "Nieuwe verrekening", Link(FormattableString.Invariant($"verrekenen/verrekeningen/nieuw?jaar={Budget.Year}"))),
        { State: RunState.Concept } run when Concept?.Problems.Count > 0 => ($"Het concept kan nog niet worden berekend: er zijn {Dutch.Count(Concept.Problems.Count, "ontbrekend gegeven", "ontbrekende gegevens")}.", "Bekijk wat er ontbreekt", RunLink(run.Code)),
        { State: RunState.Concept } run => ("Bekijk het concept en vraag een tweede persoon om het te controleren.", "Bekijk het concept", RunLink(run.Code)),
        { State: RunState.Checked } run => ("De verrekening is gecontroleerd. Leg haar vast met het besluit van het bevoegde orgaan.", "Naar de verrekening", RunLink(run.Code)),
        { } run => ("De verrekening is vastgesteld. Geef de bijdrageoverzichten uit aan de deelnemers.", "Naar de verrekening", RunLink(run.Code)),
    };

    private RunDetails? Concept { get; set; }

    public DataTable Table => new TableOf<RunView>("Laatste verrekeningen", Runs.Take(6))
        .Text("Verrekening", run => $"Verrekening {run.Year.ToString(CultureInfo.InvariantCulture)}, versie {run.Version}", run => RunLink(run.Code))
        .State("Toestand", run => Badge(run.State))
        .Text("Te verdelen", run => run.Total is { } total ? Dutch.Euro(total) : "wordt berekend")
        .Text("Besluit", run => run.Decision ?? "")
        .WhenEmpty("Nog geen verrekeningen.")
        .Build();

    protected override async Task Load()
    {
        Runs = await Ask(new ListRuns());
        Keys = await Ask(new ListKeys());
        Budget = await Ask(new ShowBudget(await YearOr(null)));
        if (Run is { State: RunState.Concept } run) Concept = await Ask(new ShowRun(run.Code));
    }
}
