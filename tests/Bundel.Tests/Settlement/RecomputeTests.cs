// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Recompute;

namespace Bundel.Tests.Settlement;

public sealed class RecomputeTests
{
    private static Recomputation Recompute(bool earlier, decimal tolerance, params (string Name, decimal? Basis, decimal? Amount)[] rows) =>
        Recomputer.Recompute(new PublishedTable
        {
            Rows = [.. rows.Select(row => new PublishedRow(row.Name, row.Basis, row.Amount is { } amount ? Money.FromEuros(amount) : null))],
            FromEarlierAmounts = earlier,
            Tolerance = Money.FromEuros(tolerance),
        }).Value;

    [Fact]
    public void A_division_by_largest_remainder_is_recognised()
    {
        var found = Recompute(false, 0, ("a", 1, 33.34m), ("b", 1, 33.33m), ("c", 1, 33.33m));
        found.Policy.ShouldBe("€ 100,00 verdeeld, cent, grootste rest");
        found.FollowsWholly.ShouldBeTrue();
    }

    [Fact]
    public void A_total_of_unrounded_amounts_is_told_apart_from_a_wrong_total()
    {
        var found = Recompute(true, 0, ("a", 10, 12), ("b", 10, 12), ("c", 10, 12), ("d", 1000, 1150), ("e", 1001, 1151), ("f", 2000, 2300), ("Totaal", null, 4636));
        found.Totals.ShouldHaveSingleItem().Cause.ShouldBe(Cause.Rounding);
        Recompute(true, 0, ("a", 10, 20), ("b", 20, 40), ("Totaal", null, 70)).Totals.ShouldHaveSingleItem().Cause.ShouldBe(Cause.Unknown);
    }

    [Fact]
    public void A_subtotal_is_that_of_the_lines_since_the_one_before()
    {
        var found = Recompute(true, 0, ("a", 10, 20), ("b", 20, 40), ("Subtotaal noord", null, 60), ("c", 30, 60), ("d", 40, 80), ("Subtotaal zuid", null, 141), ("Totaal", null, 200));
        found.Totals.Select(total => (total.Name, total.Sum.Euros, total.Difference.Euros)).ShouldBe([("Subtotaal noord", 60m, 0m), ("Subtotaal zuid", 140m, 1m), ("Totaal", 200m, 0m)]);
        found.FollowsWholly.ShouldBeFalse();
    }

    [Fact]
    public void Two_rows_that_look_swapped_are_named()
    {
        var found = Recompute(true, 0, ("a", 100, 110), ("b", 200, 330), ("c", 300, 220), ("d", 400, 440), ("e", 500, 550));
        found.Deviating.Select(row => (row.Name, row.Cause)).ShouldBe([("b", Cause.Swapped), ("c", Cause.Swapped)]);
    }

    [Fact]
    public void A_floor_that_several_rows_share_is_a_minimum()
    {
        var found = Recompute(false, 0, ("a", 1000, 5000), ("b", 2000, 10000), ("c", 3000, 15000), ("d", 100, 750), ("e", 120, 750));
        found.Deviating.Select(row => (row.Name, row.Expected.Euros, row.Cause)).ShouldBe([("d", 500m, Cause.Minimum), ("e", 600m, Cause.Minimum)]);
    }

    [Fact]
    public void A_last_cent_that_does_not_follow_is_found()
    {
        var found = Recompute(true, 0, ("a", 100_000, 110_000), ("b", 200_000, 220_000), ("c", 300_000, 330_000), ("d", 10, 11.01m));
        found.Deviating.ShouldHaveSingleItem().Difference.ShouldBe(new Money(1));
    }

    [Fact]
    public void Negative_amounts_are_rounded_as_the_mirror_of_positive_ones() =>
        Recompute(true, 0, ("a", -5, -3), ("b", 5, 3), ("c", 7, 4), ("d", -9, -5)).FollowsWholly.ShouldBeTrue();

    [Fact]
    public void Rows_without_a_figure_are_counted_and_not_taken_as_zero()
    {
        var found = Recompute(true, 0, ("a", 100, 110), ("b", null, 220), ("c", 300, null), ("d", 200, 220));
        (found.Rows, found.Skipped).ShouldBe((2, 2));
    }

    [Fact]
    public void Nothing_to_compare_is_a_problem() =>
        Recomputer.Recompute(new PublishedTable { Rows = [new PublishedRow("a", null, new Money(1))], FromEarlierAmounts = false }).Problems.ShouldHaveSingleItem().Code.ShouldBe("niets-te-vergelijken");
}
