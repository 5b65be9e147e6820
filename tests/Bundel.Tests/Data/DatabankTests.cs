// SPDX-License-Identifier: EUPL-1.2
using Bundel.Data;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Data;

public sealed class DatabankTests
{
    [Theory, EveryDatabase]
    public async Task The_migrations_hold_the_whole_model(Database database)
    {
        await using var world = await World.On(database);
        (await world.Db(db => Task.FromResult(db.Database.HasPendingModelChanges()))).ShouldBeFalse("the model changed: run tools/migrations.sh");
    }

    [Theory, EveryDatabase]
    public async Task A_database_that_is_not_there_or_not_migrated_names_the_verb_to_run(Database database)
    {
        await using var services = Services(await TestDatabases.Bare(database));
        var databank = services.GetRequiredService<Databank>();
        (await databank.Check()).Problems.ShouldHaveSingleItem().Message.ShouldContain("bundel databank migreer");
        (await databank.Migrate()).Value.ShouldNotBeEmpty();
        (await databank.Check()).Succeeded.ShouldBeTrue();
        (await databank.Migrate()).Value.ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task A_database_of_a_newer_release_is_refused_and_left_alone(Database database)
    {
        await using var services = Services(await TestDatabases.Own(database));
        await Execute(services, """INSERT INTO "__EFMigrationsHistory" VALUES ('20990101000000_Later', '99')""");
        var databank = services.GetRequiredService<Databank>();
        foreach (var problems in new[] { (await databank.Check()).Problems, (await databank.Migrate()).Problems })
        {
            problems.ShouldHaveSingleItem().Code.ShouldBe("databank-nieuwer");
            problems[0].Found.ShouldBe("20990101000000_Later");
        }
    }

    [Theory, EveryDatabase]
    public async Task A_guard_that_is_gone_is_found_and_put_back(Database database)
    {
        await using var services = Services(await TestDatabases.Own(database));
        await Execute(services, database == Database.Postgres ? "DROP TRIGGER audit_entry_append_only ON audit_entry" : "DROP TRIGGER audit_entry_no_update");
        var databank = services.GetRequiredService<Databank>();
        (await databank.UnguardedTables()).ShouldBe(["audit_entry"]);
        (await databank.Migrate()).Succeeded.ShouldBeTrue();
        (await databank.UnguardedTables()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_block_the_next_one()
    {
        await using var services = Services(await TestDatabases.Own(Database.Sqlite));
        await Execute(services, """CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
        await Execute(services, """INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')""");
        await Execute(services, """DELETE FROM "__EFMigrationsHistory" WHERE false""");
        (await services.GetRequiredService<Databank>().Migrate().WaitAsync(TimeSpan.FromSeconds(30))).Succeeded.ShouldBeTrue();
        (await Count(services, """SELECT count(*) AS "Value" FROM "__EFMigrationsLock" """)).ShouldBe(0);
    }

    [Fact]
    public async Task SQLite_writes_to_disk_before_a_change_counts_as_stored()
    {
        await using var services = Services(await TestDatabases.Own(Database.Sqlite));
        (await Count(services, "SELECT synchronous AS \"Value\" FROM pragma_synchronous")).ShouldBe(2);
    }

    private static ServiceProvider Services(DatabaseSettings settings) => new ServiceCollection().AddLogging().AddBundel(settings).BuildServiceProvider(validateScopes: true);

    private static async Task Execute(ServiceProvider services, string sql)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        if (services.GetRequiredService<DatabaseSettings>().PostgresOwnerConnection is { } owner) db.Database.SetConnectionString(owner);
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    private static async Task<long> Count(ServiceProvider services, string sql)
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<BundelDb>().Database.SqlQueryRaw<long>(sql).ToListAsync()).Single();
    }
}
