// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Blueprints.Landscapes.Importing;
using Bundel.Blueprints.Landscapes.Sharing;
using Bundel.Blueprints.Reference.Cases;
using Bundel.Blueprints.Rules.Cases;
using Bundel.Blueprints.Rules.Own;
using Bundel.Blueprints.Rules.Retest;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Obligations.Deliveries;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Tests.Blueprints;

public sealed class LandscapeCaseTests
{
    [Theory, EveryDatabase]
    public async Task A_landscape_is_private_to_its_participant(Database database)
    {
        await using var world = await World.On(database);
        var (een, _) = (await Participant(world, "een"), await Participant(world, "twee"));
        foreach (var owner in new[] { "een", "twee", "ssc" }) await world.Must(new SetApplication(owner, new LandscapeApplication("zaak", "Zaken van " + owner)));
        var reader = await world.As(Role.Architect, een);
        (await world.Must(new ListLandscapes(), reader)).Select(row => row.Owner).ShouldBe(["ssc", "een"]);
        (await world.Refused(new ShowLandscape("twee"), reader)).Single().Kind.ShouldBe(ProblemKind.NotFound);
        (await world.Refused(new RecordFact("twee", "wp.concept", "ja"), reader)).ShouldNotBeEmpty();
        (await world.Must(new CompareLandscapes())).Owners.Count.ShouldBe(2);
    }

    [Theory, EveryDatabase]
    public async Task An_import_is_whole_or_not_at_all_and_what_is_accepted_counts(Database database)
    {
        await using var world = await World.On(database);
        await Participant(world, "een");
        var files = world.Services.GetRequiredService<FileStore>();
        var landscape = new Landscape("een", "Een") { Applications = [Landscapes.Application("zaak", "AI-component", ("jurisdictie", "VS"))] };
        var good = await files.Save(LandscapeWorkbook.Write(landscape), "goed.xlsx");
        var bad = await files.Save(LandscapeWorkbook.Write(landscape with { Applications = [Landscapes.Application("zaak", "AI-component", ("rto", "snel"))] }), "fout.xlsx");
        (await world.Must(new PreviewLandscape("een", good))).Changes.Single().Outcome.ShouldBe("nieuw");
        await world.Must(new ImportLandscape("een", good));
        (await world.Refused(new ImportLandscape("een", bad))).Single().ToString().ShouldContain("Hersteltijd");
        (await world.Must(new ShowLandscape("een"))).Landscape.Applications.Single().Value("jurisdictie").ShouldBe("VS");
        (await world.Must(new Assess("ssc-basisinrichting"))).Single().Score.Deviating.ShouldBe(1);
        await world.Must(new AcceptDeviation("ssc-basisinrichting", "DC-07", "een", new DateOnly(2026, 12, 31), "overgang"));
        (await world.Must(new Assess("ssc-basisinrichting"))).Single().Score.ShouldSatisfyAllConditions(score => score.Deviating.ShouldBe(0), score => score.Accepted.ShouldBe(1));
    }

