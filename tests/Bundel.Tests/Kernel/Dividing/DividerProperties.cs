// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using CsCheck;

namespace Bundel.Tests.Kernel.Dividing;

public sealed class DividerProperties
{
    private static readonly Gen<long> Amounts = Gen.OneOf(Gen.Long[-1_000_000, 1_000_000], Gen.Long[-900_000_000_000_000_000, 900_000_000_000_000_000], Gen.Long[-20, 20]);

    private static readonly Gen<BigInteger> AnyWeight = Gen.OneOf(
        Gen.Const(BigInteger.Zero),
        Gen.Long[1, 10].Select(weight => (BigInteger)weight),
        Gen.Long[1, 1_000_000].Select(weight => (BigInteger)weight),
        Gen.Long[1, long.MaxValue].Select(weight => (BigInteger)weight),
        Gen.Long[1, long.MaxValue].Select(weight => BigInteger.Pow(weight, 3)));

    private static readonly Gen<BigInteger[]> Keys = AnyWeight.Array[1, 60].Where(weights => weights.Any(weight => !weight.IsZero));

    private static readonly Gen<(long Cents, BigInteger[] Weights)> Cases = Gen.Select(Amounts, Keys);

    private static long[] Divide(long cents, IReadOnlyList<BigInteger> weights, IReadOnlyList<int>? ranks = null) =>
        [.. Divider.Divide(new Money(cents), Weights.From(weights).Value, Rounding.CentByLargestRemainder, ranks).Amounts.Select(amount => amount.Cents)];

    [Fact]
    public void Any_division_equals_the_textbook() => Cases.Sample(@case =>
        Divide(@case.Cents, @case.Weights).ShouldBe(Oracle.Divide(@case.Cents, @case.Weights)));

    [Fact]
    public void Any_division_with_ranks_equals_the_textbook() => Cases.Sample(@case =>
    {
        int[] ranks = [.. Enumerable.Range(0, @case.Weights.Length).Reverse()];
        Divide(@case.Cents, @case.Weights, ranks).ShouldBe(Oracle.Divide(@case.Cents, @case.Weights, ranks));
    });

    [Fact]
    public void The_sum_is_conserved_to_the_cent() => Cases.Sample(@case =>
        Divide(@case.Cents, @case.Weights).Aggregate(BigInteger.Zero, (sum, cents) => sum + cents).ShouldBe(@case.Cents));

    [Fact]
    public void Every_amount_is_less_than_a_cent_from_its_exact_share() => Cases.Sample(@case =>
    {
        var total = @case.Weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
        foreach (var (cents, weight) in Divide(@case.Cents, @case.Weights).Zip(@case.Weights)) BigInteger.Abs(cents * total - @case.Cents * weight).ShouldBeLessThan(total);
    });

    [Fact]
    public void Equal_weights_differ_by_at_most_a_cent() => Cases.Sample(@case =>
    {
        foreach (var group in Divide(@case.Cents, @case.Weights).Zip(@case.Weights).GroupBy(pair => pair.Second)) (group.Max(pair => pair.First) - group.Min(pair => pair.First)).ShouldBeLessThanOrEqualTo(1);
    });

    [Fact]
    public void A_zero_weight_gets_nothing() => Cases.Sample(@case =>
    {
        foreach (var (cents, _) in Divide(@case.Cents, @case.Weights).Zip(@case.Weights).Where(pair => pair.Second.IsZero)) cents.ShouldBe(0);
    });

    [Fact]
    public void A_negative_amount_is_the_mirror_of_the_positive_one() => Cases.Sample(@case =>
        Divide(-@case.Cents, @case.Weights).ShouldBe(Divide(@case.Cents, @case.Weights).Select(cents => -cents)));

    [Fact]
    public void The_order_of_rows_does_not_change_who_gets_the_cent() => Gen.Select(Cases, Gen.Int).Sample((@case, seed) =>
    {
        int[] order = [.. Enumerable.Range(0, @case.Weights.Length)];
        new Random(seed).Shuffle(order);
        var shuffled = Divide(@case.Cents, [.. order.Select(i => @case.Weights[i])], order);
        shuffled.ShouldBe(order.Select(i => Divide(@case.Cents, @case.Weights)[i]));
    });

    [Fact]
    public void Dividing_units_in_bulk_gives_the_same() => Cases.Sample(@case =>
    {
        var shares = new long[@case.Weights.Length];
        Divider.DivideUnits(@case.Cents, Weights.From(@case.Weights).Value, shares);
        shares.ShouldBe(Divide(@case.Cents, @case.Weights));
    });

    [Fact]
    public void Every_policy_closes() => Gen.Select(Amounts, Keys, Gen.OneOf(Gen.Const(1L), Gen.Const(100L), Gen.Const(1000L), Gen.Const(100_000L)), Gen.Enum<RemainderRule>()).Sample((cents, weights, unit, rule) =>
    {
        var division = Divider.Divide(new Money(cents), Weights.From(weights).Value, new Rounding(new Money(unit), rule));
        (Money.Sum(division.Amounts) + division.RoundingLine + division.Rest).ShouldBe(new Money(cents));
        division.Amounts.ShouldAllBe(amount => amount.Cents % unit == 0);
    });

    [Theory]
    [InlineData(1)]
    [InlineData(10_000)]
    public void One_and_ten_thousand_participants_are_conserved(int participants) => Gen.Select(Amounts, AnyWeight.Array[participants]).Where(@case => @case.Item2.Any(weight => !weight.IsZero)).Sample((cents, weights) =>
        Divide(cents, weights).ShouldBe(Oracle.Divide(cents, weights)), iter: 20);
}
