// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;

namespace Bundel.Faults.Harness;

/// <summary>Rounds of one fault. Prints what was done, over how many rounds, by which seed, what must hold, and whether it held.</summary>
internal static class Trial
{
    /// <summary>BUNDEL_ZAAD repeats a run.</summary>
    public static int Seed { get; } = Given("BUNDEL_ZAAD") ?? Random.Shared.Next();

    /// <summary>BUNDEL_RONDES makes a long run shorter.</summary>
    private static int Most { get; } = Given("BUNDEL_RONDES") ?? int.MaxValue;

    /// <param name="name">Number and fault: "F1 kill -9 tijdens gebruik".</param>
    /// <param name="invariant">What must hold after every round.</param>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="round">One round: its number and its chance; tells in a few words what it did.</param>
    public static async Task Run(string name, string invariant, int rounds, Func<int, Random, Task<string>> round)
    {
        rounds = Math.Min(rounds, Most);
        var watch = Stopwatch.StartNew();
        var done = new List<string>();
        for (var number = 1; number <= rounds; number++)
        {
            try
            {
                done.Add(await round(number, new Random(HashCode(name, number))));
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                Tell(name, invariant, FormattableString.Invariant($"FOUT in ronde {number} van {rounds}: {exception.Message.ReplaceLineEndings(" ")}"), watch);
                throw;
            }
        }

        Tell(name, invariant, FormattableString.Invariant($"goed · {rounds} rondes · {done[^1]}"), watch);
    }

    private static int? Given(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var given) ? given : null;

    /// <summary>The same for every run of the program with the same seed.</summary>
    private static int HashCode(string name, int number) => unchecked(name.Aggregate(Seed, (hash, letter) => (hash * 31) + letter) + number);

    private static void Tell(string name, string invariant, string outcome, Stopwatch watch) =>
        Console.WriteLine(FormattableString.Invariant($"{name} · zaad {Seed} · {invariant} · {outcome} · {watch.Elapsed.TotalSeconds:0.0} s"));
}