    [Theory, EveryDatabase]
    public async Task A_landscape_is_shared_with_chosen_participants_and_with_no_other(Database database)
    {
        await using var world = await World.On(database);
        var (een, twee, drie) = (await Participant(world, "een"), await Participant(world, "twee"), await Participant(world, "drie"));
        await world.Must(new SetApplication("een", new LandscapeApplication("zaak", "Zaken van een")));
        var (keeper, chosen, other) = (await world.As(Role.Architect, een), await world.As(Role.Architect, twee), await world.As(Role.Architect, drie));
        (await world.Refused(new ShareLandscape("een", ["twee"]), chosen)).ShouldNotBeEmpty();
        await world.Must(new ShareLandscape("een", ["twee"]), keeper);
        (await world.Must(new ShowLandscape("een"), chosen)).Landscape.Applications.ShouldHaveSingleItem();
        (await world.Refused(new RecordFact("een", "wp.concept", "ja"), chosen)).ShouldNotBeEmpty();
        (await world.Must(new ListLandscapes(), other)).ShouldBeEmpty();
        await world.Must(new ShareLandscape("een", []), keeper);
        (await world.Must(new ListLandscapes(), chosen)).ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task An_own_blueprint_is_drafted_adopted_and_then_fixed(Database database)
    {
        await using var world = await World.On(database);
        await Participant(world, "een");
        await world.Must(new RecordFact("een", "wp.concept", "nee", new DateOnly(2026, 1, 1)));
        const string text = """{"code":"eigen","naam":"Eigen","blokken":[{"code":"WP","naam":"Werkplek","regels":[{"code":"WP-1","tekst":"Het concept.","soort":"feit","feit":"FACT","waarde":"ja"}]}]}""";
        (await world.Refused(new DraftBlueprint(new DateOnly(2026, 1, 1), text))).Single().ToString().ShouldContain("het feit FACT bestaat niet");
        await world.Must(new DraftBlueprint(new DateOnly(2026, 1, 1), text.Replace("FACT", "wp.concept")));
        (await world.Must(new ListBlueprints())).Single(row => row.Code == "eigen").State.ShouldBe("concept");
        (await world.Must(new Assess("eigen"))).Single().Score.Deviating.ShouldBe(1);
        await world.Must(new PlanGap("eigen", "WP-1", 4));
        (await world.Must(new ListDeliveries())).Single().Text.ShouldSatisfyAllConditions(delivery => delivery.Origin.ShouldBe(DeliveryOrigin.Blueprint), delivery => delivery.Participants.ShouldBe(["een"]), delivery => delivery.OriginReference.ShouldBe("eigen WP-1"));
        (await world.Refused(new PlanGap("eigen", "WP-1", 4))).Single().Code.ShouldBe("oplevering-bestaat");
        await world.Must(new RecordAssessment("eigen", "een"));
        var moment = (await world.Must(new ListAssessments("eigen"))).Single();
        moment.Due.ShouldBe(moment.Date.AddMonths(12));
    }

    [Fact]
    public async Task A_run_of_the_Haven_checker_becomes_facts_with_the_file_as_evidence()
    {
        await using var world = await World.On(Database.Sqlite);
        var files = world.Services.GetRequiredService<FileStore>();
        var text = """{"StopTS":"2026-01-10T10:00:00Z","CompliancyChecks":{"Results":[{"Name":"RBAC","Result":"YES"},{"Name":"Logs","Result":"NO"},{"Name":"CNCF","Result":"SKIPPED"}]}}""";
        await world.Must(new ImportHaven("ssc", await files.Save(System.Text.Encoding.UTF8.GetBytes(text), "haven.json")));
        var landscape = (await world.Must(new ShowLandscape("ssc"))).Landscape;
        var fact = landscape.Fact("haven.geslaagd").ShouldNotBeNull();
        (fact.Value, fact.Date).ShouldBe(("1", new DateOnly(2026, 1, 10)));
        fact.Evidence.ShouldNotBeNull().ShouldContain("niet: Logs en CNCF");
        landscape.Fact("haven.datum").ShouldBeNull("a run that did not pass whole is no date of success");
        (await world.Refused(new ImportHaven("ssc", await files.Save("niets"u8.ToArray(), "x.txt")))).Single().Code.ShouldBe("haven-onleesbaar");
    }

    [Fact]
    public async Task A_row_of_a_landscape_can_be_changed_and_taken_out_but_not_while_couplings_hang_on_it()
    {
        await using var world = await World.On(Database.Sqlite);
        await Participant(world, "een");
        foreach (var code in new[] { "a", "b" }) await world.Must(new SetApplication("een", new LandscapeApplication(code, code)));
        await world.Must(new SetCoupling("een", new LandscapeCoupling("a-b", "a naar b") { From = "a", To = "b" }));
        (await world.Refused(new SetCoupling("een", new LandscapeCoupling("a-c", "a naar c") { From = "a", To = "c" }))).Single().Code.ShouldBe("koppeling-los");
        (await world.Refused(new RemoveRow("een", "applicaties", "a"))).Single().Message.ShouldContain("a naar b");
        await world.Must(new RemoveRow("een", "koppelingen", "a-b"));
        await world.Must(new RemoveRow("een", "applicaties", "a"));
        (await world.Must(new ShowLandscape("een"))).Landscape.Applications.Select(row => row.Code).ShouldBe(["b"]);
    }

    [Fact]
    public async Task A_release_is_kept_and_a_person_decides_which_is_in_use()
    {
        await using var world = await World.On(Database.Sqlite);
        var files = world.Services.GetRequiredService<FileStore>();
        var older = await files.Save(await File.ReadAllBytesAsync(BlueprintFiles.Release2024), "2024.xml");
        var newer = await files.Save(await File.ReadAllBytesAsync(BlueprintFiles.Release2025), "2025.xml");
        (await world.Must(new ImportRelease(older))).IsCurrent.ShouldBeTrue();
        await Participant(world, "een");
        await world.Must(new SetApplication("een", new LandscapeApplication("bi", "BI") { Components = [Landscapes.Component("BI-component")] }));
        var upgrade = await world.Must(new PreviewRelease(newer));
        upgrade.Touched.Single().What.ShouldBe("hernoemd");
        (await world.Must(new ImportRelease(newer))).IsCurrent.ShouldBeFalse();
        await world.Must(new UseRelease("2025-10-11"));
        (await world.Must(new SearchReference("BI-component"))).Release.ShouldBe("2025-10-11");
        (await world.Must(new ListReferenceViews())).Count.ShouldBe(248);
    }

    private static async Task<ParticipantId> Participant(World world, string code)
    {
        await world.Must(new AddParticipant(code, code, OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2020, 1, 1)));
        return (await world.Must(new ListParticipants())).Single(row => row.Code == code).Id;
    }
}
