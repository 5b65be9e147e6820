// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.BusinessCase.Evidence;
using Bundel.Formation.BusinessCase.Risk;
using Bundel.Formation.Dossiers;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>The computed business case: scenarios side by side, and one alternative in depth.</summary>
public sealed class CaseModel : FormationPage
{
    [BindProperty(Name = "alternatief", SupportsGet = true)]
    public int? Chosen { get; set; }

    public CaseResult? Case { get; private set; }

    public ScenarioResult? Shown => Case!.Alternatives[Index].Scenarios.FirstOrDefault();

    private int Index => Math.Clamp(Chosen ?? Case!.Alternatives.Count - 1, 0, Case!.Alternatives.Count - 1);

    private IEnumerable<(AlternativeResult Alternative, ScenarioResult? Scenario)> Rows =>
        Case!.Alternatives.SelectMany(alternative => alternative.Scenarios.Count == 0 ? [(alternative, (ScenarioResult?)null)] : alternative.Scenarios.Select(scenario => (alternative, (ScenarioResult?)scenario)));

    public IReadOnlyList<Tab> Tabs => [.. Case!.Alternatives.Select((alternative, i) => new Tab(alternative.Name, Link(FormattableString.Invariant($"inrichten/businesscase?alternatief={i}")), i == Index))];

    public DataTable Scenarios => new TableOf<(AlternativeResult Alternative, ScenarioResult? Scenario)>("Alternatieven en scenario's", Rows)
        .Text("Alternatief", row => row.Alternative.Name)
        .Text("Scenario", row => row.Scenario?.Name ?? "onbekend")
        .Amount("Netto contante waarde", row => row.Scenario?.NetPresentValue)
        .Amount("Eenmalig", row => row.Scenario?.OneOff)
        .Text("Terugverdiend", row => row.Scenario is { } scenario ? Words.Payback(scenario.Payback) : "onbekend")
        .Number("Break-even", row => row.Scenario?.BreakEven, unit: "werkplekken")
        .Text("Kans op voordeel", row => row.Scenario?.Simulation is { } simulation ? Dutch.Number(simulation.PositivePercent, 0) + " %" : "onbekend")
        .Build();

    public DataTable Qualities => new TableOf<AlternativeResult>("Wat er niet in geld staat", Case!.Alternatives)
        .Text("Alternatief", alternative => alternative.Name)
        .Text("Risico", alternative => alternative.Risk)
        .Text("Zeggenschap", alternative => alternative.Control)
        .Text("Uittreding", alternative => alternative.Exit)
        .Number("Doorlooptijd", alternative => alternative.Known ? alternative.LeadMonths : null, unit: "maanden")
        .Text("Toelichting", alternative => alternative.Joined is { } joined ? $"{joined.Name} ({joined.Form ?? "rechtsvorm onbekend"}; {Dutch.List(joined.Participants)}). {alternative.Note}" : alternative.Note ?? "")
        .Build();

    public DataTable Years => new TableOf<YearResult>("Per jaar, alle deelnemers samen", Shown!.PerYear)
        .Text("Jaar", year => year.Year.ToString(CultureInfo.InvariantCulture))
        .Amount("Zonder", year => year.Without)
        .Amount("Met", year => year.With)
        .Difference("Besparing", year => year.Saving)
        .Amount("Eenmalig", year => year.OneOff)
        .Difference("Opgeteld", year => year.Cumulative)
        .Build();

    public DataTable Benefits => new TableOf<BenefitYear>("Geboekt en gerealiseerd", Case!.Benefits!.Years)
        .Text("Jaar", year => year.Year.ToString(CultureInfo.InvariantCulture))
        .Amount("Geboekt", year => year.Booked)
        .Amount("Gerealiseerd", year => year.Realised)
        .Amount("Nog onbekend", year => year.Unknown)
        .Build();

    public Chart Benchmark => new LineChart("ICT-kosten van gemeenten, euro per inwoner", [.. PublishedEvidence.PerInhabitant.Select(item => item.Year!.Value.ToString(CultureInfo.InvariantCulture))], [new Series("gemiddeld", [.. PublishedEvidence.PerInhabitant.Select(item => item.Value)])], "€ per inwoner");

