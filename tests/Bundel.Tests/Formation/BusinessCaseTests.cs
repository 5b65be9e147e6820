// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase;
using Bundel.Kernel;
using CsCheck;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Formation;

public sealed class BusinessCaseTests
{
    /// <summary>400 workplaces at the 6,101 euro of the 2013 benchmark, 5 % saving, 300,000 once: paid back in 2.46 years.</summary>
    [Fact]
    public void The_worked_example_pays_back_in_two_and_a_half_years()
    {
        var five = new Alternative(AlternativeKind.NewOrganisation, "Nieuw", [new Scenario("Vijf procent", 2, 3)], OneOffs: [new OneOff(OneOffKind.Programme, Money.FromEuros(300_000))]);
        var scenario = CaseExamples.Computed(CaseExamples.OneCandidate(five)).Alternatives[0].Scenarios[0];
        scenario.PerYear[0].Saving.ShouldBe(Money.FromEuros(122_020));
        scenario.Payback.ShouldBe(2.46m);
        scenario.NetPresentValue.ShouldBe(Money.FromEuros(6 * 122_020 - 300_000));
        scenario.BreakEven.ShouldBe(164); // 300.000 ÷ (305,05 × 6) = 163,9
    }

    [Fact]
    public void Beside_every_hope_stands_a_scenario_without_saving()
    {
        var result = CaseExamples.Computed(CaseExamples.Shipped());
        foreach (var alternative in result.Alternatives.Where(alternative => alternative.Known && alternative.Kind != AlternativeKind.Alone))
        {
            var zero = alternative.Scenarios.Single(scenario => scenario.IsZero);
            zero.PerYear.ShouldAllBe(year => year.Saving == Money.Zero);
            zero.Payback.ShouldBeNull();
            zero.NetPresentValue.Cents.ShouldBeLessThan(0);
        }

        result.Evidence.ShouldContain(item => item.Source.Contains("COELO") && item.Value == 0);
        result.Evidence.ShouldAllBe(item => item.Source.Length > 0);
    }

    [Fact]
    public void Discounting_divides_each_year_by_the_growth_since_the_first()
    {
        var input = CaseExamples.OneCandidate(new Alternative(AlternativeKind.Market, "Markt", [new Scenario("Tien", 10)], OneOffs: [new OneOff(OneOffKind.Migration, Money.FromEuros(100), OneOffPer.Workplace, 1)]), years: 3) with { DiscountRate = 10, Index = 5 };
        var scenario = CaseExamples.Computed(input).Alternatives[0].Scenarios[0];
        var expected = 244_040m + (244_040m * 1.05m - 40_000m) / 1.1m + 244_040m * 1.1025m / 1.21m;
        scenario.NetPresentValue.ShouldBe(Money.Rounded(expected));
        scenario.PerYear.Select(year => year.OneOff).ShouldBe([Money.Zero, Money.FromEuros(40_000), Money.Zero]);
    }

    [Fact]
    public void Savings_start_when_it_works_and_grow_as_planned()
    {
        var alternative = new Alternative(AlternativeKind.NewOrganisation, "Nieuw", [new Scenario("Tien", 10)], RampUp: [50], LeadMonths: 18);
        var saving = CaseExamples.Computed(CaseExamples.OneCandidate(alternative, years: 4)).Alternatives[0].Scenarios[0].PerYear.Select(year => year.Saving);
        saving.ShouldBe([Money.Zero, Money.FromEuros(61_010), Money.FromEuros(244_040), Money.FromEuros(244_040)]);
    }

    [Fact]
    public void A_contract_that_cannot_go_over_costs_on_until_it_ends()
    {
        var input = CaseExamples.OneCandidate(new Alternative(AlternativeKind.Join, "Aansluiten", [new Scenario("Niets")], LeadMonths: 12), years: 4);
        input = input with { Candidates = [input.Candidates[0] with { Contracts = [new RunningContract("Rekencentrum", new DateOnly(2030, 6, 30), Money.FromEuros(36_500)), new RunningContract("Telefonie", new DateOnly(2030, 12, 31), Money.FromEuros(10_000), Transferable: true)] }] };
        CaseExamples.Computed(input).Alternatives[0].Scenarios[0].PerYear.Select(year => year.OneOff).ShouldBe([Money.Zero, Money.FromEuros(36_500), Money.FromEuros(18_100), Money.Zero]);
    }

