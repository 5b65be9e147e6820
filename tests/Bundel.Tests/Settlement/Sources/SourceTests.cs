// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Sources;

namespace Bundel.Tests.Settlement.Sources;

public sealed class SourceTests
{
    private static readonly Investment Server = new() { Code = "server", Name = "Servers", Pool = "infra", Purchase = Money.FromEuros(100_000), Residual = Money.FromEuros(10_000), Years = 5, InUse = new DateOnly(2025, 9, 1), Interest = 2, Decision = "B-7" };

    [Fact]
    public void A_linear_asset_depreciates_from_the_year_after_use_to_exactly_its_residual_value()
    {
        var charges = CapitalCharges.Of(Server).Value;
        charges.Select(charge => $"{charge.Year} {charge.BookValue} {charge.Depreciation} {charge.Interest}").ShouldBe(
            ["2026 100000.00 18000.00 2000.00", "2027 82000.00 18000.00 1640.00", "2028 64000.00 18000.00 1280.00", "2029 46000.00 18000.00 920.00", "2030 28000.00 18000.00 560.00"]);
        CapitalCharges.Of(Server with { Start = DepreciationStart.YearOfUse }).Value[0].Year.ShouldBe(2025);
    }

    [Fact]
    public void Parts_that_do_not_divide_still_add_up()
    {
        var charges = CapitalCharges.Of(Server with { Purchase = Money.FromEuros(100), Residual = Money.Zero, Years = 3, FromReserve = Money.FromEuros(50) }).Value;
        charges.Select(charge => charge.Depreciation.ToString()).ShouldBe(["33.33", "33.34", "33.33"]);
        Money.Sum(charges.Select(charge => charge.FromReserve)).ToString().ShouldBe("50.00");
    }

    [Fact]
    public void An_annuity_has_equal_charges_but_for_the_last_cents()
    {
        // 10.000 tegen 4 % in 3 jaar: 3.603,49 per jaar (10.000 × 0,04 / (1 − 1,04⁻³))
        var charges = CapitalCharges.Of(Server with { Purchase = Money.FromEuros(10_000), Residual = Money.Zero, Years = 3, Interest = 4, Method = DepreciationMethod.Annuity }).Value;
        charges.Select(charge => charge.Net.ToString()).ShouldBe(["3603.49", "3603.49", "3603.48"]);
        charges.Select(charge => charge.Interest.ToString()).ShouldBe(["400.00", "271.86", "138.60"]);
        Money.Sum(charges.Select(charge => charge.Depreciation)).ToString().ShouldBe("10000.00");
    }

    [Fact]
    public void Charges_are_explained_down_to_the_asset_and_its_decision()
    {
        var why = CapitalCharges.Explain(Server, 2027).Value;
        (why.Value, why.Sources[0].Code, why.Operands[0].Formula, why.Operands[1].Formula).ShouldBe(("19640.00", "B-7", "(€ 100.000,00 − € 10.000,00) / 5", "€ 82.000,00 × 2 %"));
        CapitalCharges.Explain(Server, 2040).Value.Value.ShouldBe("0.00");
        CapitalCharges.PerPool([Server, Server with { Code = "tweede" }], 2026).Value["infra"].ToString().ShouldBe("40000.00");
    }

    [Fact]
    public void A_late_investment_underspends_and_an_old_one_is_replaced()
    {
        CapitalCharges.Underspend(Server, new DateOnly(2026, 2, 1), 2026).Value.ToString().ShouldBe("20000.00");
        CapitalCharges.ReplacementPlan([Server], 2026).ShouldBe([new Replacement(2031, "server", "Servers", Money.FromEuros(100_000))]);
        CapitalCharges.ReplacementPlan([Server], 2029, rise: 10).Single().Amount.ToString().ShouldBe("121000.00");
    }

    [Fact]
    public void An_asset_that_cannot_be_is_refused_with_all_its_faults() =>
        CapitalCharges.Of(Server with { Years = 0, Residual = Money.FromEuros(200_000), Credit = Money.FromEuros(90_000) }).Problems.Select(problem => problem.Code)
            .ShouldBe(["looptijd-nul", "restwaarde-ongeldig", "dekking-ongeldig", "krediet-overschreden"]);

    [Fact]
    public void Overhead_of_66150_over_one_fte_of_1350_hours_is_49_euro_per_hour()
    {
        var post = new Post { Code = "a", Name = "Adviseur", Pool = "advies", Scale = "11", Fte = 1, WageSum = Money.Zero };
        PersonnelBudget.HourlyRate([post], Money.FromEuros(66_150), 1350).Value.Value.ShouldBe("49.00");
    }

    [Fact]
    public void Posts_cost_what_they_are_filled_plus_hire_and_overhead_is_in_the_rate()
    {
        Post[] posts =
        [
            new() { Code = "b", Name = "Beheerder", Pool = "werkplek", Scale = "9", Fte = 2, WageSum = Money.FromEuros(80_000), VacantMonths = 3, Hire = Money.FromEuros(10_000) },
            new() { Code = "m", Name = "Manager", Pool = "overhead", Scale = "12", Fte = 0.5m, WageSum = Money.FromEuros(120_000), IsDirect = false },
        ];
        PersonnelBudget.PerPool(posts).Value.Select(pool => $"{pool.Key} {pool.Value}").ShouldBe(["overhead 60000.00", "werkplek 130000.00"]);
        PersonnelBudget.HourlyRate(posts, Money.FromEuros(10_000), 1_250).Value.Value.ShouldBe("80.00");
        PersonnelBudget.HourlyRate([posts[1]], Money.Zero, 1_250).Problems.Single().Code.ShouldBe("geen-directe-fte");
        PersonnelBudget.PerPool([posts[0] with { Fte = 0, VacantMonths = 13 }]).Problems.Select(problem => problem.Code).ShouldBe(["fte-nul", "vacature-ongeldig"]);
    }

    [Fact]
    public void A_contract_grows_by_its_index_and_ends_by_itself()
    {
        var contract = new ContractCosts { Code = "c", Name = "Licenties", Pool = "werkplek", Yearly = Money.FromEuros(36_500), From = new DateOnly(2025, 1, 1), Through = new DateOnly(2027, 1, 31), Index = 10 };
        new[] { 2024, 2025, 2026, 2027, 2028 }.Select(year => contract.In(year).Value.Value).ShouldBe(["0.00", "36500.00", "40150.00", "3751.00", "0.00"]);
        (contract with { Through = new DateOnly(2024, 1, 1) }).In(2025).Problems.Single().Code.ShouldBe("contract-einde-voor-begin");
    }

    [Fact]
    public void The_ratios_of_the_BBV_come_with_their_formula()
    {
        var figures = new BalanceFigures { LongDebt = Money.FromEuros(600), ShortDebt = Money.FromEuros(200), AccruedLiabilities = Money.FromEuros(100), FinancialAssets = Money.FromEuros(50), ShortClaims = Money.FromEuros(150), Cash = Money.FromEuros(80), AccruedAssets = Money.FromEuros(20), Equity = Money.FromEuros(300), Total = Money.FromEuros(1_200), Income = Money.FromEuros(2_000), StructuralIncome = Money.FromEuros(1_900), StructuralCosts = Money.FromEuros(1_850), StructuralToReserves = Money.FromEuros(10) };
        BalanceRatios.Of(figures).Value.Select(ratio => ratio.Value).ShouldBe(["30.00", "25.00", "2.00"]);
        BalanceRatios.Of(figures with { Income = Money.Zero, Total = Money.Zero }).Problems.Count.ShouldBe(2);
    }
}
