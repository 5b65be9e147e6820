// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Data;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Platform.Isolation;

/// <summary>What PostgreSQL itself refuses, whatever a query forgets.</summary>
public sealed class RowLevelSecurityTests
{
    private static readonly string[] EveryFilter = [TenantFilters.Collaboration, TenantFilters.Participant];

    [Fact]
    public async Task A_query_without_any_filter_sees_the_rows_of_its_own_collaboration_only()
    {
        await using var world = await OnPostgres();
        await using var other = await world.Beside();
        await world.Must(Join("lindehaven"));
        await other.Must(Join("kerkveen"));

        (await world.Db(Codes)).ShouldBe(["lindehaven"]);
        (await other.Db(Codes)).ShouldBe(["kerkveen"]);
    }

    [Fact]
    public async Task Without_a_collaboration_there_are_no_rows_and_the_program_itself_sees_no_more()
    {
        await using var world = await OnPostgres();
        await world.Must(Join("lindehaven"));

        await using var nobody = world.Services.CreateAsyncScope();
        (await Codes(nobody.ServiceProvider.GetRequiredService<BundelDb>())).ShouldBeEmpty();

        await using var system = world.Services.CreateAsyncScope();
        system.ServiceProvider.GetRequiredService<CurrentActor>().EnterSystem();
        (await Codes(system.ServiceProvider.GetRequiredService<BundelDb>())).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_for_another_collaboration_is_refused_by_the_database()
    {
        await using var world = await OnPostgres();
        await using var other = await world.Beside();

        var fault = await Should.ThrowAsync<PostgresException>(() => world.Db(db => db.Database.ExecuteSqlAsync(
            $"INSERT INTO stored_file (id, collaboration_id, sha256, name, content_type, size, created_utc, revision) VALUES ({Guid.NewGuid()}, {other.Collaboration.Value}, '', '', '', 0, now(), 0)")));

        fault.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Who_works_for_one_participant_does_not_see_the_rows_of_another_even_without_filters()
    {
        await using var world = await OnPostgres();
        var (own, theirs) = (await Id(world, Join("lindehaven")), await Id(world, Join("kerkveen")));
        foreach (var code in new[] { "lindehaven", "kerkveen" })
            await world.Must(new RecordVatProfile(code, new DateOnly(2026, 1, 1), 10, 20, "Opgave " + code));
        var actor = await world.As(Role.Lezer, own);

        var seen = await world.Db(db => db.Set<VatProfile>().IgnoreQueryFilters(EveryFilter).Select(row => row.ParticipantId).ToListAsync(), actor);

        seen.ShouldBe([own]);
        seen.ShouldNotContain(theirs);
    }

    [Fact]
    public async Task The_application_cannot_change_the_audit_trail_nor_take_its_guards_away()
    {
        await using var world = await OnPostgres();
        await world.Must(Join("lindehaven"));
        foreach (var sql in new[] { "UPDATE audit_entry SET actor = 'ander'", "DELETE FROM audit_entry", "TRUNCATE audit_entry", "DROP TRIGGER audit_entry_append_only ON audit_entry", "ALTER TABLE audit_entry NO FORCE ROW LEVEL SECURITY" })
        {
            var fault = await Should.ThrowAsync<PostgresException>(() => world.Db(db => db.Database.ExecuteSqlRawAsync(sql)));
            fault.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, sql);
        }
    }

    [Fact]
    public async Task A_policy_that_is_gone_is_found_and_put_back()
    {
        Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");
        await using var world = await World.Alone(Database.Postgres);
        var databank = world.Services.GetRequiredService<Databank>();
        (await databank.UnprotectedTables()).ShouldBeEmpty();
        await world.Tamper("ALTER TABLE participant NO FORCE ROW LEVEL SECURITY");
        (await databank.UnprotectedTables()).ShouldBe(["participant"]);
        (await databank.Migrate()).Succeeded.ShouldBeTrue();
        (await databank.UnprotectedTables()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_table_with_a_collaboration_is_kept_apart_or_stands_outside_with_a_reason()
    {
        await using var world = await OnPostgres();
        var open = await world.Db(db => db.Database.SqlQuery<string>(
            $"""
            SELECT c.relname::text AS "Value" FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE a.attname = 'collaboration_id' AND c.relkind = 'r' AND NOT c.relforcerowsecurity ORDER BY 1
            """).ToListAsync());
        open.ShouldBe(["invitation", "role_assignment"], "roles lead into a collaboration, so they are read before one is entered");
    }

    [Fact]
    public async Task Roles_that_protect_less_are_told()
    {
        await using var world = await OnPostgres();
        (await world.Services.GetRequiredService<DatabaseRoles>().Weaknesses()).ShouldBeEmpty();
        var one = world.Settings with { PostgresConnection = world.Settings.OwnerConnection };
        await using var services = new ServiceCollection().AddLogging().AddBundel(one).BuildServiceProvider();
        (await services.GetRequiredService<DatabaseRoles>().Weaknesses()).ShouldHaveSingleItem().ShouldContain("ook eigenaar");
    }

    private static Task<List<string>> Codes(BundelDb db) => db.Set<Participant>().IgnoreQueryFilters(EveryFilter).Select(row => row.Code).ToListAsync();

    private static async Task<World> OnPostgres()
    {
        Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");
        return await World.On(Database.Postgres);
    }

    private static async Task<ParticipantId> Id(World world, AddParticipant join)
    {
        await world.Must(join);
        return await world.Db(db => db.Set<Participant>().Where(row => row.Code == join.Code).Select(row => row.Id).SingleAsync());
    }

    private static AddParticipant Join(string code) => new(code, "Gemeente " + code, OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2015, 1, 1));
}
