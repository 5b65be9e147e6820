// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Organisations.Reorganisations;
using Bundel.Collaborations.Participants;
using Bundel.Platform;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Collaborations;

public sealed class ReorganisationTests
{
    private static readonly DateOnly Day = new(2027, 1, 1);

    private static readonly ReorganisationInput Merger = new(ReorganisationKind.Merger, Day, ["oosterdijk", "westerdijk"], [new SuccessorInput("dijkstad", "Dijkstad", "GM1999")]);

    [Theory, EveryDatabase]
    public async Task A_merger_ends_the_predecessors_and_their_successor_takes_part(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("oosterdijk");
        await world.Participant("westerdijk");
        var done = await world.Must(new RecordReorganisation(Merger));
        done.Names.ShouldBe("Oosterdijk en Westerdijk worden Dijkstad");
        var all = await world.Must(new ListParticipants());
        all.Select(row => (row.Code, row.Joined, row.Left)).ShouldBe(
        [
            ("dijkstad", Day, null),
            ("oosterdijk", new DateOnly(2015, 1, 1), new DateOnly(2026, 12, 31)),
            ("westerdijk", new DateOnly(2015, 1, 1), new DateOnly(2026, 12, 31)),
        ]);
        (await world.Must(new ShowParticipant("dijkstad"))).Successions.Select(step => step.Predecessor).ShouldBe(["oosterdijk", "westerdijk"]);
        (await world.Must(new ListReorganisations())).ShouldHaveSingleItem().Names.ShouldBe(done.Names);
        (await world.Refused(new ContinueMembership("oosterdijk"))).Codes().ShouldBe(["opgevolgd"]);
    }

    [Theory, EveryDatabase]
    public async Task The_preview_says_what_will_change_and_stores_nothing(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("oosterdijk");
        await world.Participant("westerdijk");
        var preview = await world.Must(new PreviewReorganisation(Merger));
        preview.Sentences.ShouldContain("De deelname van Oosterdijk eindigt op 31 december 2026.");
        preview.Sentences.ShouldContain("Dijkstad neemt deel vanaf 1 januari 2027.");
        preview.Sentences[^1].ShouldBe("Vraagt een verdeelsleutel een telling van Dijkstad op een peildatum vóór die dag, dan is dat de som van de voorgangers.");
        (await world.Must(new ListParticipants())).Count.ShouldBe(2);
    }

    [Theory, EveryDatabase]
    public async Task Before_a_merger_the_successor_counts_as_its_predecessors_together(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("oosterdijk");
        await world.Participant("westerdijk");
        await world.Measure();
        await world.Count("oosterdijk", 120);
        (await Derived(world)).ShouldBeNull();
        await world.Count("westerdijk", 80.5m);
        await world.Must(new RecordReorganisation(Merger));
        var derived = await Derived(world);
        (derived!.Value, derived.Derived).ShouldBe((200.5m, true));
        await world.Count("dijkstad", 199);
        (await Derived(world))!.Value.ShouldBe(199m);
    }

    [Theory, EveryDatabase]
    public async Task With_a_predecessor_from_elsewhere_the_count_before_is_unknown(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("oosterdijk");
        await world.Measure();
        await world.Count("oosterdijk", 120);
        var preview = await world.Must(new RecordReorganisation(new(ReorganisationKind.Merger, Day, ["oosterdijk"], [new SuccessorInput("dijkstad", "Dijkstad")], "Zuiderdijk")));
        preview.Sentences[^1].ShouldContain("Zuiderdijk");
        (await Derived(world)).ShouldBeNull();
    }

    [Theory, EveryDatabase]
    public async Task A_split_gives_each_part_a_participant_and_divides_no_counts(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("haaren", kind: ParticipantKind.Klant);
        await world.Participant("oisterwijk");
        await world.Measure();
        await world.Count("haaren", 50);
        var split = new ReorganisationInput(ReorganisationKind.Split, Day, ["haaren"], [new SuccessorInput("vught", "Vught"), new SuccessorInput("oisterwijk")]);
        var done = await world.Must(new RecordReorganisation(split));
        done.Sentences.ShouldContain("Oisterwijk blijft deelnemen en neemt vanaf 1 januari 2027 de plaats van de voorganger in.");
        (await world.Must(new ShowParticipant("vught"))).Kind.ShouldBe(ParticipantKind.Klant);
        (await world.Must(new ShowValueHistory("werkplekken", "vught"))).Series.ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task A_border_change_is_kept_and_ends_nothing(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("oosterdijk");
        await world.Must(new RecordReorganisation(new(ReorganisationKind.BorderChange, Day, ["oosterdijk"], [])));
        (await world.Must(new ShowParticipant("oosterdijk"))).Left.ShouldBeNull();
        (await world.Must(new ListReorganisations())).ShouldHaveSingleItem().Kind.ShouldBe(ReorganisationKind.BorderChange);
    }

    [Theory, EveryDatabase]
    public async Task A_faulty_reorganisation_tells_all_its_faults(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("oosterdijk");
        await world.Must(new EndMembership("oosterdijk", new DateOnly(2025, 12, 31)));
        (await world.Refused(new RecordReorganisation(new(ReorganisationKind.Merger, Day, [], [])))).Codes().ShouldBe(["voorgangers-leeg", "samenvoeging-opvolger"]);
        (await world.Refused(new RecordReorganisation(new(ReorganisationKind.Split, Day, ["a", "b"], [new SuccessorInput("c")])))).Codes().ShouldBe(["splitsing-voorganger", "splitsing-opvolgers"]);
        (await world.Refused(new RecordReorganisation(Merger))).Codes().ShouldBe(["voorganger-niet-actief", "niet-gevonden"]);
        (await world.Refused(new RecordReorganisation(Merger with { Predecessors = ["onbekend"], Successors = [new SuccessorInput("nieuwdijk")] }))).Codes().ShouldBe(["niet-gevonden", "verplicht"]);
    }

    private static async Task<SeriesValue?> Derived(World world)
    {
        var known = (await world.Must(new ListParticipants())).Any(row => row.Code == "dijkstad");
        return known ? (await world.Must(new ShowValueHistory("werkplekken", "dijkstad"))).Series.SingleOrDefault() : null;
    }
}
