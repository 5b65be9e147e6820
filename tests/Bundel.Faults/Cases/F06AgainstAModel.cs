// SPDX-License-Identifier: EUPL-1.2
using Bundel.Faults.Harness;
using Bundel.Settlement;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Model;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Faults.Cases;

/// <summary>F6: random sequences of use cases do in Bundel, on both databases, what they do in a model of a few dictionaries: the same refusals, the same state.</summary>
public sealed class F06AgainstAModel
{
    [Fact]
    public Task Random_sequences_do_the_same_as_in_the_model() => Rounds(40);

    [Fact(Explicit = true)]
    public Task Twenty_thousand_random_sequences_do_the_same_as_in_the_model() => Rounds(20_000);

    private static async Task Rounds(int rounds)
    {
        await using var sqlite = await World.On(Database.Sqlite);
        await using var postgres = PostgresServer.WhyNot is null ? await World.On(Database.Postgres) : null;
        var (steps, refused) = (0, 0);
        await Trial.Run($"F6 willekeurige reeksen gebruiksgevallen naast een model, {(postgres is null ? "Sqlite" : "Sqlite en Postgres")}", "dezelfde weigeringen, dezelfde stand", rounds, async (_, random) =>
        {
            var sequence = Step.Sequences.Generate(new PCG((uint)random.Next(), (ulong)random.NextInt64()), null, out Size _);
            foreach (var world in new[] { sqlite, postgres }.OfType<World>()) refused += await Play(await world.Beside(), sequence);
            steps += sequence.Length;
            return $"{steps} stappen, {refused} weigeringen";
        });
        await sqlite.Services.ShouldBeSound();
    }

    private static async Task<int> Play(World world, Step[] sequence)
    {
        await world.Must(new DraftKey("gelijk", "Gelijk", new DateOnly(2026, 1, 1), new EqualRule()));
        var (model, lines, refused) = (new ModelWorld(DateOnly.FromDateTime(world.Clock.GetUtcNow().UtcDateTime)), new Dictionary<int, LineId>(), 0);
        for (var number = 0; number < sequence.Length; number++)
        {
            var expected = sequence[number].In(model, number);
            (await sequence[number].In(world, number, lines)).ShouldBe(expected, $"stap {number}: {sequence[number]} van {string.Join(", ", sequence.Take(number))}");
            if (expected is not null) refused++;
        }

        (await ModelWorld.Seen(world)).ShouldBe(model.Seen(), string.Join(", ", sequence.Select(step => step.ToString())));
        return refused;
    }
}
