// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing;
using CsCheck;

namespace Bundel.Tests.CostSharing;

public sealed class ShapleyTests
{
    [Fact]
    public void It_is_the_mean_over_all_orders() =>
        Games.Drawn(6).Sample(game => ShapleyValue.Of(game).SequenceEqual(Games.ShapleyByOrders(game)));

    [Fact]
    public void It_divides_the_total() =>
        Games.Drawn(12).Sample(game => Rational.Sum(ShapleyValue.Of(game)) == game.Total, iter: 200);

    [Fact]
    public void It_is_additive() =>
        (from n in Gen.Int[1, 10] from a in Gen.Long[-900, 900].Array[1 << n] from b in Gen.Long[-900, 900].Array[1 << n] select (a, b)).Sample(pair =>
        {
            var sum = ShapleyValue.Of(Games.Make(GameKind.Cost, [.. pair.a.Zip(pair.b, (x, y) => x + y)]));
            var parts = ShapleyValue.Of(Games.Make(GameKind.Cost, pair.a)).Zip(ShapleyValue.Of(Games.Make(GameKind.Cost, pair.b)), (x, y) => x + y);
            return sum.SequenceEqual(parts);
        }, iter: 200);

    [Fact]
    public void Players_who_can_take_each_others_place_get_the_same() =>
        (from n in Gen.Int[2, 11] from numbers in Gen.Long[-900, 900].Array[1 << n] select numbers).Sample(numbers =>
        {
            var game = Games.Make(GameKind.Value, [.. numbers.Select((_, mask) => numbers[(mask & 3) == 2 ? mask ^ 3 : mask])]);
            var amounts = ShapleyValue.Of(game);
            return amounts[0] == amounts[1];
        }, iter: 200);

    [Fact]
    public void Who_adds_the_same_to_everyone_gets_that() =>
        (from n in Gen.Int[2, 11] from numbers in Gen.Long[-900, 900].Array[1 << n] from own in Gen.Long[-90, 90] select (numbers, own)).Sample(drawn =>
        {
            var last = drawn.numbers.Length / 2;
            drawn.numbers[0] = 0;
            var game = Games.Make(GameKind.Cost, [.. drawn.numbers.Select((_, mask) => drawn.numbers[mask & last - 1] + (mask >= last ? drawn.own : 0))]);
            return ShapleyValue.Of(game)[^1] == drawn.own;
        }, iter: 200);

    [Fact]
    public void The_game_among_some_players_has_their_numbers() =>
        Games.Drawn(7).SelectMany(game => Gen.Int[1, (int)game.Everyone].Select(mask => (game, mask: (uint)mask))).Sample(drawn =>
        {
            var (game, mask) = drawn;
            var among = game.Among(mask);
            among.Players.ShouldBe(game.NamesOf(mask));
            among.Total.ShouldBe(game[mask]);
            among[1].ShouldBe(game[mask & ~mask + 1]);
            if (among.Count > 1) among.Without(0).ShouldBe(game[mask & mask - 1]);
        });

    [Fact]
    public void The_largest_numbers_do_not_overflow()
    {
        var numbers = new long[1 << 20];
        Array.Fill(numbers, CoalitionTable.MaxMagnitude);
        ShapleyValue.Of(Games.Make(GameKind.Value, numbers)).ShouldAllBe(amount => amount == new Rational(CoalitionTable.MaxMagnitude, 20));
    }
}
