// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Diagnostics;
using Bundel.Collaborations.Participants;
using Bundel.Faults.Harness;
using Bundel.Web.Tests.Hosting;

namespace Bundel.Faults.Cases;

/// <summary>F4: PostgreSQL falls, or breaks its connections, under load. Programs are told to come back, and who repeats with the same key has one effect.</summary>
public sealed class F04DatabaseFalls
{
    private const int Programs = 4;

    [Fact]
    public Task Programs_are_told_to_come_back_and_lose_nothing() => Rounds(2);

    [Fact(Explicit = true)]
    public Task Programs_are_told_to_come_back_and_lose_nothing_forty_times() => Rounds(40);

    private static async Task Rounds(int rounds)
    {
        Assert.SkipUnless(PostgresServer.WhyNot is null, PostgresServer.WhyNot ?? "");
        await using var cluster = await Cluster.Start();
        await using var world = await World.On(cluster.Settings);
        world.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        var client = await Client.Key(world);
        await using var node = await WebNode.Start(cluster.Settings, Given.NoLimits);
        var told = new ConcurrentDictionary<string, bool>();
        await Trial.Run("F4 PostgreSQL valt om of verbreekt verbindingen, onder belasting", "503 met Retry-After, na herstel binnen 10 s verder, herhalen met sleutel heeft één gevolg", rounds, async (round, random) =>
        {
            using var stop = new CancellationTokenSource();
            var programs = Enumerable.Range(0, Programs).Select(number => Task.Run(() => Write(client(node.Address), $"val-{round}-{number}", told, stop.Token))).ToArray();
            await Task.Delay(random.Next(200, 500));
            var fell = round % 2 == 1;
            if (fell) await Fall(cluster, node);
            else await cluster.TerminateAll();
            var back = await UntilItWorks(client(node.Address));
            await Task.Delay(100);
            await stop.CancelAsync();
            var statuses = (await Task.WhenAll(programs)).SelectMany(seen => seen).ToHashSet();
            node.Log.Select(line => line.GetRawText()).Where(line => line.Contains(" failed", StringComparison.Ordinal) && line.Contains("ApiFrame", StringComparison.Ordinal)).ShouldBeEmpty();
            statuses.Except([0, 201, 409, 503]).ShouldBeEmpty();
            await OnceEach(world, told);
            return $"{told.Count} toevoegingen, antwoord na {back.TotalSeconds:0.0} s";
        });
        await world.Services.ShouldBeSound();
    }

    private static async Task Fall(Cluster cluster, WebNode node)
    {
        await cluster.Crash();
        using var http = new HttpClient { BaseAddress = node.Address };
        using var page = await http.GetAsync("/aanmelden");
        ((int)page.StatusCode).ShouldBe(503);
        (await page.Content.ReadAsStringAsync()).ShouldContain("<h1>Even niet beschikbaar</h1>");
        using var program = new HttpRequestMessage(HttpMethod.Get, "/api/v1/samenwerkingen");
        program.Headers.TryAddWithoutValidation("Authorization", "Bearer bundel_onbekend");
        using var answer = await http.SendAsync(program);
        ((int)answer.StatusCode, answer.Headers.RetryAfter?.ToString(), answer.Content.Headers.ContentType?.MediaType).ShouldBe((503, "5", "application/problem+json"));
        await cluster.Again();
    }

    /// <summary>Adds one after another; whatever is not acknowledged is asked again with the same key.</summary>
    private static async Task<HashSet<int>> Write(Client client, string name, ConcurrentDictionary<string, bool> told, CancellationToken stop)
    {
        using var _ = client;
        var seen = new HashSet<int>();
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            var code = FormattableString.Invariant($"{name}-{i}");
            for (var answer = Answer.None; !answer.Done; await Task.Delay(answer.Done ? 0 : 50, CancellationToken.None))
            {
                answer = await client.Post("deelnemers", Given.Participant(code), once: "sleutel-" + code);
                seen.Add(answer.Status);
            }

            told[code] = true;
        }

        return seen;
    }

    private static async Task<TimeSpan> UntilItWorks(Client client)
    {
        using var _ = client;
        var watch = Stopwatch.StartNew();
        while (!(await client.Get("deelnemers")).Done)
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
            await Task.Delay(50);
        }

        return watch.Elapsed;
    }

    private static async Task OnceEach(World world, ConcurrentDictionary<string, bool> told)
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        var codes = (await world.Must(new ListParticipants())).Select(row => row.Code).ToList();
        told.Keys.Except(codes).ShouldBeEmpty();
        (await world.Audit()).Count(entry => entry.UseCase == "deelnemer-toevoegen").ShouldBe(codes.Count);
    }
}
