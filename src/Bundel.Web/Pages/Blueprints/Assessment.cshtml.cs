// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;
using Bundel.Blueprints.Reports;
using Bundel.Blueprints.Rules;
using Bundel.Blueprints.Rules.Cases;
using Bundel.Blueprints.Rules.Retest;
using Bundel.Documents;
using Bundel.Web.Design;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>All landscapes against one blueprint, with what to find out first and the register of deviations.</summary>
public sealed class AssessmentModel : BlueprintsPage
{
    private static readonly Verdict[] Urgency = [Verdict.Deviates, Verdict.Accepted, Verdict.Unknown, Verdict.Passes];

    private IReadOnlyList<DeviationView> deviations = [];
    private IReadOnlyList<AssessmentMoment> moments = [];

    [BindProperty(Name = "blauwdruk", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "regel")]
    public string? Rule { get; set; }

    [BindProperty(Name = "organisatie")]
    public string? Owner { get; set; }

    [BindProperty(Name = "tot")]
    public DateOnly? Until { get; set; }

    [BindProperty(Name = "waarom")]
    public string? Why { get; set; }

    [BindProperty(Name = "getoetste")]
    public string? Assessed { get; set; }

    [BindProperty(Name = "verbeterpunt")]
    public string? Gap { get; set; }

    [BindProperty(Name = "weken")]
    public int? Weeks { get; set; }

    [BindProperty(Name = "uiterlijk")]
    public DateOnly? Due { get; set; }

    public IReadOnlyList<Assessment> All { get; private set; } = [];

    public IReadOnlyList<Choice> Owners => [.. All.Select(row => new Choice(row.Owner, row.OwnerName))];

    public DataTable Scores => new TableOf<Assessment>("Uitkomst per organisatie", All)
        .Text("Organisatie", row => row.OwnerName, row => Link("blauwdrukken/landschap/" + row.Owner))
        .Number("Voldoet", row => row.Score.Passed)
        .Number("Van toepassing", row => row.Score.Applicable)
        .Number("Wijkt af", row => row.Score.Deviating)
        .Number("Geaccepteerd", row => row.Score.Accepted)
        .Number("Onbekend", row => row.Score.Unknown)
        .Text("Vastgelegd", row => Last(row) is { } last ? $"{Dutch.ShortDate(last.Date)}: {Dutch.Number(last.Score.Passed)} van {Dutch.Number(last.Score.Applicable)}" : "nog niet")
        .Date("Hertoets", row => Last(row)?.Due)
        .Build();

    /// <summary>Rules from which someone deviates: the improvement plan.</summary>
    public IReadOnlyList<Choice> Gaps => [.. All.SelectMany(row => row.Verdicts.Where(verdict => verdict.Verdict == Verdict.Deviates).Select(verdict => (verdict.Rule, verdict.Text, row.OwnerName))).GroupBy(row => (row.Rule, row.Text)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Rule, StringComparer.Ordinal).Select(group => new Choice(group.Key.Rule, $"{group.Key.Rule} ({string.Join(", ", group.Select(row => row.OwnerName))}): {group.Key.Text}"))];

    public DataTable Matrix
    {
        get
        {
            var table = new TableOf<int>("Oordelen", Enumerable.Range(0, All[0].Verdicts.Count)).Text("Regel", i => All[0].Verdicts[i].Rule).Text("Tekst", i => All[0].Verdicts[i].Text);
            foreach (var assessment in All) table = table.State(assessment.OwnerName, i => Badge(assessment.Verdicts[i].Verdict));
            return table.Build();
        }
    }

