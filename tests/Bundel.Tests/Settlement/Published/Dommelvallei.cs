// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Tests.Settlement.Published;

/// <summary>Dommelvallei: meerjarenbegroting 2020–2023 (begroting 2020, 1e wijziging) and 1e begrotingswijziging 2025, in whole euros.</summary>
public sealed class Dommelvallei
{
    private static readonly string[] Names = ["Geldrop-Mierlo", "Nuenen", "Son en Breugel"];

    public static TheoryData<int, decimal[], decimal, decimal[], decimal> Budgets { get; } = new()
    {
        { 2020, [15612822, 17000, 42296, 91153], 15462373, [5820329, 5463306, 4178740], -2 },
        { 2021, [15826432, 17000, 0, 94250], 15715182, [5903303, 5559024, 4252855], 0 },
        { 2022, [16207456, 17000, 0, 97452], 16093004, [6037061, 5697010, 4358934], -1 },
        { 2023, [16656798, 17000, 0, 100772], 16539026, [6197314, 5858716, 4482992], 4 },
    };

    public static TheoryData<int, decimal[], decimal, decimal[]> Amendments { get; } = new()
    {
        { 2025, [-275187, 175000], -100187, [-25833, -13869, -60485] },
        { 2026, [-318906, 168000], -150906, [-69329, -39170, -42407] },
        { 2027, [-479514, 168000], -311514, [-127601, -96790, -87123] },
        { 2028, [-493643, 168000], -325643, [-113967, -111314, -100362] },
        { 2029, [-409617, 168000], -241617, [-103990, -78078, -59549] },
    };

    [Theory]
    [MemberData(nameof(Budgets))]
    public void Every_column_comes_out_with_its_rounding_line(int year, decimal[] lines, decimal toDivide, decimal[] published, decimal rounding)
    {
        var rule = new FixedAmountsRule { Amounts = [.. Names.Zip(published, (name, amount) => new FixedAmount { Participant = Code.From(name), Amount = Money.FromEuros(amount) })] };
        var model = Models.OnePool(rule, Money.Zero, new Rounding(new Money(100), RemainderRule.RoundingLine), Names) with
        {
            Lines = [.. lines.Select((amount, i) => new BudgetLine { Year = year, Pool = "kosten", Description = i == 0 ? "Totaal lasten" : "Baten", Amount = Money.FromEuros(amount), Kind = i == 0 ? LineKind.Cost : LineKind.Income })],
        };
        var result = SettlementEngine.Compute(model, year).Value;
        result.Total.Euros.ShouldBe(toDivide);
        result.Amounts().ShouldBe(published);
        result.RoundingLine.Euros.ShouldBe(rounding);
        result.Proof.Closes.ShouldBeTrue();
        result.Notices.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Amendments))]
    public void Every_column_of_the_amendment_comes_out_with_the_key_of_its_own_mutation(int year, decimal[] lines, decimal toDivide, decimal[] published)
    {
        var own = new FixedSharesRule { Unit = ShareUnit.Weight, Shares = [.. Names.Zip(published, (name, amount) => new FixedShare { Participant = Code.From(name), Part = -amount })] };
        var model = Models.OnePool(new EqualRule(), Money.Zero, new Rounding(new Money(100), RemainderRule.RoundingLine), Names);
        model = model with
        {
            Keys = [.. model.Keys, new AllocationKey { Code = "wijziging", Name = "Wijziging", ValidFrom = new DateOnly(year, 1, 1), Rule = own }],
            Mutations = [new Mutation { Code = "wijziging", Name = "1e begrotingswijziging 2025", Key = "wijziging" }],
            Lines = [.. lines.Select(amount => new BudgetLine { Year = year, Pool = "kosten", Description = "Wijziging", Amount = Money.FromEuros(amount), Mutation = "wijziging" })],
        };
        var result = SettlementEngine.Compute(model, year).Value;
        result.Total.Euros.ShouldBe(toDivide);
        result.Amounts().ShouldBe(published);
        result.Lines.ShouldHaveSingleItem().Code.ShouldBe("kosten/wijziging");
    }
}
