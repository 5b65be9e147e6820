// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Tests.Platform.Probe;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Platform;

public sealed class ParticipantFilterTests
{
    private readonly ParticipantId own = ParticipantId.New();
    private readonly ParticipantId other = ParticipantId.New();

    [Theory, EveryDatabase]
    public async Task Who_reads_for_one_participant_sees_its_rows_and_the_shared_ones(Database database)
    {
        await using var world = await WithNotes(database);
        var reader = await world.As((Role.Lezer, own));
        (await world.Run(new ListNotes(), reader)).Value.ShouldBe(["eigen: eigen", "gedeeld: gedeeld"]);
        (await world.Run(new ListNotes())).Value.Count.ShouldBe(3);
    }

    [Theory, EveryDatabase]
    public async Task A_row_of_another_participant_is_never_written(Database database)
    {
        await using var world = await WithNotes(database);
        var writer = await world.As((Role.Controller, own));

        (await world.Run(new WriteNote("mijn", "van mij", own), writer)).Succeeded.ShouldBeTrue();
        await Should.ThrowAsync<InvalidOperationException>(() => world.Run(new WriteNote("uw", "van u", other), writer));
        (await world.Run(new EditNote("ander", "stiekem"), writer)).Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Theory, EveryDatabase]
    public async Task A_role_for_one_participant_gives_nothing_in_the_whole(Database database)
    {
        await using var world = await WithNotes(database);
        var both = await world.As((Role.Lezer, null), (Role.Controller, own));
        both.Participants.ShouldBeNull();
        both.May(ProbeModule.Write).ShouldBeFalse();
        both.May(ProbeModule.See).ShouldBeTrue();
    }

    [Theory, EveryDatabase]
    public async Task With_roles_for_two_participants_only_what_both_allow_is_permitted(Database database)
    {
        await using var world = await WithNotes(database);
        var mixed = await world.As((Role.Lezer, own), (Role.Controller, other));
        mixed.May(ProbeModule.Write).ShouldBeFalse();
        (await world.Run(new ListNotes(), mixed)).Value.Count.ShouldBe(3);
    }

    [Fact]
    public void A_person_does_not_step_into_another_collaboration()
    {
        var person = Actor.ForPerson(PersonId.New(), "Anna", CollaborationId.New(), [], null);
        Should.Throw<InvalidOperationException>(() => person.In(CollaborationId.New()));
    }

    private async Task<ProbeWorld> WithNotes(Database database)
    {
        var world = await ProbeWorld.On(database);
        await world.Run(new WriteNote("eigen", "eigen", own));
        await world.Run(new WriteNote("ander", "ander", other));
        await world.Run(new WriteNote("gedeeld", "gedeeld"));
        return world;
    }
}
