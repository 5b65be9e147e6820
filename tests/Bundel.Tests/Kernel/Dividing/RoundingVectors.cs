// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Kernel.Dividing;

/// <summary>Rounding traps that users of other packages reported, with their source.</summary>
public sealed class RoundingVectors
{
    public static TheoryData<string, long, long[], long[]> Facts { get; } = new()
    {
        { "odoo/odoo PR 214736: 182.25 over 98/2 was posted as 182.26", 18225, [98, 2], [17861, 364] },
        { "odoo/odoo PR 94871", 78508, [3333, 3333, 3334], [26167, 26167, 26174] },
        { "frappe/erpnext PR 35091: 0.01 over 95/5", 1, [95, 5], [1, 0] },
        { "thirds", 10000, [1, 1, 1], [3334, 3333, 3333] },
        { "credit note: the mirror of thirds", -10000, [1, 1, 1], [-3334, -3333, -3333] },
        { "a weight of zero", 101, [0, 1, 1], [0, 51, 50] },
        { "a product of more than 64 bits", 123456789012345, [17, 29, 5, 101, 997], [1826601752141, 3115967694828, 537235809453, 10852163350955, 107124820404968] },
        { "Alabama paradox, 10 units", 10, [6, 6, 2], [4, 4, 2] },
        { "Alabama paradox, 11 units: the third receiver loses one", 11, [6, 6, 2], [5, 5, 1] },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_cents_are_these(string source, long cents, long[] weights, long[] expected) =>
        Divider.Divide(new Money(cents), Weights.From(weights).Value, Rounding.CentByLargestRemainder).Amounts.Select(amount => amount.Cents).ShouldBe(expected, source);

    [Fact]
    public void Fewer_cents_than_receivers_go_to_the_first_hundred_of_342()
    {
        long[] weights = [.. Enumerable.Repeat(1L, 342)];
        Divider.Divide(new Money(100), Weights.From(weights).Value, Rounding.CentByLargestRemainder).Amounts.Select(amount => amount.Cents)
            .ShouldBe(Enumerable.Repeat(1L, 100).Concat(Enumerable.Repeat(0L, 242)));
    }

    [Theory]
    [InlineData(15, 10, new long[] { 1 }, 20)]
    [InlineData(-15, 10, new long[] { 1 }, -20)]
    [InlineData(14, 10, new long[] { 1 }, 10)]
    public void Half_a_unit_is_rounded_away_from_zero(long cents, long unit, long[] weights, long expected) =>
        Divider.Divide(new Money(cents), Weights.From(weights).Value, new Rounding(new Money(unit), RemainderRule.None)).Amounts[0].Cents.ShouldBe(expected);

    [Fact]
    public void An_amount_that_is_not_a_whole_number_of_units_leaves_a_rest()
    {
        var division = Divider.Divide(new Money(1234), Weights.From(1, 1).Value, new Rounding(new Money(100), RemainderRule.LargestRemainder));
        division.Amounts.Select(amount => amount.Cents).ShouldBe([600, 600]);
        division.Rest.Cents.ShouldBe(34);
    }

    [Fact]
    public void Weights_below_zero_are_refused() => Weights.From(1, -1).Problems.ShouldHaveSingleItem().Code.ShouldBe("gewicht-negatief");

    [Fact]
    public void A_key_with_all_zero_weights_is_refused() => Weights.From(0, 0).Problems.ShouldHaveSingleItem().Code.ShouldBe("geen-gewicht");

    [Fact]
    public void Decimal_weights_of_any_size_are_exact() =>
        Weights.From([7922816251426433759354.3950335m, 0.0000000000000000000000000001m]).Value.Total.ShouldBe(System.Numerics.BigInteger.Parse("79228162514264337593543950335000000000000000000001"));

    [Fact]
    public void Decimal_weights_are_brought_to_whole_numbers() => Weights.From([0.5m, 1.25m]).Value.ShareOf(1).ToString().ShouldBe("125/175");
}
