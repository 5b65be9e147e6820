// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Costs;
using Bundel.Blueprints.Costs.Cases;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Kernel;
using Bundel.Settlement.Runs;
using Bundel.Tests.Support;
using Bundel.Web.Tests.Demo;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Blueprints;

/// <summary>Section "from the architecture to the bill", walked in the demo.</summary>
public sealed class CostWalkDemoTests
{
    [Theory, EveryDatabase]
    public async Task From_one_referentiecomponent_to_one_cent_of_a_contribution_and_back(Database database)
    {
        var demo = await SeededDemo.On(database);
        var actor = await demo.Enter("vier-dijken");
        var overview = await demo.Ask(new ShowCosts(), actor);
        overview.Run.ShouldBe("2026-2");
        var component = overview.Components[0];

        var there = await demo.Ask(new TraceCosts(Component: component.Code), actor);
        there.Total.ShouldBe(component.Total);
        var cell = there.Cells.First(found => found.Tie == CostTie.ServiceByCost || found.Tie == CostTie.ServiceEqually);

        var contribution = await demo.Ask(new ShowRunParticipant(overview.Run, cell.Participant), actor);
        var line = contribution.Lines.Single(found => found.Code == cell.Line);
        var explanation = await demo.Ask(new ExplainAmount(overview.Run, cell.Participant, cell.Line), actor);
        explanation.Value.ShouldBe(line.Amount.ToString(), "the amount behind the cell is the amount that the settlement explains");

        var back = await demo.Ask(new TraceCosts(Participant: cell.Participant), actor);
        Money.Sum(back.Cells.Where(found => found.Line == cell.Line).Select(found => found.Amount)).ShouldBe(line.Amount, "the pieces of a line are that line, to the cent");
        back.Total.ShouldBe(contribution.Amount, "the pieces of a contribution are that contribution, to the cent");
        back.Cells.ShouldContain(found => found.Components.Contains(component.Code) && found.Product == cell.Product && found.Post == cell.Post && found.Amount == cell.Amount);
    }

    [Theory, EveryDatabase]
    public async Task Every_cent_of_every_contribution_is_assigned_or_said_not_to_be(Database database)
    {
        var demo = await SeededDemo.On(database);
        var actor = await demo.Enter("vier-dijken");
        var overview = await demo.Ask(new ShowCosts(), actor);
        var run = await demo.Ask(new ShowRun(overview.Run), actor);
        overview.Payers.ToDictionary(payer => payer.Code, payer => payer.Amount).ShouldBe(run.Contributions.ToDictionary(row => row.Participant, row => row.Amount), ignoreOrder: true);
        Money.Sum(overview.Payers.Select(payer => payer.Amount)).ShouldBe(Money.FromEuros(13_812_640m));
        overview.Payers.ShouldContain(payer => payer.Tied > Money.Zero && payer.Untied > Money.Zero);
        overview.Components.ShouldContain(line => line.IsDuplicate);
    }

    [Theory, EveryDatabase]
    public async Task What_to_make_the_same_first_shows_what_the_business_case_hopes_to_save(Database database)
    {
        var demo = await SeededDemo.On(database);
        var comparison = await demo.Ask(new CompareLandscapes(), await demo.Enter("vier-dijken"));
        var saving = comparison.Saving.ShouldNotBeNull();
        (saving.Source, saving.Least, saving.Most, saving.Path).ShouldBe(("Nieuwe bedrijfsvoeringsorganisatie", 4m, 9m, "inrichten/businesscase"));
        saving.On(Money.FromEuros(291_000m)).ShouldBe((Money.FromEuros(11_640m), Money.FromEuros(26_190m)));
        saving.On(Money.FromEuros(0.13m)).ShouldBe((Money.FromEuros(0.01m), Money.FromEuros(0.01m)), "half a cent goes up");
    }
}
