// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Participants;
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Model;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Settlement.Keys;

public sealed class KeyTests
{
    private static readonly DateOnly From2026 = new(2026, 1, 1);

    [Theory, EveryDatabase]
    public async Task A_change_of_an_adopted_key_is_the_next_version(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var second = await world.Must(new DraftKey("gelijk", "Gelijke delen met klanten", new DateOnly(2027, 1, 1), new EqualRule { Circle = Circle.ParticipantsAndCustomers }));
        await world.Must(new AdoptKey(second, await world.Taken("BVO-2026-01")));

        var key = await world.Must(new ShowKey("gelijk", 2026));
        key.Versions.Select(version => (version.Version, version.State)).ShouldBe([(2, "vastgesteld"), (1, "vastgesteld")]);
        key.Shown.Version.ShouldBe(1);
        (await world.Must(new ShowKey("gelijk", 2027))).Shown.Version.ShouldBe(2);
    }

    [Theory, EveryDatabase]
    public async Task An_adopted_version_never_changes(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var adopted = (await world.Must(new ShowKey("gelijk", 2026))).Shown.Id;
        (await world.Refused(new ChangeKey(adopted, "Anders", From2026, new EqualRule()))).ShouldHaveSingleItem().Code.ShouldBe("versie-vast");
        (await world.Refused(new DiscardKey(adopted))).ShouldHaveSingleItem().Code.ShouldBe("versie-vast");
        (await world.Refused(new AdoptKey(adopted, "B-2024-07"))).ShouldHaveSingleItem().Code.ShouldBe("versie-vast");
    }

    [Theory, EveryDatabase]
    public async Task A_key_is_adopted_only_with_a_decision_that_was_taken_by_the_competent_body(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var draft = await world.Must(new DraftKey("verse-sleutel", "Nieuw", From2026, new EqualRule()));
        await world.Must(new AddDecision("BVO-2026-09", Body.Bestuur, "Sleutel", new DateOnly(2026, 2, 1)));
        (await world.Refused(new AdoptKey(draft, "BVO-2026-09"))).ShouldHaveSingleItem().Code.ShouldBe("besluit-niet-genomen");
        (await world.Refused(new AdoptKey(draft, "bestaat-niet"))).ShouldHaveSingleItem().Field.ShouldBe("besluit");
        await world.Must(new AdoptKey(draft, await world.Taken("BVO-2026-10")));
    }

    [Theory, EveryDatabase]
    public async Task Shares_that_do_not_add_up_to_a_hundred_percent_are_refused(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var rule = new FixedSharesRule { Unit = ShareUnit.Percent, Shares = [Share("lindehaven", 60), Share("kerkveen", 39.99m)] };
        var problem = (await world.Refused(new DraftKey("vast", "Vast", From2026, rule))).ShouldHaveSingleItem();
        problem.Code.ShouldBe("sleutel-telt-niet-op");
        problem.Field.ShouldBe("verdeling");
        problem.ToString().ShouldBe("/verdeling/delen: De delen van sleutel Vast tellen niet op tot 100. Gevonden: 99.99. Verwacht: 100.");
    }

    [Theory, EveryDatabase]
    public async Task A_participant_or_key_that_does_not_exist_is_named_with_its_place(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var shares = new FixedSharesRule { Unit = ShareUnit.Weight, Shares = [Share("lindehaven", 1), Share("nergenshuizen", 1)] };
        (await world.Refused(new DraftKey("vast", "Vast", From2026, shares))).ShouldHaveSingleItem().Place!.Pointer.ShouldBe("/verdeling/delen/1/deelnemer");
        var composite = new CompositeRule { Unit = ShareUnit.Percent, Parts = [new CompositePart { Key = "inwoners", Part = 50 }, new CompositePart { Key = "weg", Part = 50 }] };
        (await world.Refused(new DraftKey("mix", "Mix", From2026, composite))).ShouldHaveSingleItem().Found.ShouldBe("weg");
    }

    [Theory, EveryDatabase]
    public async Task A_composite_key_cannot_lean_on_itself(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var rule = new CompositeRule { Unit = ShareUnit.Percent, Parts = [new CompositePart { Key = "rond", Part = 100 }] };
        (await world.Refused(new DraftKey("rond", "Rond", From2026, rule))).ShouldHaveSingleItem().Code.ShouldBe("sleutel-kring");
    }

    [Theory, EveryDatabase]
    public async Task One_draft_at_a_time_and_a_draft_changes_freely(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var draft = await world.Must(new DraftKey("verse-sleutel", "Nieuw", From2026, new EqualRule()));
        (await world.Refused(new DraftKey("verse-sleutel", "Nog een", From2026, new EqualRule()))).ShouldHaveSingleItem().Code.ShouldBe("concept-bestaat");
        await world.Must(new ChangeKey(draft, "Nieuwe naam", new DateOnly(2027, 1, 1), new EqualRule { Without = ["gr-waterkant"] }));
        var shown = await world.Must(new ShowKey("verse-sleutel", 2027));
        (shown.Name, shown.Shown.State).ShouldBe(("Nieuwe naam", "concept"));
        await world.Must(new DiscardKey(draft));
        (await world.Refused(new ShowKey("verse-sleutel", 2027))).ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Theory, EveryDatabase]
    public async Task A_key_shows_the_shares_that_the_engine_gives_and_where_it_is_used(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var key = await world.Must(new ShowKey("inwoners", 2026));
        key.Shares.Select(share => (share.Participant, share.Count, share.Share)).ShouldBe([
            ("kerkveen", 22943m, "22943/78160"), ("lindehaven", 40312m, "40312/78160"), ("oostdijkerwaard", 14905m, "14905/78160")]);
        key.Uses.ShouldHaveSingleItem().ShouldBe(new KeyPlace("verdeelsleutel", "half-half", "Half gelijk, half inwoners"));
        key.Problems.ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task A_measure_without_a_value_on_the_reference_date_is_unknown_not_zero(Database database)
    {
        await using var world = await Bench.WithSample(database);
        await world.Must(new AddParticipant("zuiderlanden", "Zuiderlanden", Bundel.Collaborations.Organisations.OrganisationKind.Gemeente, Bundel.Collaborations.Participants.ParticipantKind.Deelnemer, new DateOnly(2020, 1, 1)));
        var key = await world.Must(new ShowKey("inwoners", 2026));
        key.Shares.Single(share => share.Participant == "zuiderlanden").Count.ShouldBeNull();
        key.Shares.ShouldAllBe(share => share.Share == null);
        key.Problems.ShouldHaveSingleItem().ShouldBe("Inwoners van Zuiderlanden: geen waarde op 1-1-2025.");
    }

    [Theory, EveryDatabase]
    public async Task A_draft_in_use_cannot_be_thrown_away(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var draft = await world.Must(new DraftKey("verse-sleutel", "Nieuw", From2026, new EqualRule()));
        await world.Must(new AddPool("opleiding", new PoolText("Opleiding", Package.Plus, "verse-sleutel")));
        (await world.Refused(new DiscardKey(draft))).ShouldHaveSingleItem().Message.ShouldContain("Opleiding");
    }

    [Theory, EveryDatabase]
    public async Task Only_a_controller_prepares_keys(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var lezer = await world.As(Role.Lezer);
        (await world.Refused(new DraftKey("verse-sleutel", "Nieuw", From2026, new EqualRule()), lezer)).ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.Forbidden);
        (await world.Must(new ListKeys(), lezer)).Count.ShouldBe(7);
    }

    private static FixedShare Share(string participant, decimal part) => new() { Participant = participant, Part = part };
}
