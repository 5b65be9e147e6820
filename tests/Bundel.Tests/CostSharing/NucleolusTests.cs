// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing;
using CsCheck;

namespace Bundel.Tests.CostSharing;

public sealed class NucleolusTests
{
    private static readonly NucleolusKind[] Kinds = [NucleolusKind.Prenucleolus, NucleolusKind.Nucleolus, NucleolusKind.PerCapita];

    [Fact]
    public void Every_game_has_a_proven_prenucleolus_and_a_nucleolus_when_nobody_is_worse_off() =>
        Games.Drawn(8).Sample(game =>
        {
            foreach (var kind in Kinds)
            {
                var solution = Nucleolus.Of(game, kind);
                if (solution is null)
                {
                    kind.ShouldNotBe(NucleolusKind.Prenucleolus);
                    continue;
                }

                Rational.Sum(solution.Amounts).ShouldBe(game.Total);
                CertificateCheck.Holds(game, solution.Amounts, solution.Certificate).ShouldBeTrue();
                solution.Certificate.Levels.Count.ShouldBeLessThan(game.Count == 1 ? 1 : game.Count);
            }
        }, iter: 400);

    [Fact]
    public void It_is_in_the_core_when_the_core_is_not_empty() =>
        Games.Balanced(9).Sample(game =>
        {
            LeastCore.Of(game).CoreIsEmpty.ShouldBeFalse();
            foreach (var kind in Kinds) Core.Contains(game, Nucleolus.Of(game, kind)!.Amounts).ShouldBeTrue();
        }, iter: 300);

    [Fact]
    public void Its_strongest_objection_is_the_least_possible() =>
        Games.Drawn(8).Where(game => game.Count > 1).Sample(game =>
        {
            var least = LeastCore.Of(game);
            var strongest = Core.StrongestObjection(game, Nucleolus.Of(game, NucleolusKind.Prenucleolus)!.Amounts);
            (strongest?.Amount ?? Rational.Zero).ShouldBe(Rational.Max(Rational.Zero, least.Epsilon!.Value));
            (Core.StrongestObjection(game, least.Amounts)?.Amount ?? Rational.Zero).ShouldBe(Rational.Max(Rational.Zero, least.Epsilon!.Value));
        }, iter: 300);

    [Fact]
    public void The_proof_rejects_any_other_division() =>
        Games.Drawn(7).Where(game => game.Count > 1).Sample(game =>
        {
            foreach (var kind in Kinds)
            {
                if (Nucleolus.Of(game, kind) is not { } solution) continue;
                Rational[] other = [.. solution.Amounts];
                var little = new Rational(1, 1_000_000_007);
                other[0] += little;
                other[^1] -= little;
                CertificateCheck.Holds(game, other, solution.Certificate).ShouldBeFalse();
            }
        }, iter: 200);

    [Fact]
    public void The_proof_does_not_hold_for_another_game()
    {
        var game = RandomGames.Make(1, 8, 461125);
        var solution = Nucleolus.Of(game)!;
        var numbers = Enumerable.Range(0, 256).Select(mask => (long)game[(uint)mask].Numerator).ToArray();
        CertificateCheck.Holds(Games.Make(GameKind.Value, numbers), solution.Amounts, solution.Certificate).ShouldBeTrue();
        var high = Enumerable.Range(1, 254).First(mask => solution.Certificate.Levels.All(level => level.Coalitions.All(weighted => weighted.Coalition != mask)));
        numbers[high] += 1_000;
        CertificateCheck.Holds(Games.Make(GameKind.Value, numbers), solution.Amounts, solution.Certificate).ShouldBeFalse();
    }

    [Fact]
    public void A_proof_with_a_changed_weight_a_missing_level_or_another_height_is_rejected()
    {
        var game = RandomGames.Make(1, 10, 461953);
        var (amounts, certificate) = Nucleolus.Of(game)!;
        var level = certificate.Levels[0];
        NucleolusLevel[] wrong =
        [
            level with { Coalitions = [.. level.Coalitions.Select((weighted, i) => i == 0 ? weighted with { Weight = weighted.Weight + 1 } : weighted)] },
            level with { Coalitions = [.. level.Coalitions.Skip(1)] },
            level with { Excess = level.Excess - 1 },
            level with { Earlier = [] },
        ];
        foreach (var changed in wrong) CertificateCheck.Holds(game, amounts, certificate with { Levels = [changed, .. certificate.Levels.Skip(1)] }).ShouldBeFalse();
        CertificateCheck.Holds(game, amounts, certificate with { Levels = [.. certificate.Levels.SkipLast(1)] }).ShouldBeFalse();
    }

    [Fact]
    public void Without_individual_rationality_there_is_no_nucleolus() =>
        Nucleolus.Of(Games.Make(GameKind.Cost, [0, 5, 5, 11])).ShouldBeNull();

    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 13)]
    [InlineData(3, 14)]
    [InlineData(4, 15)]
    public void Random_games_of_every_type_are_solved_and_proven(int type, int players)
    {
        foreach (var seed in new uint[] { 461125, 7, 99 }) Proven(RandomGames.Make(type, players, seed));
    }

    [Theory(Explicit = true)]
    [InlineData(1, 20)]
    [InlineData(2, 20)]
    [InlineData(3, 20)]
    [InlineData(4, 20)]
    [InlineData(1, 22)]
    [InlineData(2, 22)]
    [InlineData(1, 25)]
    [InlineData(2, 25)]
    public void Large_random_games_are_solved_and_proven(int type, int players) => Proven(RandomGames.Make(type, players, 461125));

    private static void Proven(CoalitionTable game)
    {
        foreach (var kind in Kinds)
        {
            if (Nucleolus.Of(game, kind) is not { } solution) continue;
            CertificateCheck.Holds(game, solution.Amounts, solution.Certificate).ShouldBeTrue();
            Rational.Sum(solution.Amounts).ShouldBe(game.Total);
        }
    }
}
