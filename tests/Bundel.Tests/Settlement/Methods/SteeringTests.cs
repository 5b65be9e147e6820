// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Engine.Changes;
using Bundel.Settlement.Engine.Scenarios;
using Bundel.Settlement.Engine.Steering;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Model;
using CsCheck;

namespace Bundel.Tests.Settlement.Methods;

public sealed class SteeringTests
{
    private static SettlementModel Example(string name) => ModelJson.Read(File.ReadAllBytes(Path.Combine(TestData.Checkout, "docs", "voorbeelden", name))).Value;

    [Fact]
    public void Every_line_of_the_example_closes_and_every_amount_is_explained()
    {
        var model = Example("methoden.json");
        var result = SettlementEngine.Compute(model, 2026).Value;
        result.Proof.Closes.ShouldBeTrue();
        result.Nodes.ShouldAllBe(node => node.Closes);
        result.Lines.ShouldAllBe(line => line.Proof.Closes);
        var explainer = new SettlementExplainer(model, result);
        foreach (var line in result.Lines)
        {
            foreach (var part in line.Parts) explainer.Line(part.Participant, line.Code)!.Value.ShouldBe(part.Amount.ToString());
        }

        explainer.Line("kerkveen", "meerwerk")!.Operands.ShouldHaveSingleItem().Subject.ShouldBe("Inrichten raadzaal");
        explainer.Line("kerkveen", "werkplek")!.Operands[0].Formula!.ShouldContain("ontvangen");
    }

    [Fact]
    public void A_growth_path_keeps_the_sum_in_every_year() => Gen.Select(Gen.Long[1, 1_000_000_00].Array[4], Gen.Long[1, 1_000_000_00].Array[4], Gen.Int[0, 100]).Sample((now, old, percent) =>
        StepMath.Growth(now, old, percent / 100m).Value.Sum() == 0);

    [Fact]
    public void Floors_and_caps_hold_and_the_sum_stays() => Gen.Select(Gen.Long[1, 100_000].Array[5], Gen.Long[0, 20_000], Gen.Long[30_000, 90_000]).Sample((now, floor, cap) =>
    {
        var changes = StepMath.Limits(now, [.. now.Select(_ => (Money?)new Money(floor))], [.. now.Select(_ => (Money?)new Money(cap))], "proef");
        if (!changes.Succeeded) return now.Sum() < floor * 5 || now.Sum() > cap * 5;
        var then = now.Zip(changes.Value, (cents, change) => cents + change).ToList();
        return then.Sum() == now.Sum() && then.TrueForAll(cents => cents >= floor && cents <= cap);
    });

    [Fact]
    public void Scenarios_show_who_pays_more_and_the_sum_of_effects_is_zero()
    {
        var compared = ScenarioEngine.Compare([("nu", Example("methoden.json") with { Methods = null }), ("inwoners", Example("methoden-inwoners.json") with { Methods = null })], 2026, new Money(100)).Value;
        compared.Scenarios[1].ZeroSum.ShouldBeTrue();
        compared.Scenarios[1].Path.ShouldAllBe(year => Money.Sum(year.Amounts) == Money.Sum(compared.Rows.Select(row => row.Cells[1].Amount)));
        compared.Scenarios[1].Path[^1].Amounts.ShouldBe(compared.Rows.Select(row => row.Cells[1].Amount));
    }

    [Fact]
    public void A_bridge_gives_the_contributions_of_every_year()
    {
        var years = Bundel.Settlement.Engine.Bridges.BridgeEngine.Compute(Example("methoden.json")).Value.Years;
        years.ShouldNotBeEmpty();
        years.ShouldAllBe(year => year.WithoutContributions == null && year.Participants.Count > 0);
    }

    [Theory]
    [InlineData(100, 300_000)]
    [InlineData(80, 200_000)]
    public void The_decree_of_1985_gives_three_or_two_contributions_by_the_reading_of_its_first_year(int first, int expected)
    {
        var exit = new Exit { Participant = "kerkveen", Year = 2027, Method = ExitMethod.Decree1985, FirstPercent = first, Contribution = new Money(100_000_00) };
        ExitEngine.Compute(Models.Sample with { Methods = new MethodParts { Exit = exit } }).Value.Total.ShouldBe(Money.FromEuros(expected));
    }

    [Fact]
    public void Those_who_stay_pay_what_is_left_after_compensation_and_lower_costs()
    {
        var found = ExitEngine.Compute(Example("methoden.json")).Value;
        found.Total.ShouldBe(Money.FromEuros(150_000));
        found.Years.ShouldAllBe(year => Money.Sum(year.Effects.Select(effect => effect.Then)) == year.Stayers);
        found.Assumptions.ShouldContain("Eén medewerker gaat mee met Oostdijkerwaard.");
    }

    [Fact]
    public void A_customer_has_no_share_in_the_result()
    {
        var closed = Bundel.Settlement.Engine.Closing.ClosingEngine.Compute(Example("methoden.json")).Value;
        closed.Participants.Single(part => part.Participant == "museum").ResultPart.ShouldBe(Money.Zero);
        closed.Closes.ShouldBeTrue();
    }

    [Fact]
    public void Advice_is_a_list_with_reasons_and_never_one_answer()
    {
        var ranked = MethodRanking.Rank(new MethodQuestions(Maturity.Mature, Stability.Stable, Registration.HoursAndUse));
        ranked[0].Code.ShouldBe("M8");
        ranked.Count.ShouldBeGreaterThan(8);
        ranked[0].Criteria.Sum(criterion => criterion.Points).ShouldBe(ranked[0].Points);
        MethodRanking.Rank(new MethodQuestions(Maturity.Start, Registration: Registration.None))[0].Code.ShouldBe("M1");
    }
}
