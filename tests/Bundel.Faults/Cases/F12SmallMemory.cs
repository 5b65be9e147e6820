// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.Faults.Harness;
using Bundel.Settlement.Budget.Importing;
using Bundel.Web.Tests.Hosting;

namespace Bundel.Faults.Cases;

/// <summary>F12: little memory, large exports, and programs that read slowly. The others go on, and the process does not grow.</summary>
public sealed class F12SmallMemory
{
    private const int Megabytes = 220;
    private const int Slow = 6;

    [Fact]
    public Task Slow_readers_of_large_exports_hold_up_no_one() => Rounds(20_000, 1);

    [Fact(Explicit = true)]
    public Task Slow_readers_of_very_large_exports_hold_up_no_one() => Rounds(100_000, 3);

    private static async Task Rounds(int lines, int rounds)
    {
        await using var world = await Given.Example(Database.Sqlite);
        await world.Must(new ImportBudget(await world.Save(Budget(lines), "begroting.csv")));
        var key = await Client.Key(world);
        (string, string)[] small = [.. Given.NoLimits, ("DOTNET_GCHeapHardLimit", FormattableString.Invariant($"0x{Megabytes * 1_000_000:X}")), ("DOTNET_gcServer", "0")];
        await using var node = await WebNode.Start(world.Settings, small);
        await Trial.Run($"F12 {Megabytes} MB geheugen, {Slow} trage lezers van een export van {lines} regels", "anderen krijgen binnen 5 s antwoord, elke export komt heel aan, het proces leeft", rounds, async (_, _) =>
        {
            using var client = key(node.Address);
            var readers = Enumerable.Range(0, Slow).Select(_ => ReadSlowly(client)).ToArray();
            var slowest = TimeSpan.Zero;
            while (!Task.WhenAll(readers).IsCompleted)
            {
                var watch = Stopwatch.StartNew();
                (await client.Get("deelnemers")).Status.ShouldBe(200);
                slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
                await Task.Delay(50);
            }

            node.Log.Where(line => line.GetProperty("LogLevel").GetString() is "Error" or "Critical").Select(line => line.GetRawText()).ShouldBeEmpty();
            foreach (var length in await Task.WhenAll(readers)) length.ShouldBeGreaterThan(lines * 20L);
            slowest.ShouldBeLessThan(TimeSpan.FromSeconds(5));
            using var process = Process.GetProcessById(node.ProcessId);
            var resident = process.WorkingSet64 / 1_000_000;
            resident.ShouldBeLessThan(Megabytes + 200);
            return $"traagste antwoord {slowest.TotalMilliseconds:0} ms, {resident} MB in gebruik";
        });
    }

    /// <summary>Takes a little, waits, takes more; in the end it has all.</summary>
    private static async Task<long> ReadSlowly(Client client)
    {
        using var answer = await client.Http.GetAsync("begrotingen/2026/export", HttpCompletionOption.ResponseHeadersRead);
        ((int)answer.StatusCode).ShouldBe(200, await (answer.IsSuccessStatusCode ? Task.FromResult("") : answer.Content.ReadAsStringAsync()));
        await using var stream = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[64 * 1024];
        long length = 0;
        for (var read = await stream.ReadAsync(buffer); read > 0; read = await stream.ReadAsync(buffer))
        {
            length += read;
            if (length < 1_000_000) await Task.Delay(40);
        }

        return length;
    }

    private static string Budget(int lines) =>
        "jaar;kostengroep;omschrijving;bedrag\n" + string.Concat(Enumerable.Range(0, lines).Select(i => FormattableString.Invariant($"2026;{Given.Pool};Regel {i} van de begroting;{i}.25\n")));
}
