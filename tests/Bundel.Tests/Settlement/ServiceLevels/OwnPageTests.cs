// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Ports;
using Bundel.Platform;
using Bundel.Settlement.ServiceLevels;
using Bundel.Settlement.Year;
using Bundel.Settlement.Year.Positions;
using Bundel.Settlement.Year.Steps;
using Bundel.Tests.Settlement.Year;
using Bundel.Tests.Support;

namespace Bundel.Tests.Settlement.ServiceLevels;

public sealed class OwnPageTests
{
    private const string Levels = "maand;deelnemer;dienst;indicator;eenheid;norm;richting;gerealiseerd\n2026-01;;werkplek-basis;Beschikbaarheid;%;99,5;ten minste;99,7\n2026-01;kerkveen;werkplek-basis;Beschikbaarheid;%;99,5;ten minste;98,9\n2026-01;;werkplek-basis;Oplostijd;uur;8;ten hoogste;\n";

    [Theory, EveryDatabase]
    public async Task The_page_of_a_participant_holds_its_own_figures_only(Database database)
    {
        await using var world = await YearBench.WithAdoptedRun(database);
        await world.AdoptedStep(StepKind.Advances, new StepContent { Run = "2026-1", Advances = new AdvanceTerms("kwartaal") });
        await world.Must(new DraftStep(2027, StepKind.Draft, new StepContent { OpinionsUntil = new DateOnly(2026, 2, 1) }));
        await world.Must(new ImportLevels(await world.Upload(Levels.Replace("werkplek-basis", await world.AnyService()), "servicedesk.csv")));
        var participants = await world.Must(new ListParticipants());
        var kerkveen = participants.Single(row => row.Code == "kerkveen");
        var reader = await world.As(Role.Lezer, kerkveen.Id);

        var page = await world.Must(new ShowParticipantPage("kerkveen", 2026), reader);
        page.Blocks.Select(block => block.Title).ShouldBe(["Bijdrage 2026", "Eigen begroting", "Open posten", "Besluiten en zienswijzen", "Dienstverlening"], ignoreOrder: false, customMessage: null);
        page.Blocks[0].Tables![0].Rows[^1][3].ShouldBeNull("a forecast that nobody made is onbekend");
        page.Blocks.Single(block => block.Title == "Besluiten en zienswijzen").Tables![0].Rows.ShouldContain(row => row[2] == "17 dagen");
        page.Blocks.Single(block => block.Title == "Dienstverlening").Figures!.Select(figure => figure.Value).ShouldBe(["0", "1", "1"]);
        (await world.Refused(new ShowParticipantPage("lindehaven", 2026), reader)).ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.Forbidden);
        (await world.Must(new ShowPositions(2026), reader)).Participants.ShouldHaveSingleItem().Participant.ShouldBe("kerkveen");
        (await world.Refused(new GiveServiceReport("lindehaven", 2026, "docx"), reader)).ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.Forbidden);
        (await world.Must(new GiveServiceReport("kerkveen", 2026, "docx"), reader)).Content.Length.ShouldBeGreaterThan(1000);
        (await world.Must(new GiveServiceReport("kerkveen", 2026, "xlsx"), reader)).Content.ShouldBe((await world.Must(new GiveServiceReport("kerkveen", 2026, "xlsx"), reader)).Content);
    }

    [Theory, EveryDatabase]
    public async Task A_file_of_service_levels_is_read_whole_or_not_at_all(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var service = await world.AnyService();
        var bad = await world.Upload("maand;deelnemer;dienst;indicator;gerealiseerd\n2026-13;;x;A;1\n", "servicedesk.csv");
        (await world.Refused(new ImportLevels(bad))).ShouldHaveSingleItem().ShouldSatisfyAllConditions(problem => problem.Code.ShouldBe("maand-ongeldig"), problem => problem.Place!.Row.ShouldBe(2));
        var unknown = await world.Upload($"maand;deelnemer;dienst;indicator;gerealiseerd\n2026-01;weg;weg;A;1\n2026-01;;{service};B;1\n2026-01;;{service};B;2\n", "servicedesk.csv");
        (await world.Refused(new ImportLevels(unknown))).Select(problem => problem.Code).ShouldBe(["dienst-onbekend", "deelnemer-onbekend", "regel-dubbel"]);
        var good = await world.Upload(Levels.Replace("werkplek-basis", service), "servicedesk.csv");
        await world.Must(new ImportLevels(good));
        (await world.Must(new PreviewLevels(good))).ShouldAllBe(row => row.Outcome == ImportOutcome.Equal);
        var changed = await world.Upload(Levels.Replace("werkplek-basis", service).Replace("98,9", "99,9"), "servicedesk.csv");
        (await world.Must(new PreviewLevels(changed))).Count(row => row.Outcome == ImportOutcome.Changed).ShouldBe(1);
    }
}

internal static class ServiceBench
{
    public static async Task<string> AnyService(this World world) => (await world.Must(new Bundel.Collaborations.Services.ListServices()))[0].Code;
}
