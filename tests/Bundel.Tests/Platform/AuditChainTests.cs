// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Platform;

public sealed class AuditChainTests
{
    [Theory, EveryDatabase]
    public async Task The_chain_is_whole_after_commands_refusals_and_faults(Database database)
    {
        await using var world = await World.On(database);
        var reader = await world.As(Role.Lezer);
        await world.Must(Add("lindehaven"));
        await world.Refused(Add("lindehaven"));
        await world.Refused(Add("oosterwold"), reader);
        await world.Must(Add("oosterwold"));

        var state = await StateOf(world);

        state.Broken.ShouldBeNull();
        state.Entries.ShouldBe(3);
        (await world.Audit()).Select(entry => entry.Actor).ShouldBe(["cli:test", "Test Lezer", "cli:test"]);
    }

    [Theory, EveryDatabase]
    public async Task Sixteen_writers_at_once_make_one_chain_without_gaps(Database database)
    {
        await using var world = await World.On(database);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++) await world.Must(Add($"deelnemer-{writer}-{i}"));
        })));

        var state = await StateOf(world);
        state.Broken.ShouldBeNull();
        state.Entries.ShouldBe(80);
        (await world.Audit()).Select(entry => entry.Sequence).ShouldBe(Enumerable.Range(1, 80).Select(i => (long)i));
    }

    [Theory, EveryDatabase]
    public async Task The_database_itself_refuses_to_change_or_delete_an_entry(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(Add("lindehaven"));
        foreach (var sql in new[] { "UPDATE audit_entry SET payload = ''", "DELETE FROM audit_entry" })
        {
            var fault = await Should.ThrowAsync<Exception>(() => world.Tamper(sql));
            fault.Message.ShouldContain("audit_entry is append-only");
        }

        (await StateOf(world)).Broken.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task What_is_changed_behind_its_back_is_found_at_the_first_broken_entry(Database database, string sql, string code, string place)
    {
        Assert.SkipWhen(database == Database.Postgres && PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");
        await using var world = await World.Alone(database);
        for (var i = 0; i < 5; i++) await world.Must(Add($"deelnemer-{i}"));
        await Tamper(world, database, sql);

        var broken = (await StateOf(world)).Broken.ShouldNotBeNull();

        broken.Code.ShouldBe(code);
        broken.Message.ShouldContain(place);
    }

    public static TheoryData<Database, string, string, string> Tamperings()
    {
        var data = new TheoryData<Database, string, string, string>();
        foreach (var database in Enum.GetValues<Database>())
        {
            data.Add(database, "UPDATE audit_entry SET actor = 'iemand anders' WHERE sequence = 3", "audit-gewijzigd", "regel 3");
            data.Add(database, "DELETE FROM audit_entry WHERE sequence IN (2, 4)", "audit-gat", "regel 3");
            data.Add(database, "UPDATE audit_entry SET previous_hash = hash WHERE sequence >= 4", "audit-schakel", "regel 4");
        }

        return data;
    }

    private static async Task Tamper(World world, Database database, string sql)
    {
        string[] removal = database == Database.Postgres
            ? ["DROP TRIGGER audit_entry_append_only ON audit_entry"]
            : ["DROP TRIGGER audit_entry_no_update", "DROP TRIGGER audit_entry_no_delete"];
        await world.Tamper([.. removal, sql + " AND collaboration_id IN (SELECT id FROM collaboration)"]);
    }

    private static async Task<ChainState> StateOf(World world)
    {
        await using var scope = world.Services.CreateAsyncScope();
        var states = await scope.ServiceProvider.GetRequiredService<AuditCheck>().Check();
        return states.Single(state => state.Collaboration == world.Collaboration.Value);
    }

    private static AddParticipant Add(string code) =>
        new(code, "Deelnemer " + code, OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2015, 1, 1));
}
