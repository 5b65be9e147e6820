// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing;
using CsCheck;

namespace Bundel.Tests.CostSharing;

public sealed class StructuredCostTests
{
    private static readonly Gen<Rational> Cents = Gen.Long[0, 90_000].Select(cents => new Rational(cents, 100));

    [Fact]
    public void A_structured_game_equals_its_table() =>
        Structured(12).Sample(game =>
        {
            var table = game.ToTable();
            for (var mask = 1u; mask <= table.Everyone; mask += 7) game.CostOf([.. Enumerable.Range(0, game.Count).Select(i => (mask >> i & 1) == 1)]).ShouldBe(table[mask]);
            game.Total.ShouldBe(table.Total);
            game.Shapley().ShouldBe(ShapleyValue.Of(table));
            SimpleRules.Scrb(game).ShouldBe(SimpleRules.Scrb(table));
            SimpleRules.EqualCharge(game).ShouldBe(SimpleRules.EqualCharge(table));
        }, iter: 150);

    [Fact]
    public void A_game_of_concave_parts_is_concave_and_Shapley_is_in_its_core() =>
        Structured(8).Where(game => game.IsConcave).Sample(game =>
        {
            var table = game.ToTable();
            GameProperties.Concavity(table).ShouldBeNull();
            Core.Contains(table, game.Shapley()!).ShouldBeTrue();
        }, iter: 60);

    [Fact]
    public void The_closed_form_of_the_runway_is_the_nucleolus() =>
        (from n in Gen.Int[1, 9] from costs in Gen.Int[0, 12].Array[n] select costs).Sample(costs =>
        {
            var runway = new StepCosts([.. costs.Select(cost => (Rational)cost)]);
            var table = new StructuredCosts([.. costs.Select((_, i) => $"s{i}")], [runway]).ToTable();
            runway.Nucleolus().ShouldBe(Nucleolus.Of(table)!.Amounts);
            runway.Shapley().ShouldBe(ShapleyValue.Of(table));
        }, iter: 200);

    [Fact]
    public void The_strongest_objection_from_the_parts_is_that_of_the_table() =>
        Structured(10).Where(StructuredCore.CanTell).SelectMany(game => Gen.Long[-90_000, 180_000].Array[game.Count].Select(amounts => (game, amounts))).Sample(drawn =>
        {
            Rational[] amounts = [.. drawn.amounts.Select(cents => new Rational(cents, 100))];
            var table = drawn.game.ToTable();
            var fromParts = StructuredCore.StrongestObjection(drawn.game, amounts);
            var fromTable = Core.StrongestObjection(table, amounts);
            (fromParts?.Amount).ShouldBe(fromTable?.Amount);
        }, iter: 200);

    [Fact]
    public void A_division_per_head_of_342_municipalities_meets_an_objection_and_Shapley_does_not()
    {
        const int Municipalities = 342;
        var random = new Random(1);
        Rational[] steps = [.. Enumerable.Range(0, Municipalities).Select(_ => (Rational)random.Next(1, 5000))];
        var game = new StructuredCosts([.. Enumerable.Range(0, Municipalities).Select(i => $"g{i}")], [StepCosts.Shared(50_000, [.. Enumerable.Repeat(true, Municipalities)]), new StepCosts(steps), new OwnCosts(steps)]);
        StructuredCore.StrongestObjection(game, game.Shapley()!).ShouldBeNull();
        var objection = StructuredCore.StrongestObjection(game, [.. Enumerable.Repeat(game.Total / Municipalities, Municipalities)]).ShouldNotBeNull();
        var coalition = game.Players.Select(objection.Coalition.Contains).ToArray();
        (game.Total / Municipalities * objection.Coalition.Count - game.CostOf(coalition)).ShouldBe(objection.Amount);
    }

    [Fact]
    public void Three_hundred_and_forty_two_municipalities_share_to_the_cent()
    {
        const int Municipalities = 342;
        var random = new Random(342);
        Rational[] Draw() => [.. Enumerable.Range(0, Municipalities).Select(_ => new Rational(random.Next(1, 9_000_000), 100))];
        long[] volumes = [.. Enumerable.Range(0, Municipalities).Select(_ => random.NextInt64(10, 4000))];
        Tier[] tiers = [new(0, 95), new(50, 80), new(200, 72)];
        var game = new StructuredCosts([.. Enumerable.Range(0, Municipalities).Select(i => $"g{i}")], [new OwnCosts(Draw()), new StepCosts(Draw()), new MemberPriceCosts(volumes, tiers), new VolumeCosts(volumes, [new Tier(0, 12)])]);
        var amounts = game.Shapley().ShouldNotBeNull();
        Rational.Sum(amounts).ShouldBe(game.Total);
    }

    [Fact]
    public void Volume_thresholds_for_hundreds_of_players_have_no_exact_count() =>
        new VolumeCosts([.. Enumerable.Range(1, 342).Select(i => (long)i)], [new Tier(0, 9), new Tier(500, 8)]).Shapley().ShouldBeNull();

    [Fact]
    public void Wrong_shapes_are_refused()
    {
        Should.Throw<ArgumentException>(() => new StepCosts([-1]));
        Should.Throw<ArgumentException>(() => new VolumeCosts([1], [new Tier(5, 1)]));
        Should.Throw<ArgumentException>(() => new VolumeCosts([1], [new Tier(0, 1), new Tier(0, 2)]));
        Should.Throw<ArgumentException>(() => new StructuredCosts(["a"], [new OwnCosts([1, 2])]));
    }

    private static Gen<StructuredCosts> Structured(int most) =>
        from n in Gen.Int[1, most]
        from parts in Part(n).Array[1, 4]
        select new StructuredCosts([.. Enumerable.Range(0, n).Select(i => $"s{i}")], parts);

    private static Gen<CostComponent> Part(int n) => Gen.OneOf(
        Cents.Array[n].Select(CostComponent (costs) => new OwnCosts(costs)),
        Cents.Array[n].Select(CostComponent (costs) => new StepCosts(costs)),
        Gen.Select(Cents, Gen.Bool.Array[n], CostComponent (cost, users) => StepCosts.Shared(cost, users)),
        Gen.Select(Gen.Long[0, 40].Array[n], Tiers(n * 20), Gen.Enum<TierRule>(), CostComponent (volumes, tiers, rule) => new VolumeCosts(volumes, tiers, rule)),
        Gen.Select(Gen.Long[0, 40].Array[n], Tiers(n), CostComponent (volumes, tiers) => new MemberPriceCosts(volumes, tiers)));

    private static Gen<Tier[]> Tiers(int most) =>
        Gen.Select(Gen.Long[1, Math.Max(1, most)].Array[0, 3], Cents.Array[4], (starts, prices) => (Tier[])[.. starts.Append(0).Distinct().Order().Select((start, i) => new Tier(start, prices[i]))]);
}
