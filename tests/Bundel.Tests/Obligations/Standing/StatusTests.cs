// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Obligations.Register;
using Bundel.Obligations.Reports;
using Bundel.Obligations.Signals;
using Bundel.Obligations.Standing;
using Bundel.Platform;
using Bundel.Tests.Collaborations;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Tests.Obligations.Standing;

public sealed class StatusTests
{
    [Theory, EveryDatabase]
    public async Task What_is_recorded_counts_and_stays_in_the_history(Database database)
    {
        await using var world = await Two(database);
        await world.Must(new RecordStatuses([new StatusInput("bs-digid", Status.Planned, "oost", new DateOnly(2026, 1, 5), "Architect")]));
        await world.Must(new RecordStatuses([new StatusInput("bs-digid", Status.InUse, "oost")]));
        var shown = await world.Must(new ShowObligation("bs-digid"));
        shown.Members.Select(row => (row.Name, row.Status)).ShouldBe([("Samenwerking", Status.Unknown), ("Oost", Status.InUse), ("West", Status.Unknown)]);
        shown.History.Count.ShouldBe(2);
        (await world.Must(new ShowMatrix())).Lines.Count.ShouldBe(125);
    }

    [Theory, EveryDatabase]
    public async Task Evidence_that_is_not_there_or_has_ended_makes_no_proof(Database database)
    {
        await using var world = await Two(database);
        await world.Must(new RecordStatuses([new StatusInput("bs-digid", Status.Evidenced, "oost")]));
        (await Of(world, "oost")).ShouldBe(Status.InUse);
        await world.Must(new AddEvidence(new EvidenceText("bs-digid", "Oud", new DateOnly(2020, 1, 1), "https://example.nl", ["oost"], new DateOnly(2020, 12, 31))));
        (await Of(world, "oost")).ShouldBe(Status.InUse);
        await world.Must(new AddEvidence(new EvidenceText("bs-digid", "Nieuw", new DateOnly(2020, 1, 1), "https://example.nl", ["oost"])));
        (await Of(world, "oost")).ShouldBe(Status.Evidenced);
    }

    [Fact]
    public async Task All_faults_of_a_list_are_told_and_nothing_is_stored()
    {
        await using var world = await Two(Database.Sqlite);
        (await world.Refused(new RecordStatuses([new StatusInput("weg", Status.InUse), new StatusInput("bs-digid", Status.InUse, "noord"), new StatusInput("bs-digid", Status.InUse, "oost")]))).Codes().ShouldBe(["niet-gevonden", "niet-gevonden"]);
        (await world.Refused(new RecordStatuses([new StatusInput("bs-digid", Status.NotApplicable)]))).Codes().ShouldBe(["reden-ontbreekt"]);
        (await world.Must(new ShowObligation("bs-digid"))).History.ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task A_row_of_the_register_is_overridden_with_a_reason_and_taken_back(Database database)
    {
        await using var world = await Two(database);
        var shipped = (await world.Must(new ShowObligation("bs-digid"))).Row.Obligation;
        await world.Must(new RecordObligation(shipped with { Supervisor = "Wij zelf" }, "Afgesproken"));
        var overridden = await world.Must(new ShowObligation("bs-digid"));
        (overridden.Row.Obligation.Supervisor, overridden.Row.Override).ShouldBe(("Wij zelf", "Afgesproken"));
        (await world.Must(new ListChanges())).ShouldContain(change => change.Code == "bs-digid" && change.Text.Contains("toezichthouder"));
        await world.Must(new TakeBackObligation("bs-digid", "Toch niet"));
        (await world.Must(new ShowObligation("bs-digid"))).Row.Obligation.Supervisor.ShouldBe(shipped.Supervisor);
    }

    [Fact]
    public async Task A_cycle_an_unknown_code_and_a_date_before_1900_are_refused()
    {
        await using var world = await Two(Database.Sqlite);
        var digikoppeling = (await world.Must(new ShowObligation("bs-oin"))).Row.Obligation;
        (await world.Refused(new RecordObligation(digikoppeling with { After = ["bs-digikop"] }, "Kring"))).Codes().ShouldBe(["kringloop"]);
        (await world.Refused(new RecordObligation(digikoppeling with { After = ["weg"] }, "Weg"))).Codes().ShouldBe(["verplichting-onbekend"]);
        var old = new DateVersion(DateKind.Deadline, new DateOnly(1899, 12, 31), DatePrecision.Day, DateStatus.Adopted, "bron", new DateOnly(2026, 1, 1));
        (await world.Refused(new RecordObligation(digikoppeling with { Dates = [old] }, "Oud"))).Codes().ShouldBe(["datum-te-oud"]);
    }

    [Theory]
    [InlineData(Inheritance.Own, Status.Planned, Status.Evidenced, Status.Planned)]
    [InlineData(Inheritance.Shared, Status.Planned, Status.Evidenced, Status.Evidenced)]
    [InlineData(Inheritance.Worst, Status.Planned, Status.Evidenced, Status.Planned)]
    [InlineData(Inheritance.Worst, Status.Planned, Status.Unknown, Status.Unknown)]
    [InlineData(Inheritance.Best, Status.Planned, Status.Unknown, Status.Planned)]
    [InlineData(Inheritance.Best, Status.Unknown, Status.InUse, Status.InUse)]
    [InlineData(Inheritance.Shared, Status.NotApplicable, Status.InUse, Status.NotApplicable)]
    public void The_rule_of_the_obligation_decides_whose_standing_counts(Inheritance rule, Status own, Status shared, Status counts) =>
        Statuses.Inherit(rule, own, shared).ShouldBe(counts);

    [Fact]
    public async Task The_nup_page_knows_every_successor()
    {
        await using var world = await Two(Database.Sqlite);
        var blocks = await world.Must(new ShowNup());
        blocks.Count.ShouldBe(28);
        blocks.Sum(block => block.Successors.Count).ShouldBe(ShippedLists.Nup.Sum(block => block.Successors.Count));
    }

    [Theory, EveryDatabase]
    public async Task Whoever_sees_one_participant_sees_no_other_as_unknown(Database database)
    {
        await using var world = await Two(database);
        await world.Must(new RecordStatuses([new StatusInput("bs-digid", Status.InUse, "oost", Owner: "Architect"), new StatusInput("bs-digid", Status.InUse, "west", Owner: "Architect")]));
        var oost = await world.Db(db => db.Set<Participant>().Where(row => row.Code == "oost").Select(row => row.Id).SingleAsync());
        var reader = await world.As(Role.Lezer, oost);
        (await world.Must(new ShowObligation("bs-digid"), reader)).Members.Select(row => row.Name).ShouldBe(["Samenwerking", "Oost"]);
        (await world.Must(new ShowSignals(), reader)).Lines.SelectMany(line => line.Findings).ShouldAllBe(finding => finding.Participant != "west");
        (await world.Refused(new MakeCouncilReport("html"), reader)).ShouldHaveSingleItem().Field.ShouldBe("deelnemer");
        await world.Must(new MakeCouncilReport("html", "oost"), reader);
    }

    private static async Task<Status> Of(World world, string participant) => (await world.Must(new ShowObligation("bs-digid"))).Members.Single(row => row.Participant == participant).Status;

    internal static async Task<World> Two(Database database)
    {
        var world = await World.On(database);
        await world.Must(new AddParticipant("oost", "Oost", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)));
        await world.Must(new AddParticipant("west", "West", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)));
        return world;
    }
}
