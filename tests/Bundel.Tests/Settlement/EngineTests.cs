// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Tests.Settlement;

public sealed class EngineTests
{
    private static readonly SettlementModel Sample = Models.Sample;

    private static SettlementResult Run(SettlementModel model) => SettlementEngine.Compute(model, 2026).Value;

    private static ResultLine Line(SettlementResult result, string code) => result.Lines.Single(line => line.Code == code);

    [Fact]
    public void Every_line_every_package_and_the_whole_are_conserved()
    {
        var result = Run(Sample);
        result.Lines.ShouldAllBe(line => line.Proof.Closes && line.Total == Money.Sum(line.Parts.Select(part => part.Amount)) + line.RoundingLine + line.Rest);
        result.Packages.ShouldAllBe(package => package.Total == package.Divided + package.RoundingLine + package.Rest);
        result.Proof.Closes.ShouldBeTrue();
        result.Total.Euros.ShouldBe(2718500.00m);
    }

    [Fact]
    public void Income_reduces_the_pool() => Line(Run(Sample), "werkplek").Total.Euros.ShouldBe(1800000m);

    [Fact]
    public void A_mutation_with_its_own_key_is_divided_apart_from_its_pool()
    {
        var result = Run(Sample);
        Line(result, "organisatie").Total.Euros.ShouldBe(640000m);
        var mutation = Line(result, "organisatie/beveiliging-2026");
        mutation.Key.ShouldBe("beveiliging");
        mutation.Parts.Select(part => (part.Participant, part.Share, part.Amount.Euros)).ShouldBe(
        [
            ("gr-waterkant", "5/100", 5925.00m),
            ("kerkveen", "30/100", 35550.00m),
            ("lindehaven", "45/100", 53325.00m),
            ("oostdijkerwaard", "20/100", 23700.00m),
        ]);
    }

    [Fact]
    public void A_composite_key_is_exact()
    {
        // half of 1/4 (equal parts over four participants) and half of 40312/78160 inhabitants
        var part = Line(Run(Sample), "organisatie").Parts.Single(part => part.Participant == "lindehaven");
        part.Unrounded.ShouldBe("245044.012282");
        part.Amount.Euros.ShouldBe(245044.01m);
    }

    [Fact]
    public void Customers_pay_only_where_a_key_covers_them()
    {
        var museum = Run(Sample).Lines.Where(line => line.Parts.Any(part => part.Participant == "museum")).Select(line => line.Code);
        museum.ShouldBe(["werkplek"]);
    }

    [Fact]
    public void What_fixed_amounts_leave_is_the_rest_or_the_rounding_line()
    {
        Line(Run(Sample), "huisvesting").Rest.ShouldBe(new Money(1));
        var withLine = Run(Sample with { Rounding = new RoundingPolicy { Remainder = RemainderRule.RoundingLine } });
        Line(withLine, "huisvesting").RoundingLine.ShouldBe(new Money(1));
    }

    [Fact]
    public void Disputed_and_unsigned_counts_and_who_is_left_out_are_told()
    {
        Run(Sample).Notices.Select(notice => (notice.Code, notice.Participant)).ShouldBe(
            [("telling-open", "gr-waterkant"), ("telling-betwist", "oostdijkerwaard"), ("buiten-sleutel", "gr-waterkant")]);
    }

    [Fact]
    public void A_value_that_a_decision_filled_is_told()
    {
        var measure = Sample.Measures[0];
        var filled = new MeasureValue { Participant = "gr-waterkant", ReferenceDate = new DateOnly(2025, 1, 1), Value = 5000, Decision = "B-2024-07", SignOff = SignOff.Adopted };
        var model = Sample with
        {
            Measures = [measure with { Values = [.. measure.Values, filled] }, Sample.Measures[1]],
            Keys = [.. Sample.Keys.Select(key => key.Rule is MeasureRule { Measure: "inwoners" } rule ? key with { Rule = rule with { Without = [] } } : key)],
        };
        Run(model).Notices.ShouldContain(new Notice("waarde-bij-besluit", "De telling Inwoners van GR Waterkant op 1-1-2025 is ingevuld met besluit B-2024-07.") { Participant = "gr-waterkant" });
    }

