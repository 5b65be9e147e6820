// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json.Nodes;
using Bundel.Platform;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Budget;
using Bundel.Tests.Support;
using Bundel.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Hosting;

/// <summary>Two real processes on one PostgreSQL database and one data folder.</summary>
public sealed class TwoNodeTests
{
    private const int LinesOfTheExample = 6;

    [Fact]
    public async Task Two_nodes_that_start_at_once_on_an_empty_database_both_become_ready()
    {
        Assert.SkipUnless(PostgresServer.WhyNot is null, PostgresServer.WhyNot ?? "");
        var database = await TestDatabases.Bare(Database.Postgres);
        await using var one = WebNode.Launch(database);
        await using var two = WebNode.Launch(database);
        await Task.WhenAll(one.Ready(), two.Ready());
        foreach (var line in one.Log.Concat(two.Log)) line.GetProperty("LogLevel").GetString().ShouldBe("Information", line.GetRawText());
    }

    [Fact]
    public async Task Who_signs_in_at_one_node_is_known_at_the_other_and_its_forms_are_accepted_there()
    {
        Assert.SkipUnless(PostgresServer.WhyNot is null, PostgresServer.WhyNot ?? "");
        await using var world = await World.Alone(Database.Postgres);
        var actor = await world.As(Role.Beheerder);
        await using var one = await WebNode.Start(world.Settings);
        await using var two = await WebNode.Start(world.Settings);
        var visitor = await Visitor.Arrive(one.Address, world, actor);

        var there = await visitor.Get(new Uri(two.Address, visitor.Home).ToString());
        there.QuerySelector("h1").ShouldNotBeNull().TextContent.ShouldNotBeEmpty();

        var form = await visitor.Get(new Uri(one.Address, visitor.Home + "/besluiten/nieuw").ToString());
        var answer = await visitor.Post(new Uri(two.Address, visitor.Home + "/besluiten/nieuw").ToString(), form);
        answer.QuerySelector("main form").ShouldNotBeNull("the form comes back with its faults, so the token was accepted");
    }

    [Fact]
    public async Task When_the_node_that_runs_a_job_is_killed_the_other_takes_it_over_and_it_happens_once()
    {
        Assert.SkipUnless(PostgresServer.WhyNot is null, PostgresServer.WhyNot ?? "");
        await using var world = await World.Alone(Database.Postgres);
        await using var one = await WebNode.Start(world.Settings);
        await using var two = await WebNode.Start(world.Settings);
        await using var blocked = await Block(world, "pool_line");
        await Import(world);
        var running = await Until(world, job => job.State == JobState.Running);
        var runner = running.LeaseOwner!.Contains($":{one.ProcessId}:", StringComparison.Ordinal) ? one : two;
        running.LeaseOwner.ShouldContain($":{runner.ProcessId}:");

        await runner.Kill();
        await blocked.DisposeAsync();
        await EndTheLease(world);

        var done = await Until(world, job => job.State is not JobState.Running);
        (done.State, done.Attempts).ShouldBe((JobState.Done, 2), done.Output);
        (await world.Db(db => db.Set<PoolLine>().CountAsync())).ShouldBe(LinesOfTheExample);
        (await world.Audit()).Count(entry => entry.UseCase == "model-importeren").ShouldBe(1);
    }

    /// <summary>The published example, for the collaboration of this world, as a job.</summary>
    private static async Task Import(World world)
    {
        var model = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "voorbeelden", "model.json")))!;
        model["samenwerking"]!["code"] = world.Code;
        var file = await world.Services.GetRequiredService<FileStore>().Save(Encoding.UTF8.GetBytes(model.ToJsonString()), "model.json");
        _ = (await world.Services.GetRequiredService<JobQueue>().Enqueue(new ImportModel(file), world.Operator)).Value;
    }

    /// <summary>Lets nobody write to a table, so that the job cannot finish.</summary>
    private static async Task<NpgsqlConnection> Block(World world, string table)
    {
        var connection = new NpgsqlConnection(world.Settings.PostgresConnection + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"BEGIN; LOCK TABLE {table} IN SHARE MODE", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    /// <summary>What half a minute without a heartbeat does.</summary>
    private static Task EndTheLease(World world) => world.Db(db => db.Set<Job>().Where(job => job.State == JobState.Running)
        .ExecuteUpdateAsync(set => set.SetProperty(job => job.LeasedUntilUtc, job => job.LeasedUntilUtc!.Value.AddMinutes(-2))));

    private static async Task<Job> Until(World world, Func<Job, bool> expected)
    {
        Job? job = null;
        for (var i = 0; i < 600; i++)
        {
            job = await world.Db(db => db.Set<Job>().AsNoTracking().SingleAsync());
            if (expected(job)) return job;
            await Task.Delay(100);
        }

        throw new TimeoutException($"The job stays {job!.State}: {job.Output}");
    }
}
