// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Measures;
using Bundel.Platform;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Collaborations;

public sealed class SignOffTests
{
    private static readonly DateOnly NewYear = new(2025, 1, 1);

    [Theory, EveryDatabase]
    public async Task A_count_goes_from_open_to_disputed_to_agreed_to_adopted(Database database)
    {
        await using var world = await Counted(database);
        (await State(world)).ShouldBe(SignOffState.Open);
        (await world.Refused(SignOff(SignOffState.Disputed))).Codes().ShouldBe(["verplicht"]);
        await world.Must(SignOff(SignOffState.Disputed, "Te veel"));
        await world.Must(SignOff(SignOffState.Agreed));
        (await world.Refused(SignOff(SignOffState.Agreed))).Codes().ShouldBe(["aftekening-gelijk"]);
        (await world.Must(new AdoptValues("werkplekken", NewYear, await world.TakenDecision()))).Adopted.ShouldBe(1);
        (await State(world)).ShouldBe(SignOffState.Adopted);
        (await world.Refused(SignOff(SignOffState.Disputed, "Toch niet"))).Codes().ShouldBe(["telling-vast"]);
        var steps = (await world.Must(new ShowValueHistory("werkplekken", "lindehaven"))).Lines.ShouldHaveSingleItem().SignOffs;
        steps.Select(step => (step.State, step.Note)).ShouldBe([(SignOffState.Disputed, "Te veel"), (SignOffState.Agreed, null), (SignOffState.Adopted, null)]);
        steps[2].Decision.ShouldBe("BE 2025-12-01/4");
    }

    [Theory, EveryDatabase]
    public async Task A_corrected_count_is_open_again(Database database)
    {
        await using var world = await Counted(database);
        await world.Must(SignOff(SignOffState.Agreed));
        var known = world.Clock.GetUtcNow().UtcDateTime;
        world.Clock.Advance(TimeSpan.FromDays(1));
        await world.Count("lindehaven", 13);
        (await State(world)).ShouldBe(SignOffState.Open);
        (await world.ValueOf("lindehaven", knownAt: known))!.State.ShouldBe(SignOffState.Agreed);
    }

    [Theory, EveryDatabase]
    public async Task An_adopted_count_is_only_corrected_by_a_decision(Database database)
    {
        await using var world = await Counted(database);
        var decision = await world.TakenDecision();
        await world.Must(new AdoptValues("werkplekken", NewYear, decision));
        (await world.Refused(new RecordValues("werkplekken", NewYear, "Hertelling", [new("lindehaven", 13)]))).Codes().ShouldBe(["telling-vast"]);
        (await world.Refused(new RetractValue("werkplekken", "lindehaven", NewYear, "Weg"))).Codes().ShouldBe(["telling-vast"]);
        await world.Count("lindehaven", 13, decision: decision);
        (await world.ValueOf("lindehaven"))!.Decision.ShouldBe(decision);
        await world.Must(new AdoptValues("werkplekken", NewYear, decision));
        (await world.Refused(new AdoptValues("werkplekken", NewYear, decision))).Codes().ShouldBe(["niets-vast-te-stellen"]);
    }

    [Theory, EveryDatabase]
    public async Task Who_works_for_one_participant_signs_off_that_one_and_sees_no_other(Database database)
    {
        await using var world = await Counted(database);
        var other = await world.Participant("oosterveen");
        await world.Count("oosterveen", 8);
        var actor = await world.As(Role.Informatiemanager, other);
        (await world.Refused(SignOff(SignOffState.Agreed), actor)).Codes().ShouldBe(["geen-recht"]);
        await world.Must(SignOff(SignOffState.Agreed) with { Participant = "oosterveen" }, actor);
        (await world.Must(new ShowMeasure("werkplekken", NewYear), actor)).Lines.ShouldHaveSingleItem().Participant.ShouldBe("oosterveen");
        (await State(world)).ShouldBe(SignOffState.Open);
    }

    private static SignOffValue SignOff(SignOffState state, string? note = null) => new("werkplekken", "lindehaven", NewYear, state, note);

    private static async Task<SignOffState> State(World world) => (await world.ValueOf("lindehaven"))!.State;

    private static async Task<World> Counted(Database database)
    {
        var world = await World.On(database);
        await world.Participant("lindehaven");
        await world.Measure();
        await world.Count("lindehaven", 12);
        return world;
    }
}