    [Fact]
    public void A_measure_without_a_value_on_its_date_is_a_problem_that_names_all_three()
    {
        var result = SettlementEngine.Compute(Sample with { Lines = [.. Sample.Lines.Select(line => line with { Year = 2027 })] }, 2027);
        result.Problems.Select(problem => problem.Message).ShouldContain("Inwoners van Kerkveen: geen waarde op 1-1-2026.");
    }

    [Fact]
    public void Who_left_before_the_year_is_out()
    {
        var model = Models.OnePool(new EqualRule(), new Money(100), Rounding.CentByLargestRemainder, "A", "B") with { Participants = [Models.Participant("A"), Models.Participant("B", 2000, 2024), Models.Participant("C", 2026)] };
        SettlementEngine.Compute(model, 2025).Value.Participants.Select(participant => participant.Code).ShouldBe(["a"]);
    }

    [Fact]
    public void A_key_that_names_who_left_before_the_year_is_a_problem()
    {
        var model = Models.OnePool(new DirectRule { To = ["b"] }, new Money(100), Rounding.CentByLargestRemainder, "A") with { Participants = [Models.Participant("A"), Models.Participant("B", 2000, 2024)] };
        SettlementEngine.Compute(model, 2025).Problems.ShouldHaveSingleItem().Message.ShouldBe("Sleutel Sleutel noemt B voor 2025, maar B nam deel tot en met 31-12-2024.");
    }

    [Fact]
    public void A_year_without_budget_is_a_problem_that_names_the_years_there_are() =>
        SettlementEngine.Compute(Sample, 2031).Problems.ShouldHaveSingleItem().ToString().ShouldBe("Er zijn geen begrotingsregels voor 2031. Gevonden: begrotingsregels voor 2026.");

    [Fact]
    public void A_key_that_takes_effect_later_does_not_hold() =>
        SettlementEngine.Compute(Sample with { Lines = [.. Sample.Lines.Select(line => line with { Year = 2020 })] }, 2020).Problems.Select(problem => problem.Code).ShouldContain("sleutel-geldt-niet");

    [Fact]
    public void An_average_takes_all_counts_of_the_year()
    {
        var rule = new MeasureRule { Measure = "accounts", Moment = ReferenceMoment.AverageOf(-1) };
        var model = Models.OnePool(rule, new Money(1000), Rounding.CentByLargestRemainder, "A", "B") with
        {
            Measures = [new Measure { Code = "accounts", Name = "Accounts", Unit = "accounts", Values = [Count("a", 1, 10), Count("a", 2, 11), Count("a", 3, 12), Count("b", 1, 33)] }],
        };
        SettlementEngine.Compute(model, 2025).Value.Lines[0].Parts.Select(part => part.Share).ShouldBe(["33/132", "99/132"]);

        static MeasureValue Count(string participant, int month, decimal value) => new() { Participant = participant, ReferenceDate = new DateOnly(2024, month, 1), Value = value, SignOff = SignOff.Agreed };
    }

    [Fact]
    public void A_tie_goes_to_the_lowest_CBS_code_then_to_the_lowest_code_whatever_the_order_of_rows()
    {
        Participant[] people = [Models.Participant("A"), Models.Participant("Z") with { MunicipalityCode = "GM0200" }, Models.Participant("Y") with { MunicipalityCode = "GM0100" }];
        foreach (var order in new[] { people, [.. people.Reverse()] })
        {
            var model = Models.OnePool(new EqualRule(), new Money(100), Rounding.CentByLargestRemainder) with { Participants = order };
            SettlementEngine.Compute(model, 2025).Value.Participants.Select(participant => (participant.Code, participant.Amount.Cents)).ShouldBe([("y", 34), ("z", 33), ("a", 33)]);
        }
    }

    [Fact]
    public void Amounts_too_large_to_add_are_a_problem() =>
        SettlementEngine.Compute(Sample with { Lines = [.. Sample.Lines.Select(line => line with { Amount = new Money(long.MaxValue) })] }, 2026).Problems.ShouldHaveSingleItem().Code.ShouldBe("bedrag-te-groot");

    [Fact]
    public void A_result_survives_its_JSON()
    {
        var json = ResultJson.Write(Run(Sample));
        ResultJson.Write(ResultJson.Read(json)).ShouldBe(json);
    }
}
