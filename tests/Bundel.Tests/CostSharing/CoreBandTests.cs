// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing;
using CsCheck;

namespace Bundel.Tests.CostSharing;

public sealed class CoreBandTests
{
    [Fact]
    public void In_Skane_every_group_has_a_band_around_the_nucleolus()
    {
        var game = Games.Published("skane_water_1979.json").Game;
        var bands = CoreBand.Of(game).ShouldNotBeNull();
        foreach (var (band, amount) in bands.Zip(Nucleolus.Of(game)!.Amounts)) (band.Least < amount && amount < band.Most).ShouldBeTrue();
        bands[0].Most.ShouldBe(game[1]);
    }

    [Fact]
    public void In_a_concave_game_the_band_runs_from_the_marginal_to_the_stand_alone_cost() =>
        (from n in Gen.Int[1, 8] from costs in Gen.Int[0, 30].Array[n] select costs).Sample(costs =>
        {
            var game = new StructuredCosts([.. costs.Select((_, i) => $"s{i}")], [new StepCosts([.. costs.Select(cost => (Rational)cost)])]).ToTable();
            var bands = CoreBand.Of(game)!;
            bands.Select(band => band.Least).ShouldBe(SimpleRules.Marginal(game));
            bands.Select(band => band.Most).ShouldBe(SimpleRules.StandAlone(game));
        }, iter: 100);

    [Fact]
    public void It_holds_every_division_of_the_core_and_exists_exactly_when_the_core_does() =>
        Gen.OneOf(Games.Balanced(8), Games.Drawn(5)).Sample(game =>
        {
            var bands = CoreBand.Of(game);
            (bands is null).ShouldBe(LeastCore.Of(game).CoreIsEmpty);
            if (bands is null) return;
            foreach (var (band, amount) in bands.Zip(Nucleolus.Of(game, NucleolusKind.Prenucleolus)!.Amounts)) (band.Least <= amount && amount <= band.Most).ShouldBeTrue();
        }, iter: 200);

    [Fact]
    public void Each_end_is_reached_because_a_cent_further_the_core_is_empty() =>
        Games.Balanced(5).Where(game => game.Count > 1).Sample(game =>
        {
            var bands = CoreBand.Of(game)!;
            for (var player = 0; player < game.Count; player++)
            {
                LeastCore.Of(Pinned(game, player, bands[player].Most)).CoreIsEmpty.ShouldBeFalse();
                LeastCore.Of(Pinned(game, player, bands[player].Least)).CoreIsEmpty.ShouldBeFalse();
                LeastCore.Of(Pinned(game, player, bands[player].Most + new Rational(1, 100))).CoreIsEmpty.ShouldBeTrue();
                LeastCore.Of(Pinned(game, player, bands[player].Least - new Rational(1, 100))).CoreIsEmpty.ShouldBeTrue();
            }
        }, iter: 60);

    /// <summary>The same costs, but the player pays this and no other: it costs at most that alone, and the others at most what is left of the total.</summary>
    private static CoalitionTable Pinned(CoalitionTable game, int player, Rational amount)
    {
        var others = game.Everyone ^ 1u << player;
        Rational[] numbers = [.. Enumerable.Range(0, 1 << game.Count).Select(mask => game[(uint)mask])];
        numbers[others] = new[] { numbers[others], game.Total - amount }.Min();
        numbers[1 << player] = new[] { numbers[1 << player], amount }.Min();
        var scale = numbers.Aggregate(System.Numerics.BigInteger.One, (common, number) => common * number.Denominator / System.Numerics.BigInteger.GreatestCommonDivisor(common, number.Denominator));
        return Games.Make(GameKind.Cost, [.. numbers.Select(number => (long)(number * scale).Numerator)], (long)scale);
    }
}
