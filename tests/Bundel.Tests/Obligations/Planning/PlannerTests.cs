// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning;
using Bundel.Obligations.Planning.Checking;
using Bundel.Obligations.Planning.Model;
using CsCheck;

namespace Bundel.Tests.Obligations.Planning;

public sealed class PlannerTests
{
    private static readonly PlanOptions Quick = new(200);

    [Fact]
    public void Two_tasks_for_one_person_come_after_each_other()
    {
        var plan = Compute(Plan(10, 1, Task("a", 3, 1), Task("b", 4, 1)));
        plan.Value.Makespan.ShouldBe(7);
        plan.LowerBound.ShouldBe(7);
        plan.Proved.ShouldBeTrue();
    }

    [Fact]
    public void A_task_with_a_date_goes_first()
    {
        var plan = Compute(Plan(20, 1, Task("a", 3, 1), Task("b", 4, 1) with { Due = 4 }, Task("c", 2, 1)));
        plan.Tasks[1].Start.ShouldBe(0);
        plan.Tasks[1].Slack.ShouldBe(0);
        plan.Value.Late.ShouldBe(0);
    }

    [Fact]
    public void When_not_all_can_be_in_time_the_fewest_are_late()
    {
        var plan = Compute(Plan(20, 1, Task("lang", 6, 1) with { Due = 6 }, Task("a", 2, 1) with { Due = 2 }, Task("b", 2, 1) with { Due = 4 }, Task("c", 2, 1) with { Due = 6 }));
        plan.Value.Late.ShouldBe(1);
        plan.Tasks[0].Slack.ShouldBe(-6);
    }

    [Fact]
    public void Nobody_works_in_weeks_without_people()
    {
        var input = new PlanInput(20, [new CapacityInput("ssc", "beheer", 1, [new CapacityChange(2, 5, 0)])], [Task("a", 3, 1), Task("b", 2, 1)]);
        var plan = Compute(input);
        plan.Tasks.Single(task => task.Task.Code == "b").Start.ShouldBe(0);
        plan.Tasks.Single(task => task.Task.Code == "a").Start.ShouldBe(5);
    }

    [Fact]
    public void A_cycle_is_named_with_its_tasks()
    {
        var problem = Refused(Plan(10, 1, Task("a", 1, 1) with { After = ["c"] }, Task("b", 1, 1) with { After = ["a"] }, Task("c", 1, 1) with { After = ["b"] })).ShouldHaveSingleItem();
        problem.Code.ShouldBe("kringloop");
        problem.Found.ShouldBe("a na c na b na a");
    }

    [Fact]
    public void A_plan_without_capacity_names_the_skill() =>
        Refused(new PlanInput(10, [], [Task("a", 1, 1)])).ShouldHaveSingleItem().Message.ShouldBe("de taak a vraagt beheer bij ssc, maar daarvoor staat geen capaciteit in het plan.");

    [Fact]
    public void A_task_longer_than_the_horizon_is_refused() =>
        Refused(Plan(10, 1, Task("a", 11, 1))).ShouldHaveSingleItem().Code.ShouldBe("taak-langer-dan-horizon");

    [Fact]
    public void An_unknown_predecessor_a_double_task_and_too_much_demand_are_told_together() =>
        Refused(Plan(10, 1, Task("a", 1, 2), Task("a", 1, 1) with { After = ["weg"] })).Select(problem => problem.Code).ShouldBe(["taak-dubbel", "capaciteit-te-klein", "taak-onbekend"], ignoreOrder: true);

    [Fact]
    public void Everything_that_is_wrong_is_told_together()
    {
        var input = Plan(10, 1, Task("a", 2, 1) with { After = ["b"] }, Task("b", 1, 1) with { After = ["a"] }, Task("c", 20, 0), new TaskInput("d", 1, [new DemandInput("ssc", "koppelen", 1)], ["weg"]));
        Refused(input).Select(problem => problem.Code).ShouldBe(["taak-langer-dan-horizon", "capaciteit-ontbreekt", "taak-onbekend", "kringloop"], ignoreOrder: true);
    }