    public DataTable Benchmarks => new TableOf<EvidenceItem>("Gepubliceerde kengetallen", PublishedEvidence.All.Where(item => item.Kind == "benchmark"))
        .Text("Jaar", item => item.Year?.ToString(CultureInfo.InvariantCulture))
        .Number("Waarde", item => item.Value)
        .Text("Eenheid", item => item.Unit)
        .Text("Bevinding", item => item.Text)
        .Text("Bron", item => item.Source)
        .Text("Basis", item => item.Basis)
        .Build();

    public DataTable Present => new TableOf<CandidateResult>("De kandidaten nu", Case!.Candidates)
        .Text("Kandidaat", candidate => candidate.Name)
        .Number("Inwoners", candidate => candidate.Inhabitants)
        .Number("Werkplekken", candidate => candidate.Workplaces)
        .Text("Applicaties", candidate => candidate.Applications is { } count ? Dutch.Number(count) + (candidate.FromLandscape ? " (uit het landschap)" : "") : "onbekend")
        .Amount("Kosten per jaar", candidate => candidate.Present)
        .Amount("Per werkplek", candidate => candidate.PerWorkplace)
        .Amount("Per inwoner", candidate => candidate.PerInhabitant)
        .Build();

    public DataTable Evidence => new TableOf<EvidenceItem>("Gepubliceerd bewijs", Case!.Evidence).Text("Bevinding", item => item.Text).Text("Bron", item => item.Source).Build();

    public DataTable Members => new TableOf<MemberResult>("Wat het per deelnemer betekent, over alle jaren", Shown!.Members)
        .Text("Deelnemer", member => member.Name)
        .Amount("Zonder", member => member.Without)
        .Amount("Met", member => member.With)
        .Difference("Besparing", member => member.Saving)
        .Amount("Eenmalig", member => member.OneOff)
        .Amount("Netto contante waarde", member => member.NetPresentValue)
        .Text("Terugverdiend", member => Words.Payback(member.Payback))
        .Build();

    public Chart Values => new BarChart("Netto contante waarde per scenario", [.. Rows.Where(row => row.Scenario is not null).Select(row => new Bar($"{Short(row.Alternative.Name)}: {Short(row.Scenario!.Name)}", Thousands(row.Scenario.NetPresentValue)!.Value))], "Netto contante waarde", "× € 1.000");

    public Chart Tornado => new RangeChart("Netto contante waarde als één aanname van laag naar hoog gaat", [.. Shown!.Tornado.Select(bar => new RangeRow(Label(bar), Thousands(Least(bar)), Thousands(Most(bar)), [Thousands(Shown.NetPresentValue)]))], "Laagste", "Hoogste", ["Zoals gepland"], "× € 1.000");

    public Chart Spread => new BarChart("Netto contante waarde in de simulatie (× € 1.000)", [.. Shown!.Simulation!.Histogram.Where((_, i) => i % 2 == 0).Select((bin, i) => new Bar("vanaf " + Dutch.Number(Thousands(bin.From)!.Value), bin.Count + Next(i)))], "Trekkingen");

    protected override async Task Load() => Case = (await Ask(new ShowDossier())).Case;

    private int Next(int pair) => Shown!.Simulation!.Histogram.Count > pair * 2 + 1 ? Shown.Simulation.Histogram[pair * 2 + 1].Count : 0;

    private static string Label(TornadoBar bar) => $"{bar.Factor} {Dutch.Figure(bar.Low)} tot {Dutch.Figure(bar.High)}";

    private static Money Least(TornadoBar bar) => bar.AtLow < bar.AtHigh ? bar.AtLow : bar.AtHigh;

    private static Money Most(TornadoBar bar) => bar.AtLow < bar.AtHigh ? bar.AtHigh : bar.AtLow;

    private static string Short(string text) => text.Length <= 24 ? text : text[..23] + "…";

}