    /// <summary>Why each verdict is what it is, and how old what shows it; what deviates first.</summary>
    public DataTable Grounds => new TableOf<(string Owner, RuleVerdict Row)>("Waarom, en hoe oud het bewijs is", All.SelectMany(one => one.Verdicts.Where(row => row.Verdict != Verdict.NotApplicable).Select(row => (one.OwnerName, row))).OrderBy(pair => Array.IndexOf(Urgency, pair.row.Verdict)))
        .Text("Regel", pair => pair.Row.Rule)
        .Text("Organisatie", pair => pair.Owner)
        .State("Oordeel", pair => Badge(pair.Row.Verdict))
        .Text("Waarom", pair => Few(pair.Row.Reasons))
        .Text("Bewijs", pair => string.Join("; ", pair.Row.Evidence.Select(fact => $"{fact.Text ?? "geen bewijs genoemd"}, {Dutch.Count(fact.Age, "dag", "dagen")} oud")))
        .Text("Normen", pair => string.Join(", ", pair.Row.Norms.Where(norm => !norm.StartsWith("GEMMA ", StringComparison.Ordinal))))
        .Build();

    public DataTable Questions => new TableOf<(string Owner, Question Question)>("Vragen in volgorde van het aantal regels dat ermee beslist is", All.SelectMany(row => Questionnaire.Of(row).Select(question => (row.OwnerName, question))).OrderByDescending(row => row.question.Rules))
        .Text("Organisatie", row => row.Owner)
        .Text("Vraag", row => row.Question.Text)
        .Number("Regels", row => row.Question.Rules)
        .Number("Keer", row => row.Question.Times)
        .Build();

    public DataTable Deviations => new TableOf<DeviationView>("Geaccepteerde afwijkingen", deviations.Where(row => row.Blueprint == Code))
        .Text("Regel", row => row.Text.Rule)
        .Text("Organisatie", row => row.Text.Owner)
        .Date("Tot en met", row => row.Text.Until)
        .Text("Door", row => row.Text.By)
        .Text("Waarom", row => row.Text.Why)
        .WhenEmpty("Er is geen afwijking geaccepteerd.")
        .Build();

    public Task<IActionResult> OnPostAsync() =>
        Do(new AcceptDeviation(Code, Rule?.Trim() ?? "", Owner ?? "", Needed(Until, "tot"), Why ?? ""), _ => Link("blauwdrukken/toetsing/" + Code), "De afwijking is geaccepteerd.");

    public Task<IActionResult> OnPostVastleggenAsync() => Do(new RecordAssessment(Code, Assessed ?? ""), _ => Link("blauwdrukken/toetsing/" + Code), "De toets is vastgelegd.");

    public Task<IActionResult> OnPostInplannenAsync() => Do(new PlanGap(Code, Gap ?? "", Needed(Weeks, "weken"), Due), path => Link(path), "Het verbeterpunt is een oplevering geworden.");

    [HandsOutFile]
    public async Task<IActionResult> OnGetRapportAsync([FromQuery(Name = "vorm")] string? form)
    {
        await Load();
        var blueprint = (await Ask(new ShowBlueprint(Code))).Whole.Blueprint;
        if (form == "xml") return File(ExchangeWriter.Bytes(GapModel.Of(blueprint, All)), "application/xml; charset=utf-8", $"toets-{Code}.xml");
        var format = form switch { "xlsx" => ReportFormat.Xlsx, "html" => ReportFormat.Html, _ => ReportFormat.Docx };
        return File(ReportWriter.Write(FitGapReport.Of(blueprint, All), format), ReportWriter.MediaType(format), $"toets-{Code}.{ReportWriter.Extension(format)}");
    }

    protected override async Task Load()
    {
        All = await Ask(new Assess(Code));
        deviations = await Ask(new ListDeviations());
        moments = await Ask(new ListAssessments(Code));
    }

    private static string Few(IReadOnlyList<string> reasons) => string.Join("; ", reasons.Take(3)) + (reasons.Count > 3 ? $"; en nog {Dutch.Number(reasons.Count - 3)}" : "");

    private AssessmentMoment? Last(Assessment row) => moments.FirstOrDefault(moment => moment.Owner == row.Owner);

    /// <summary>The forms of this page name an organisation and a rule each under a name of their own.</summary>
    protected override Problem AtField(Problem problem) => (Request.Query["handler"].ToString(), problem.Field) switch
    {
        ("vastleggen", "organisatie") => problem with { Field = "getoetste" },
        ("inplannen", "regel") => problem with { Field = "verbeterpunt" },
        _ => problem,
    };
}
