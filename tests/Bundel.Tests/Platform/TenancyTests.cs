// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Platform;

public sealed class TenancyTests
{
    [Theory, EveryDatabase]
    public async Task A_second_collaboration_never_sees_the_rows_of_the_first(Database database)
    {
        await using var world = await World.On(database);
        await using var other = await world.Beside();
        await world.Must(Lindehaven);

        (await world.Must(new ListParticipants())).ShouldHaveSingleItem().Code.ShouldBe("lindehaven");
        (await other.Must(new ListParticipants())).ShouldBeEmpty();
        (await other.Db(db => db.Set<Organisation>().CountAsync())).ShouldBe(0);
    }

    [Theory, EveryDatabase]
    public async Task The_same_code_may_be_used_in_two_collaborations(Database database)
    {
        await using var world = await World.On(database);
        await using var other = await world.Beside();
        await world.Must(Lindehaven);
        await other.Must(Lindehaven);
    }

    [Theory, EveryDatabase]
    public async Task A_row_of_another_collaboration_is_never_written(Database database)
    {
        await using var world = await World.On(database);
        await using var other = await world.Beside();
        var fault = await Should.ThrowAsync<InvalidOperationException>(() => world.Db(async db =>
        {
            db.Add(new Organisation(other.Collaboration, "vreemd", "Vreemd", OrganisationKind.Gemeente));
            await db.SaveChangesAsync();
        }));
        fault.Message.ShouldContain("another collaboration");
        (await other.Db(db => db.Set<Organisation>().CountAsync())).ShouldBe(0);
    }

    private static AddParticipant Lindehaven { get; } =
        new("lindehaven", "Lindehaven", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2015, 1, 1));
}
