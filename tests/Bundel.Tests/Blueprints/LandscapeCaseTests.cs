// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Blueprints.Landscapes.Importing;
using Bundel.Blueprints.Reference.Cases;
using Bundel.Blueprints.Rules.Cases;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
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
        (await world.Must(new ShowLandscape("een"))).Applications.Single().Value("jurisdictie").ShouldBe("VS");
        (await world.Must(new Assess("ssc-basisinrichting"))).Single().Score.Deviating.ShouldBe(1);
        await world.Must(new AcceptDeviation("ssc-basisinrichting", "DC-07", "een", new DateOnly(2026, 12, 31), "overgang"));
        (await world.Must(new Assess("ssc-basisinrichting"))).Single().Score.ShouldSatisfyAllConditions(score => score.Deviating.ShouldBe(0), score => score.Accepted.ShouldBe(1));
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
