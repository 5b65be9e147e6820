// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.People;
using Bundel.Kernel;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Formation;

public sealed class PeopleTests
{
    private static readonly PeoplePlan Plan = new(
        [new("aa", "Beheerder", 3, Money.FromEuros(210_000), Temporary: 1), new("bb", "Beheerder", 2, Money.FromEuros(160_000)), new("bb", "Secretaris", 1, Money.FromEuros(60_000))],
        [new("Platform", 6, Money.FromEuros(480_000)), new("CISO", 1)],
        [new("aa", "Beheerder", "Platform", 3), new("bb", "Beheerder", "Platform", 1.5m), new("bb", "Beheerder", null, 0.5m), new("bb", "Secretaris", null, 1)]);

    [Fact]
    public void The_plan_adds_up_to_what_moves_lapses_and_is_vacant()
    {
        var result = PeopleEngine.Compute(Plan).Value;
        (result.PresentFte, result.MovedFte, result.SurplusFte, result.VacantFte, result.TemporaryFte).ShouldBe((6m, 4.5m, 1.5m, 2.5m, 1m));
        result.PresentFte.ShouldBe(result.MovedFte + result.SurplusFte);
        result.Vulnerable.ShouldBe(["CISO"]);
        result.SalaryEffect.ShouldBe(Money.FromEuros(30_000)); // 3 × (80.000 − 70.000) + 1,5 × (80.000 − 80.000)
    }

    [Fact]
    public void A_was_wordtlijst_that_does_not_agree_is_refused_with_both_totals()
    {
        var problem = PeopleEngine.Compute(Plan with { WasBecomes = [.. Plan.WasBecomes.Skip(1)] }).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("was-wordt-telt-niet-op");
        (problem.Found, problem.Expected).ShouldBe(("0 fte", "3 fte"));
        problem.Place!.Pointer.ShouldBe("/nu/0/fte");
    }

    [Fact]
    public void More_people_than_places_are_refused() =>
        PeopleEngine.Compute(Plan with { Planned = [Plan.Planned[0] with { Fte = 4 }, Plan.Planned[1]] }).Problems.ShouldHaveSingleItem().Code.ShouldBe("functie-overvol");

    [Fact]
    public void Without_wage_sums_the_salary_effect_is_unknown() =>
        PeopleEngine.Compute(Plan with { Present = [Plan.Present[0] with { Payroll = null }, .. Plan.Present.Skip(1)] }).Value.SalaryEffect.ShouldBeNull();
}