    [Fact]
    public void Work_that_does_not_fit_the_horizon_is_refused() =>
        Refused(Plan(5, 1, Task("a", 3, 1), Task("b", 3, 1))).ShouldHaveSingleItem().Code.ShouldBe("plan-past-niet");

    [Fact]
    public void The_same_seed_gives_the_same_plan()
    {
        var input = Random(7, 40);
        Compute(input, new PlanOptions(100, 3)).Tasks.ShouldBe(Compute(input, new PlanOptions(100, 3)).Tasks);
    }

    [Fact]
    public void Every_plan_holds_stays_within_its_budget_and_never_beats_the_bound() => Gen.Int[1, 100_000].Sample(
        seed =>
        {
            var plan = Compute(Random(seed, 12), new PlanOptions(50, seed));
            plan.Schedules.ShouldBeLessThanOrEqualTo(50);
            plan.LowerBound.ShouldBeLessThanOrEqualTo(plan.Value.Makespan);
            ScheduleCheck.Faults(plan.Input, plan.Tasks.ToDictionary(task => task.Task.Code, task => task.Start)).ShouldBeEmpty();
        },
        iter: 200);

    [Fact]
    public void The_check_finds_a_moved_task_too_many_people_and_an_early_start()
    {
        var input = Plan(10, 1, Task("a", 3, 1) with { Earliest = 1 }, Task("b", 3, 1) with { After = ["a"] });
        ScheduleCheck.Faults(input, new Dictionary<string, int> { ["a"] = 0, ["b"] = 2 }).ShouldBe(["a begint te vroeg", "b begint voor het einde van a", "in periode 2 is 2 beheer nodig en 1 aanwezig"]);
        ScheduleCheck.Faults(input, new Dictionary<string, int> { ["a"] = 1, ["b"] = 8 }).ShouldBe(["b eindigt na de horizon"]);
        ScheduleCheck.Faults(input, new Dictionary<string, int> { ["a"] = 1 }).ShouldBe(["b heeft geen begin"]);
    }

    [Fact]
    public void The_exact_solver_proves_what_the_search_found()
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var found = Compute(Random(seed, 14), new PlanOptions(20, 1));
            var proved = Compute(Random(seed, 14), new PlanOptions(20, 1, 5));
            proved.Notice.ShouldBeNull();
            proved.Proved.ShouldBeTrue();
            proved.Value.CompareTo(found.Value).ShouldBeLessThanOrEqualTo(0);
        }
    }

    private static Plan Compute(PlanInput input, PlanOptions? options = null) => Planner.Compute(input, options ?? Quick).Value;

    private static IReadOnlyList<Problem> Refused(PlanInput input) => Planner.Compute(input, Quick).Problems;

    private static PlanInput Plan(int horizon, int people, params TaskInput[] tasks) => new(horizon, [new CapacityInput("ssc", "beheer", people, [])], tasks);

    private static TaskInput Task(string code, int duration, int people) => new(code, duration, [new DemandInput("ssc", "beheer", people)], []);

    private static PlanInput Random(int seed, int tasks)
    {
        var random = new Random(seed);
        return new PlanInput(
            300,
            [new CapacityInput("", "a", 3, [new CapacityChange(4, 8, 2)]), new CapacityInput("", "b", 2, [])],
            [.. Enumerable.Range(0, tasks).Select(i => new TaskInput(
                $"t{i}",
                random.Next(0, 7),
                [new DemandInput("", "a", random.Next(0, 3)), new DemandInput("", "b", random.Next(0, 3))],
                [.. Enumerable.Range(0, i).Where(_ => random.Next(0, 6) == 0).Select(before => $"t{before}")],
                random.Next(0, 5),
                random.Next(0, 3) == 0 ? random.Next(3, 25) : null,
                random.Next(1, 4)))]);
    }
}