    [Fact]
    public void Candidates_always_add_up_to_the_whole() => Gen.Select(Gen.Int[1, 6], Gen.Int[0, 3_000_000], Gen.Decimal[0, 30], Gen.Int[0, 400_000], Gen.Enum<CaseDivision>()).Sample((count, costs, percent, oneOff, division) =>
    {
        var candidates = Enumerable.Range(0, count).Select(i => CaseExamples.Candidate($"k{i}", 37 + 91 * i, costs / 7m * (i + 1) is var present ? Math.Round(present + 1, 2) : 0)).ToArray();
        var alternative = new Alternative(AlternativeKind.NewOrganisation, "Nieuw", [new Scenario("Hoop", Math.Round(percent, 3))], OneOffs: [new OneOff(OneOffKind.Friction, Money.FromEuros(oneOff), Division: CaseDivision.Equal)], LeadMonths: 7);
        var result = CaseExamples.Computed(new CaseInput("Som", 2028, 4, candidates, [alternative], 3, 2, division, Simulation: new SimulationInput(100, 1)));
        foreach (var scenario in result.Alternatives[0].Scenarios)
        {
            Money.Sum(scenario.Members.Select(member => member.Saving)).ShouldBe(Money.Sum(scenario.PerYear.Select(year => year.Saving)));
            Money.Sum(scenario.Members.Select(member => member.OneOff)).ShouldBe(Money.Sum(scenario.PerYear.Select(year => year.OneOff)));
            Money.Sum(scenario.Members.Select(member => member.NetPresentValue)).ShouldBe(scenario.NetPresentValue);
        }
    }, iter: 200);

    [Fact]
    public void An_alternative_without_figures_is_unknown()
    {
        var result = CaseExamples.Computed(CaseExamples.OneCandidate(new Alternative(AlternativeKind.Join, "Aansluiten")));
        result.Alternatives[0].Known.ShouldBeFalse();
        result.Alternatives[0].Scenarios.ShouldBeEmpty();
        result.Alternatives[0].Risk.ShouldBe("onbekend");
        result.Notices.ShouldContain("Van het alternatief Aansluiten zijn geen cijfers bekend.");
    }

    [Fact]
    public void An_unknown_cost_is_not_zero()
    {
        var input = CaseExamples.Shipped();
        var result = CaseExamples.Computed(input with { Candidates = [input.Candidates[0] with { Costs = input.Candidates[0].Costs with { Network = null } }, .. input.Candidates.Skip(1)] });
        result.Candidates[0].Present.ShouldBeNull();
        result.Alternatives.ShouldAllBe(alternative => !alternative.Known);
        result.Notices[0].ShouldStartWith("Van Beekdrecht is onbekend: netwerk.");
    }

    [Fact]
    public void The_assumption_that_matters_most_comes_first_and_the_planned_value_lies_within_its_bar()
    {
        var scenario = CaseExamples.Computed(CaseExamples.Shipped()).Alternatives.Single(alternative => alternative.Kind == AlternativeKind.NewOrganisation).Scenarios[0];
        scenario.Tornado.Count.ShouldBe(5);
        scenario.Tornado.Select(bar => bar.Span).ShouldBeInOrder(SortDirection.Descending);
        foreach (var bar in scenario.Tornado)
        {
            var ends = new[] { bar.AtLow, bar.AtHigh }.Order().ToArray();
            scenario.NetPresentValue.ShouldBeInRange(ends[0], ends[1]);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_distribution_and_another_seed_another()
    {
        var input = CaseExamples.Shipped();
        var one = CaseExamples.Computed(input).Alternatives[4].Scenarios[0].Simulation!;
        var again = CaseExamples.Computed(input).Alternatives[4].Scenarios[0].Simulation!;
        var other = CaseExamples.Computed(input with { Simulation = new SimulationInput(5000, 3) }).Alternatives[4].Scenarios[0].Simulation!;
        again.P50.ShouldBe(one.P50);
        again.Histogram.ShouldBe(one.Histogram);
        other.Histogram.ShouldNotBe(one.Histogram);
        one.Histogram.Sum(bin => bin.Count).ShouldBe(5000);
        one.P5.ShouldBeLessThan(one.P50);
        one.P50.ShouldBeLessThan(one.P95);
    }

    [Fact]
    public void Booked_benefits_that_did_not_come_are_ballast_and_unknown_ones_are_not()
    {
        var benefits = CaseExamples.Computed(CaseExamples.Shipped()).Benefits!;
        benefits.Ballast.ShouldBe(Money.FromEuros(75_000));
        benefits.Unknown.ShouldBe(Money.FromEuros(210_000));
        benefits.Rate.ShouldBe(37.5m);
    }

    [Fact]
    public void The_net_present_value_explains_itself_year_by_year()
    {
        var scenario = CaseExamples.Computed(CaseExamples.Shipped()).Alternatives[4].Scenarios[0];
        var explanation = scenario.Explanations.Single(part => part.Subject == "Netto contante waarde");
        explanation.Operands.Count.ShouldBe(8);
        Math.Abs((Money.Sum(explanation.Operands.Select(operand => Money.TryParse(operand.Value, out var money) ? money : default)) - scenario.NetPresentValue).Cents).ShouldBeLessThan(10);
    }
}
