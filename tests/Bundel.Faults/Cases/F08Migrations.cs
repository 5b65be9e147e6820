// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.Data;
using Bundel.Data.Backup;
using Bundel.Data.Checking;
using Bundel.Faults.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Faults.Cases;

/// <summary>F8: every released schema is brought up to date by a process that is killed on the way, and then once more. The outcome is as if nothing had happened.</summary>
public sealed class F08Migrations
{
    public static TheoryData<string, Database> Releases => [.. from release in Released.Names from database in Enum.GetValues<Database>() select (release, database)];

    [Theory, MemberData(nameof(Releases))]
    public Task A_migration_that_was_killed_is_finished_by_the_next(string release, Database database) => Rounds(release, database, 1);

    [Theory(Explicit = true), MemberData(nameof(Releases))]
    public Task A_migration_that_was_killed_is_finished_by_the_next_many_times(string release, Database database) => Rounds(release, database, 40);

    [Theory, EveryDatabase]
    public async Task A_database_of_a_later_release_is_refused_and_left_alone(Database database)
    {
        await using var world = await World.Alone(database);
        await Trial.Run($"F8 deze uitgave op een latere databank, {database}", "geweigerd met een duidelijke melding, niets gewijzigd", 1, async (_, _) =>
        {
            await world.Tamper("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99991231235959_Later', '99.0.0')");
            var before = await Sums(world.Settings);
            foreach (var verb in new[] { "databank migreer", "controleer" })
            {
                var (exit, text) = await Cli.Run(world.Settings, verb.Split(' '));
                exit.ShouldBe(2, text);
                text.ShouldContain("nieuwere uitgave van Bundel");
                text.ShouldContain("99991231235959_Later");
            }

            (await Sums(world.Settings)).ShouldBe(before);
            return "twee opdrachten geweigerd";
        });
    }

    private static async Task Rounds(string release, Database database, int rounds)
    {
        if (database == Database.Postgres) Assert.SkipUnless(PostgresServer.WhyNot is null, PostgresServer.WhyNot ?? "");
        var whole = await Released.Unpack(release, database);
        var watch = Stopwatch.StartNew();
        var (done, told) = await Cli.Run(whole, "databank", "migreer");
        done.ShouldBe(0, told);
        var isBehind = told.Contains("gebracht", StringComparison.Ordinal);
        var (duration, expected, killed) = (watch.Elapsed, await Sums(whole), 0);
        await Trial.Run($"F8 bijwerken vanaf {release} halverwege gedood, {database}", "daarna bijgewerkt zonder verlies, gelijk aan een ongestoorde keer", rounds, async (_, random) =>
        {
            var settings = await Released.Unpack(release, database);
            if (await Cli.Kill(settings, duration * (0.4 + (random.NextDouble() * 0.55)), "databank", "migreer")) killed++;
            var (exit, text) = await Cli.Run(settings, "databank", "migreer");
            exit.ShouldBe(0, text);
            (await Sums(settings)).ShouldBe(expected);
            await using var services = new ServiceCollection().AddLogging().AddBundel(settings).BuildServiceProvider();
            await services.ShouldBeSound();
            if (database == Database.Sqlite) Directory.GetFiles(settings.DataPath, "bundel.db.voor-*").Length.ShouldBe(isBehind ? 1 : 0);
            return $"{killed} keer echt onderbroken";
        });
    }

    private static async Task<IReadOnlyList<TableSum>> Sums(DatabaseSettings settings)
    {
        await using var services = new ServiceCollection().AddLogging().AddBundel(settings).BuildServiceProvider();
        return await services.GetRequiredService<DatabankBackup>().Sums();
    }
}
