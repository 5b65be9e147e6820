// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Obligations.Calendar;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Management;
using Bundel.Obligations.Register;
using Bundel.Obligations.Roadmaps;
using Bundel.Obligations.Signals;
using Bundel.Obligations.Standing;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Model;
using Bundel.Tests.Collaborations;
using Bundel.Tests.Obligations.Signals;
using Bundel.Tests.Obligations.Standing;
using Bundel.Tests.Support;

namespace Bundel.Tests.Obligations;

/// <summary>From deliveries and people to a plan, its signals, cards and calendar.</summary>
public sealed class WorkTests
{
    private static readonly DeliveryText Box = new("Berichtenbox", ["bs-mo"], [], DeliveryMode.Together, 4, 3, 6,
        [new SkillDemand("beheer"), new SkillDemand("informatie", 1, true)], Due: new DateOnly(2026, 3, 31), OneOff: new Money(4_800_000), Yearly: new Money(100_000), Year: 2027);

    [Theory, EveryDatabase]
    public async Task Shared_work_comes_before_the_roll_out_and_the_plan_is_kept(Database database)
    {
        await using var world = await Planned(database);
        var plan = await world.Must(new MakePlan("Eerste", Baseline: true));
        plan.Tasks.Select(task => (task.Code, task.Start, task.End)).ShouldBe([("box", 0, 4), ("box:oost", 4, 7), ("box:west", 4, 7)]);
        var shown = await world.Must(new ShowPlan());
        (shown.Head!.Number, shown.Baseline!.Name, shown.Roadmap!.Weeks).ShouldBe((1, "Eerste", 7));
        await world.Must(new RecordDelivery("box", Box with { NotBefore = new DateOnly(2026, 2, 16) }));
        await world.Must(new MakePlan("Tweede"));
        (await world.Must(new ShowPlan())).Slips.ShouldAllBe(slip => slip.Weeks == 4 && slip.Times == 1);
        await world.Must(new RecordDelivery("box", Box with { DoneOn = plan.Tasks.Max(task => task.Until).AddDays(14) }));
        (await world.Must(new ShowPlan())).Finished.ShouldHaveSingleItem().Weeks.ShouldBe(2);
    }

    [Fact]
    public async Task A_delivery_without_a_date_is_due_at_the_first_coming_date_of_what_it_is_for()
    {
        await using var world = await Planned(Database.Sqlite);
        await world.Must(new RecordObligation(SignalWorld.With(SignalWorld.Today.AddMonths(3)), "Eigen wet"));
        await world.Must(new RecordDelivery("box", Box with { Obligations = ["bs-mo", SignalWorld.Law], Due = null }));
        (await world.Must(new MakePlan("Zonder datum"))).Tasks.Where(task => task.Participant is not null).ShouldAllBe(task => task.Due > SignalWorld.Today.AddMonths(2) && task.Due <= SignalWorld.Today.AddMonths(3));
    }

    [Fact]
    public async Task What_if_tells_weeks_and_money()
    {
        await using var world = await Planned(Database.Sqlite);
        var each = await world.Must(new WhatIf(Modes: [new ModeChange("box", DeliveryMode.Each)], More: [new CapacityText("oost", "beheer", 1), new CapacityText("west", "beheer", 1)]));
        (each.Weeks, each.OneOff, each.Late).ShouldBe((-1, new Money(4_800_000), 0));
        (await world.Refused(new WhatIf(Drop: ["weg"]))).Codes().ShouldBe(["niet-gevonden"]);
    }

    [Fact]
    public async Task A_plan_without_people_names_the_skill()
    {
        await using var world = await StatusTests.Two(Database.Sqlite);
        await world.Must(new RecordDelivery("box", Box));
        (await world.Refused(new MakePlan("Plan"))).ShouldContain(problem => problem.Message.Contains("beheer bij ssc"));
    }

    [Fact]
    public async Task Deliveries_that_wait_for_each_other_are_refused()
    {
        await using var world = await Planned(Database.Sqlite);
        await world.Must(new RecordDelivery("andere", Box with { After = ["box"] }));
        (await world.Refused(new RecordDelivery("box", Box with { After = ["andere"] }))).Codes().ShouldBe(["kringloop"]);
        (await world.Refused(new RemoveDelivery("box"))).Codes().ShouldBe(["oplevering-in-gebruik"]);
    }

