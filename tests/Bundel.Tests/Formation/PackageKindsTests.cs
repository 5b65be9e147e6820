// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.Blueprints.Rules;
using Bundel.Blueprints.Rules.Cases;
using Bundel.Blueprints.Rules.Own;
using Bundel.Collaborations.Knowledge.Own;
using Bundel.Formation.Packages;
using Bundel.Kernel;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Norms;
using Bundel.Obligations.Norms.Sets;
using Bundel.Platform;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Model;
using Bundel.Tests.Collaborations;
using Bundel.Tests.Obligations;
using Bundel.Tests.Obligations.Standing;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Formation;

/// <summary>Every kind of thing that can be shared, from one collaboration to another; and a repository of packages.</summary>
public sealed class PackageKindsTests
{
    private static readonly string[] Items = ["blauwdruk/eigen-basis", "kennispagina/les", "plansjabloon/box", "plansjabloon/vervolg", "regelset/eigen-beleid", "verrekenmodel/verrekenmodel"];

    [Theory, EveryDatabase]
    public async Task A_model_a_blueprint_rules_a_plan_and_a_page_go_to_another_collaboration_without_figures(Database database)
    {
        await using var here = await Filled(database);
        (await here.Must(new ListPackages())).Own.Select(item => $"{item.Kind}/{item.Code}").ShouldBe(Items, ignoreOrder: true);
        var package = await here.Must(new ExportPackage("alles", "Alles", "1.0", "Wij", "EUPL-1.2", ["eigen werk"], Items));
        foreach (var figure in new[] { "oost", "48000", "2026-03-31", "Besluit 7" }) package.Items.ShouldAllBe(item => !item.Text.Contains(figure));

        await using var there = await here.Beside();
        (await there.Must(new PreviewPackage(package))).ShouldAllBe(row => row.Outcome == ItemOutcome.New);
        await there.Must(new ImportPackage(package));
        (await there.Must(new ListKeys())).Select(key => (key.Code, key.State)).ShouldBe([("gelijk", "concept")]);
        (await there.Db(db => db.Set<Pool>().Select(pool => pool.Code).ToListAsync())).ShouldBe(["zaken"]);
        (await there.Must(new ListBlueprints())).ShouldContain(row => row.Code == "eigen-basis");
        (await there.Must(new ShowNormSet("eigen-beleid"))).Set.Source.ShouldBe("Alles 1.0 van Wij (EUPL-1.2)");
        var plan = await there.Must(new ListDeliveries());
        plan.Single(row => row.Code == "vervolg").Text.After.ShouldBe(["box"]);
        (plan.Single(row => row.Code == "box").Text.Due, plan[0].Text.OriginReference).ShouldBe((null, "Alles 1.0 van Wij (EUPL-1.2)"));
        var page = (await there.Must(new ListPages())).Single();
        (page.Title, page.Source).ShouldBe(("Les", "Alles 1.0 van Wij (EUPL-1.2)"));
        (await there.Must(new PreviewPackage(package))).Where(row => row.Outcome != ItemOutcome.Same).SelectMany(row => row.Difference).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_here_already_keeps_its_participants_dates_and_money()
    {
        await using var world = await Filled(Database.Sqlite);
        var package = await world.Must(new ExportPackage("plan", "Plan", "1.0", "Wij", "EUPL-1.2", [], ["plansjabloon/box", "verrekenmodel/verrekenmodel"]));
        var longer = package with { Items = [package.Items[0] with { Text = package.Items[0].Text.Replace("\"weken\": 4", "\"weken\": 9") }, package.Items[1]] };
        await world.Must(new ImportPackage(longer));
        var box = (await world.Must(new ListDeliveries())).Single(row => row.Code == "box").Text;
        (box.Weeks, box.Due, box.OneOff, box.Participants.Single()).ShouldBe((9, new DateOnly(2026, 3, 31), new Money(4_800_000), "oost"));
        (await world.Must(new ListKeys())).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("verrekenmodel", "{")]
    [InlineData("blauwdruk", "[]")]
    [InlineData("regelset", """{"code":"cbw","naam":"X","versie":"1","verplichting":"","bron":"","maatregelen":[]}""")]
    [InlineData("plansjabloon", """{"naam":"","verplichtingen":[],"deelnemers":[]}""")]
    [InlineData("kennispagina", "")]
    public async Task What_cannot_be_read_is_refused_with_its_place_and_nothing_is_stored(string kind, string text)
    {
        await using var world = await World.On(Database.Sqlite);
        var package = new SharePackage("fout", "Fout", "1.0", "Wij", "EUPL-1.2", [], [new("kennispagina", "goed", "Goed", "Tekst"), new(kind, "cbw", "Naam", text)]);
        (await world.Refused(new ImportPackage(package))).ShouldAllBe(problem => problem.Place!.Pointer == "/onderdelen/1/inhoud");
        (await world.Must(new ListPages())).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_repository_is_fetched_and_again_when_it_moved()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/git"), "git is not on this machine.");
        var (source, copies) = (Directory.CreateTempSubdirectory().FullName, Directory.CreateTempSubdirectory().FullName);
        Git(source, "init", "-q");
        Commit(source, "een", "1.0");
        var folder = new PackageFolder("file://" + source, copies);
        folder.IsThere.ShouldBeFalse();
        (await folder.Repository!.Fetch(TestContext.Current.CancellationToken)).Succeeded.ShouldBeTrue();
        folder.Read().ShouldHaveSingleItem().Package.Value.Version.ShouldBe("1.0");
        var first = folder.Commit();
        Commit(source, "een", "1.1");
        (await folder.Repository.Fetch(TestContext.Current.CancellationToken)).Succeeded.ShouldBeTrue();
        (folder.Read().Single().Package.Value.Version, folder.Commit() == first).ShouldBe(("1.1", false));
        (await new GitRepository("file:///bestaat-niet", Path.Combine(copies, "weg")).Fetch(TestContext.Current.CancellationToken)).Problems.ShouldHaveSingleItem().Code.ShouldBe("repository-onbereikbaar");
        GitRepository.IsAddress("ssh://git@example.nl/x").ShouldBeFalse();
    }

    private static async Task<World> Filled(Database database)
    {
        var world = await StatusTests.Two(database);
        await world.Must(new DraftKey("gelijk", "Gelijk", new DateOnly(2027, 1, 1), new EqualRule()));
        await world.Must(new DraftKey("vast", "Vast", new DateOnly(2027, 1, 1), new FixedSharesRule { Unit = ShareUnit.Weight, Shares = [new FixedShare { Participant = "oost", Part = 1 }, new FixedShare { Participant = "west", Part = 2 }] }));
        await world.Must(new AddPool("zaken", new PoolText("Zaken", Package.Basic, "gelijk")));
        await world.Must(new DraftBlueprint(new DateOnly(2027, 1, 1), BlueprintJson.Write(BlueprintJson.Starter)));
        await world.Must(new ImportNormSet("eigen-beleid", await RegisterFileTests.Stored(world, "beleid.csv", "nummer;naam;tekst\r\n1;Wachtwoorden;Wachtwoorden zijn lang.\r\n"), "Eigen beleid"));
        await world.Must(new RecordDelivery("box", new DeliveryText("Berichtenbox", ["bs-mo"], ["oost"], DeliveryMode.Together, 4, Due: new DateOnly(2026, 3, 31), Decision: "Besluit 7", OneOff: new Money(4_800_000))));
        await world.Must(new RecordDelivery("vervolg", new DeliveryText("Vervolg", [], [], DeliveryMode.Together, 2, After: ["box"])));
        await world.Must(new RecordPage("les", "Les", "# Les\n\nBegin met de koppelingen.", "Evaluatie"));
        return world;
    }

    private static void Commit(string folder, string name, string version)
    {
        File.WriteAllText(Path.Combine(folder, name + ".deelpakket.json"), $$"""{"code":"{{name}}","naam":"A","versie":"{{version}}","auteur":"B","licentie":"CC0-1.0","bronnen":[],"onderdelen":[{"soort":"sjabloon","code":"sla","naam":"SLA","inhoud":"# SLA"}]}""");
        Git(folder, "add", ".");
        Git(folder, "-c", "user.name=Test", "-c", "user.email=test@example.nl", "commit", "-q", "-m", version);
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments]))!;
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }
}
