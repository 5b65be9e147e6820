// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Roadmaps;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>The plan as a roadmap: slack, what makes it late, which person more helps most, and what-if.</summary>
public sealed class PlanningModel : ObligationsPage
{
    private IReadOnlyList<DeliveryView> deliveries = [];
    private IReadOnlyList<CapacityText> capacities = [];

    [BindProperty(Name = "plan", SupportsGet = true)]
    public int? Number { get; set; }

    [BindProperty(Name = "laten", SupportsGet = true)]
    public string? Drop { get; set; }

    [BindProperty(Name = "wissel", SupportsGet = true)]
    public string? Switch { get; set; }

    [BindProperty(Name = "erbij", SupportsGet = true)]
    public string? More { get; set; }

    [BindProperty(Name = "uitstel", SupportsGet = true)]
    public string? Later { get; set; }

    [BindProperty(Name = "weken", SupportsGet = true)]
    public int? LaterWeeks { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "uitgangspunt")]
    public bool Baseline { get; set; }

    [BindProperty(Name = "organisatie")]
    public string? Organisation { get; set; }

    [BindProperty(Name = "vaardigheid")]
    public string? Skill { get; set; }

    [BindProperty(Name = "perWeek")]
    public int? PerWeek { get; set; }

    [BindProperty(Name = "mensen")]
    public int? PeopleKnown { get; set; }

    public PlanView View { get; private set; } = null!;

    public WhatIfView? Outcome { get; private set; }

    /// <summary>Why what was asked cannot be planned.</summary>
    public IReadOnlyList<Problem> Impossible { get; private set; } = [];

    public RoadmapView? Roadmap => View.Roadmap;

    public string Sub => View.Head is { } head ? $"{head.Name}, gemaakt op {Dutch.Instant(head.MadeUtc)}" : "van opleveringen naar een plan";

    public Chart Gantt => new GanttChart("Planning per oplevering", Roadmap!, Who);

    public string OutcomeText => Outcome is { } outcome
        ? $"{Capital(Change(outcome.Weeks, "week", "weken", "eerder klaar", "later klaar"))}; {Change(outcome.Late, "taak", "taken", "minder te laat", "meer te laat")}."
        : "";

    public IReadOnlyList<Choice> DeliveryChoices => [new Choice("", "Geen"), .. deliveries.Where(row => row.Text.DoneOn is null).Select(row => new Choice(row.Code, row.Text.Name))];

    public IReadOnlyList<Choice> SkillChoices => [new Choice("", "Niemand"), .. capacities.Select(row => new Choice($"{row.Organisation}/{row.Skill}", $"{row.Skill} bij {Who(row.Organisation)}"))];

    public IReadOnlyList<Figure> Figures =>
    [
        new("Doorlooptijd", Dutch.Count(Roadmap!.Weeks, "week", "weken"), $"klaar op {Dutch.Date(Roadmap.Tasks.Max(task => task.Until))}", null),
        new("Te laat", Dutch.Count(Roadmap.Late.Count(), "taak", "taken"), Roadmap.Late.Any() ? $"samen {Dutch.Count(-Roadmap.Late.Sum(task => task.Slack!.Value), "week", "weken")}" : "niets te laat", null),
        new("Eerder dan", Dutch.Count(Roadmap.LowerBound, "week", "weken"), Roadmap.Proved ? "kan niet; dit plan is bewezen het beste" : "kan niemand klaar zijn", null),
        new("Later dan het uitgangspunt", Dutch.Count(View.Slips.Count(slip => slip.Weeks > 0), "taak", "taken"), View.Baseline is { } baseline ? $"{baseline.Name}; {Dutch.Count(View.Slips.Sum(slip => slip.Times), "verschuiving", "verschuivingen")}" : "er is geen uitgangspunt", null),
    ];

    public override DataTable Table => new TableOf<RoadmapTask>("Taken", Roadmap?.Tasks ?? [])
        .Text("Taak", task => task.Name, task => Link(task.IsDuty ? "verplichtingen/beheer" : "verplichtingen/opleveringen/" + task.Delivery))
        .Text("Soort", task => task.IsDuty ? "beheer" : "oplevering")
        .Text("Voor", task => Who(task.Participant))
        .Date("Van", task => task.From)
        .Date("Tot en met", task => task.Until)
        .Text("Uiterlijk", task => task.Due is { } day ? Dutch.ShortDate(day) : "")
        .Number("Speling", task => task.Slack, unit: "weken")
        .Number("Later dan uitgangspunt", task => View.Slips.FirstOrDefault(slip => slip.Task == task.Code)?.Weeks, unit: "weken")
        .Build();

    public DataTable Finished => new TableOf<Finished>("Gereed, naast het uitgangspunt", View.Finished)
        .Text("Oplevering", row => row.Name, row => Link("verplichtingen/opleveringen/" + row.Code))
        .Text("Volgens het uitgangspunt", row => row.Planned is { } day ? Dutch.ShortDate(day) : "niet gepland")
        .Date("Gereed op", row => row.DoneOn)
        .Number("Later", row => row.Weeks, unit: "weken")
        .WhenEmpty("Er is nog niets gereed.")
        .Build();

    public DataTable Late => new TableOf<RoadmapTask>("Te laat", Roadmap?.Late.OrderBy(task => task.Slack) ?? Enumerable.Empty<RoadmapTask>())
        .Text("Taak", Title)
        .Number("Te laat", task => -task.Slack, unit: "weken")
        .Text("Wacht achtereenvolgens op", task => task.Chain.Count == 0 ? "begint zodra het kan" : string.Join(" → ", task.Chain.Select(code => Roadmap!.Tasks.FirstOrDefault(other => other.Code == code) is { } other ? Title(other) : code)))
        .WhenEmpty("Niets is te laat.")
        .Build();

    public DataTable Helps => new TableOf<CapacityHelp>("Een mens erbij", Roadmap?.Helps ?? [])
        .Text("Vaardigheid", help => $"{help.Skill} bij {Who(help.Organisation)}")
        .Number("Minder te laat", help => help.FewerLate, unit: "taken")
        .Number("Minder vertraging", help => help.LessDelay, unit: "weken")
        .Number("Eerder klaar", help => help.WeeksEarlier, unit: "weken")
        .WhenEmpty("Eén mens erbij maakt geen verschil.")
        .Build();

    public DataTable People => new TableOf<CapacityText>("Capaciteit", capacities)
        .Text("Organisatie", row => Capital(Who(row.Organisation)))
        .Text("Vaardigheid", row => row.Skill)
        .Number("Tegelijk inzetbaar", row => row.PerWeek, unit: "mensen")
        .Number("Mensen die het kunnen", row => row.People)
        .Text("Afwijkingen", row => string.Join("; ", (row.Exceptions ?? []).Select(change => $"{Dutch.ShortDate(change.From)} tot en met {Dutch.ShortDate(change.Until)}: {Dutch.Number(change.PerWeek)}")))
        .WhenEmpty("Er is nog geen capaciteit vastgelegd.")
        .Build();

    public Task<IActionResult> OnPostMakenAsync() => Do(new MakePlan(Name ?? "", Baseline), _ => Link("verplichtingen/planning"), "Het plan is gemaakt en nagekeken.");

    public Task<IActionResult> OnPostCapaciteitAsync() =>
        Do(new RecordCapacity([new CapacityText(Organisation?.Trim() ?? "", Skill?.Trim() ?? "", Needed(PerWeek, "perWeek"), PeopleKnown)]), _ => Link("verplichtingen/planning"), "De capaciteit is vastgelegd.");

    protected override async Task Load()
    {
        View = await Ask(new ShowPlan(Number));
        deliveries = await Ask(new ListDeliveries());
        capacities = await Ask(new ListCapacity());
        if (Roadmap is null || new[] { Drop, Switch, More, Later }.All(string.IsNullOrEmpty)) return;
        var asked = await Try(new WhatIf(One(Drop), Postponed(), Extra(), Switched()));
        if (asked.Succeeded) Outcome = asked.Value;
        else Impossible = asked.Problems;
    }

    private string Who(string? code) => NameIn(View.Members, code);

    private string Title(RoadmapTask task) => task.Name + (task.Participant is { } who ? $" ({Who(who)})" : "");

    private static string[] One(string? code) => string.IsNullOrEmpty(code) ? [] : [code];

    private Postponement[] Postponed() => string.IsNullOrEmpty(Later) ? [] : [new Postponement(Later, LaterWeeks ?? 0)];

    private CapacityText[] Extra() => More?.Split('/') is [var organisation, var skill] ? [new CapacityText(organisation, skill, 1)] : [];

    private ModeChange[] Switched() => deliveries.FirstOrDefault(row => row.Code == Switch) is { } row ? [new ModeChange(row.Code, row.Text.Mode == DeliveryMode.Each ? DeliveryMode.Together : DeliveryMode.Each)] : [];

    private static string Change(int number, string one, string many, string less, string more) =>
        number == 0 ? $"geen {one} verschil" : $"{Dutch.Count(Math.Abs(number), one, many)} {(number < 0 ? less : more)}";
}
