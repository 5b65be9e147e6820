// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Model;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Settlement.Budget;

public sealed class BudgetTests
{
    [Theory, EveryDatabase]
    public async Task Income_reduces_the_pool_and_the_year_before_stands_beside_it(Database database)
    {
        await using var world = await Bench.WithSample(database);
        await world.Must(new AddLine(new LineText(2025, "werkplek", "Apparatuur en beheer", Money.FromEuros(1_700_000))));
        var budget = await world.Must(new ShowBudget(2026));
        var pool = budget.Pools.Single(found => found.Code == "werkplek");
        (pool.Costs, pool.Income, pool.Total).ShouldBe((Money.FromEuros(1_820_000), Money.FromEuros(20_000), Money.FromEuros(1_800_000)));
        (pool.Before, pool.Incidental, pool.Lines).ShouldBe((Money.FromEuros(1_700_000), Money.FromEuros(-20_000), 2));
        budget.Total.ShouldBe(Money.FromEuros(2_718_500));
        budget.Years.ShouldBe([2026, 2025]);
    }

    [Theory, EveryDatabase]
    public async Task A_line_refers_only_to_things_that_exist_and_every_fault_is_told(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var problems = await world.Refused(new AddLine(new LineText(2026, "weg", "Regel", Money.FromEuros(1), Service: "geen", Mutation: "niets")));
        problems.Select(problem => problem.Field).ShouldBe(["kostengroep", "dienst", "mutatie"]);
    }

    [Theory, EveryDatabase]
    public async Task A_mutation_counts_only_in_the_years_that_it_runs(Database database)
    {
        await using var world = await Bench.WithSample(database);
        await world.Must(new AddMutation("tijdelijk", new MutationText("Tijdelijke kracht", "gelijk", "B-2025-31", 2026, 2027)));
        await world.Must(new AddLine(new LineText(2027, "organisatie", "Kracht", Money.FromEuros(50_000), Mutation: "tijdelijk")));
        var problem = (await world.Refused(new AddLine(new LineText(2028, "organisatie", "Kracht", Money.FromEuros(50_000), Mutation: "tijdelijk")))).ShouldHaveSingleItem();
        (problem.Code, problem.Expected).ShouldBe(("mutatie-loopt-niet", "2026 tot en met 2027"));
    }

    [Theory, EveryDatabase]
    public async Task A_pool_with_lines_stays(Database database)
    {
        await using var world = await Bench.WithSample(database);
        (await world.Refused(new RemovePool("werkplek"))).ShouldHaveSingleItem().Code.ShouldBe("kostengroep-in-gebruik");
        await world.Must(new AddPool("leeg", new PoolText("Leeg", Package.Basic, "gelijk")));
        await world.Must(new RemovePool("leeg"));
    }

    [Theory, EveryDatabase]
    public async Task A_line_is_changed_and_removed(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var line = (await world.Must(new ListLines(2026, "huisvesting"))).Lines.ShouldHaveSingleItem();
        await world.Must(new ChangeLine(line.Id, new LineText(2026, "huisvesting", "Huur", Money.FromEuros(90_000))));
        (await world.Must(new ListLines(2026, "huisvesting"))).Lines[0].Amount.ShouldBe(Money.FromEuros(90_000));
        await world.Must(new RemoveLine(line.Id));
        (await world.Must(new ListLines(2026, "huisvesting"))).Count.ShouldBe(0);
    }
}