    [Theory, EveryDatabase]
    public async Task Costs_become_a_mutation_whose_decision_is_open(Database database)
    {
        await using var world = await Planned(database);
        (await world.Refused(new ProposeDeliveryCost("box", "zaken"))).Codes().ShouldBe(["kostengroep-onbekend"]);
        await world.Must(new DraftKey("gelijk", "Gelijk", new DateOnly(2020, 1, 1), new EqualRule()));
        await world.Must(new AddPool("zaken", new PoolText("Zaken", Package.Basic, "gelijk")));
        await world.Must(new ProposeDeliveryCost("box", "zaken"));
        var mutation = (await world.Must(new ListMutations())).ShouldHaveSingleItem();
        (mutation.Code, mutation.Decision, mutation.FromYear).ShouldBe(("oplevering-box", null, 2027));
        (await world.Must(new ShowDelivery("box"))).Mutation.ShouldBe("oplevering-box");
        (await world.Refused(new ProposeDeliveryCost("box", "zaken"))).Codes().ShouldBe(["al-voorgesteld"]);
    }

    [Fact]
    public async Task Signals_give_their_reason_and_unknown_stays_unknown()
    {
        await using var world = await Planned(Database.Sqlite);
        await world.Must(new RecordStatuses([new StatusInput("bs-mo", Status.Planned, "oost"), new StatusInput("bag-01", Status.InUse, "oost")]));
        await world.Must(new MakePlan("Plan"));
        var signals = await world.Must(new ShowSignals());
        signals.Lines.Single(line => line.Code == "bag-01").Findings.ShouldContain(finding => finding.Signal == "ri-04" && finding.Colour == SignalColour.Red);
        signals.Lines.SelectMany(line => line.Findings).ShouldContain(finding => finding.Signal == "ri-09" && finding.Colour == SignalColour.Unknown);
        signals.Organisations.ShouldContain(finding => finding.Signal == "ri-14" && finding.Colour == SignalColour.Amber);
        signals.Rules.Count(rule => rule.Code.StartsWith("ri-", StringComparison.Ordinal)).ShouldBe(16);
    }

    [Fact]
    public async Task A_threshold_of_ones_own_counts()
    {
        await using var world = await Planned(Database.Sqlite);
        await world.Must(new RecordThresholds(new Dictionary<string, decimal> { ["ri-14.rood"] = 1 }));
        (await world.Must(new ShowSignals())).Organisations.ShouldContain(finding => finding.Signal == "ri-14" && finding.Colour == SignalColour.Red);
        (await world.Refused(new RecordThresholds(new Dictionary<string, decimal> { ["ri-99.rood"] = 1 }))).Codes().ShouldBe(["drempel-onbekend"]);
    }

    [Theory, EveryDatabase]
    public async Task In_use_without_a_complete_card_is_not_arranged(Database database)
    {
        await using var world = await StatusTests.Two(database);
        await world.Must(new RecordStatuses([new StatusInput("bs-digid", Status.InUse, "oost")]));
        (await world.Must(new ListCards())).Unmanaged.Single(row => row.Code == "bs-digid").Because.ShouldBe("er is geen beheerkaart");
        await world.Must(new RecordCard("digid", new CardText("DigiD", "bs-digid", "A", "B", "C", "D", Clause: "art. 1", Expiries: [new Expiry(ExpiryKind.Certificate, "Certificaat", new DateOnly(2026, 2, 1))])));
        (await world.Must(new ListCards())).Unmanaged.ShouldBeEmpty();
        (await world.Must(new Bundel.Collaborations.Ports.ShowAttention())).ShouldContain(item => item.Subject == "Certificaat");
    }

    [Fact]
    public async Task The_calendar_is_whole_and_refuses_ten_years()
    {
        await using var world = await Planned(Database.Sqlite);
        var calendar = await world.Must(new ShowCalendar("oost"));
        calendar.Events.ShouldContain(item => item.Id == "oplevering-box");
        var lines = calendar.Text.Split("\r\n");
        lines[0].ShouldBe("BEGIN:VCALENDAR");
        lines.ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
        lines.Count(line => line == "BEGIN:VEVENT").ShouldBe(calendar.Events.Count);
        (await world.Refused(new ShowCalendar(null, new DateOnly(2026, 1, 1), new DateOnly(2036, 1, 1)))).Codes().ShouldBe(["periode-te-lang"]);
    }

    private static async Task<World> Planned(Database database)
    {
        var world = await StatusTests.Two(database);
        await world.Must(new RecordCapacity([new CapacityText("ssc", "beheer", 1, 1), new CapacityText("oost", "informatie", 1), new CapacityText("west", "informatie", 1)]));
        await world.Must(new RecordDelivery("box", Box));
        return world;
    }
}
