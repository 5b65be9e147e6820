// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Platform;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Collaborations;

public sealed class ParticipantTests
{
    [Theory, EveryDatabase]
    public async Task A_participant_is_shown_with_its_identifiers_and_municipality(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new AddParticipant("almere", "Almere", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2016, 1, 1), "0034", "00000001823288444000", "12345678"));
        var shown = await world.Must(new ShowParticipant("almere"));
        shown.MunicipalityCode.ShouldBe("GM0034");
        shown.Oin.ShouldBe("00000001823288444000");
        shown.Municipality!.Inhabitants.ShouldBe(222_825);
        shown.Left.ShouldBeNull();
    }

    [Theory, EveryDatabase]
    public async Task All_faults_of_a_new_participant_are_told_at_once(Database database)
    {
        await using var world = await World.On(database);
        var problems = await world.Refused(new AddParticipant("Lindehaven!", "", OrganisationKind.Stichting, ParticipantKind.Klant, new DateOnly(2020, 1, 1), "GM0034", "123", "1"));
        problems.Codes().ShouldBe(["code-ongeldig", "verplicht", "oin-ongeldig", "kvk-ongeldig", "gemeentecode-niet-gemeente"], ignoreOrder: true);
        (await world.Must(new ListParticipants())).ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task A_code_and_a_municipality_code_are_used_once(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("almere", "GM0034");
        var problems = await world.Refused(new AddParticipant("almere", "Almere Stad", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2020, 1, 1), "34"));
        problems.Select(problem => (problem.Code, problem.Field)).ShouldBe([("code-bezet", "code"), ("gemeentecode-bezet", "gemeentecode")]);
    }

    [Theory, EveryDatabase]
    public async Task A_change_keeps_the_code_and_replaces_the_rest(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("almere", "GM0034");
        await world.Must(new ChangeParticipant("almere", "Gemeente Almere", OrganisationKind.Gemeente, new DateOnly(2017, 1, 1), "GM0034", Kvk: "12345678"));
        var shown = await world.Must(new ShowParticipant("almere"));
        (shown.Name, shown.Kvk, shown.Joined).ShouldBe(("Gemeente Almere", "12345678", new DateOnly(2017, 1, 1)));
    }

    [Theory, EveryDatabase]
    public async Task A_membership_ends_on_its_last_day_and_the_end_can_be_taken_back(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("almere");
        var decision = await world.TakenDecision();
        await world.Must(new EndMembership("almere", new DateOnly(2026, 12, 31), decision));
        (await world.Must(new ListParticipants(new DateOnly(2026, 12, 31)))).ShouldHaveSingleItem();
        (await world.Must(new ListParticipants(new DateOnly(2027, 1, 1)))).ShouldBeEmpty();
        (await world.Must(new ShowParticipant("almere"))).EndDecision.ShouldBe(decision);
        (await world.Refused(new EndMembership("almere", new DateOnly(2027, 12, 31)))).Codes().ShouldBe(["al-uitgetreden"]);
        await world.Must(new ContinueMembership("almere"));
        (await world.Must(new ListParticipants(new DateOnly(2027, 1, 1)))).ShouldHaveSingleItem();
        (await world.Refused(new ContinueMembership("almere"))).Codes().ShouldBe(["niet-uitgetreden"]);
    }

    [Theory, EveryDatabase]
    public async Task A_membership_does_not_end_before_it_began(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("almere", joined: new DateOnly(2024, 1, 1));
        var problem = (await world.Refused(new EndMembership("almere", new DateOnly(2023, 12, 31)))).ShouldHaveSingleItem();
        (problem.Code, problem.Found, problem.Expected).ShouldBe(("einde-voor-begin", "31-12-2023", "vanaf 1-1-2024"));
        (await world.Refused(new EndMembership("niemand", new DateOnly(2027, 12, 31), "geen besluit"))).Codes().ShouldBe(["niet-gevonden", "niet-gevonden"]);
    }

    [Theory, EveryDatabase]
    public async Task The_vat_profile_holds_from_its_day_and_a_later_row_for_that_day_replaces_it(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("almere");
        await world.Must(new RecordVatProfile("almere", new DateOnly(2026, 1, 1), 4.5m, 83.25m, "Opgave"));
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        await world.Must(new RecordVatProfile("almere", new DateOnly(2026, 1, 1), 5m, 83.25m, "Herziene opgave"));
        var profiles = (await world.Must(new ShowParticipant("almere"))).VatProfiles;
        profiles.Select(row => (row.Deductible, row.Source, row.Superseded)).ShouldBe([(5m, "Herziene opgave", false), (4.5m, "Opgave", true)]);
    }

    [Theory]
    [InlineData(-1, 0, "percentage-ongeldig")]
    [InlineData(0, 100.5, "percentage-ongeldig")]
    [InlineData(1.005, 0, "percentage-ongeldig")]
    [InlineData(60, 41, "btw-boven-100")]
    public void A_vat_profile_is_at_most_the_whole_vat(double deductible, double compensable, string code) =>
        new VatShares((decimal)deductible, (decimal)compensable).Check().Codes().ShouldContain(code);

    [Theory, EveryDatabase]
    public async Task A_reader_may_look_and_not_change(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("almere");
        var reader = await world.As(Role.Lezer);
        (await world.Must(new ListParticipants(), reader)).ShouldHaveSingleItem();
        (await world.Refused(new EndMembership("almere", new DateOnly(2027, 1, 1)), reader)).Codes().ShouldBe(["geen-recht"]);
    }
}
