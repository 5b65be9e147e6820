// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Formation.DocumentStore;
using Bundel.Formation.Packages;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Formation;

public sealed class PackageTests
{
    private static readonly SharePackage Package = new("sla", "SLA van Zandstreek", "1.0", "Samenwerking Zandstreek", "EUPL-1.2", ["eigen werk"], [new ShareableItem("sjabloon", "sla", "Onze SLA", "# SLA\n\nVoor {{ totaal.werkplekken }} werkplekken.")]);

    [Theory, EveryDatabase]
    public async Task A_package_is_seen_first_then_taken_with_its_origin_and_once(Database database)
    {
        await using var world = await World.On(database);
        (await world.Must(new PreviewPackage(Package))).Single().Outcome.ShouldBe(ItemOutcome.New);
        await world.Must(new ImportPackage(Package));
        var template = (await world.Must(new ListTemplates())).Templates.Single(known => known.Sort == "sla");
        template.Own.ShouldBe("Onze SLA (uit SLA van Zandstreek 1.0 van Samenwerking Zandstreek (EUPL-1.2))");
        (await world.Must(new ListPackages())).Taken.Single().Items.ShouldBe(["Onze SLA"]);
        (await world.Run(new ImportPackage(Package))).Problems.ShouldHaveSingleItem().Code.ShouldBe("pakket-ingelezen");
        var next = Package with { Version = "1.1", Items = [Package.Items[0] with { Text = "# SLA\n\nVoor alle werkplekken." }] };
        (await world.Must(new PreviewPackage(next))).Single().Difference.ShouldBe(["− Voor {{ totaal.werkplekken }} werkplekken.", "+ Voor alle werkplekken."]);
    }

    [Theory, EveryDatabase]
    public async Task A_package_with_an_unknown_field_or_kind_stores_nothing(Database database)
    {
        await using var world = await World.On(database);
        var bad = Package with { Version = "een", Items = [new ShareableItem("sjabloon", "sla", "SLA", "{{ schoenmaat }}"), new ShareableItem("gedicht", "a", "A", "x")] };
        (await world.Run(new ImportPackage(bad))).Problems.Select(problem => problem.Place?.Pointer).ShouldBe(["/versie", "/onderdelen/0/inhoud", "/onderdelen/1/soort"]);
        (await world.Must(new ListPackages())).Taken.ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task What_was_made_here_comes_out_of_a_package_unchanged(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new AddTemplate("sla", "Onze SLA", Package.Items[0].Text));
        var made = await world.Must(new ExportPackage("sla", "SLA", "1.0", "Wij", "CC0-1.0", [], ["sjabloon/sla"]));
        (await world.Must(new PreviewPackage(made))).Single().Outcome.ShouldBe(ItemOutcome.Same);
        (await world.Run(new ExportPackage("sla", "SLA", "1.0", "Wij", "CC0-1.0", [], ["sjabloon/dvo"]))).Problems.ShouldHaveSingleItem().Code.ShouldBe("onderdeel-onbekend");
    }

    [Fact]
    public void A_folder_shows_packages_and_what_is_none_with_the_reason()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "goed.deelpakket.json"), """{"code":"a","naam":"A","versie":"1.2","auteur":"B","licentie":"CC0-1.0","bronnen":[],"onderdelen":[{"soort":"sjabloon","code":"sla","naam":"SLA","inhoud":"# SLA"}]}""");
        File.WriteAllText(Path.Combine(folder, "fout.deelpakket.json"), "{");
        var read = new PackageFolder(folder, folder).Read();
        read.Select(one => (one.File, one.Package.Succeeded)).ShouldBe([("fout.deelpakket.json", false), ("goed.deelpakket.json", true)]);
        read[1].Package.Value.IsNewerThan("1.1").ShouldBeTrue();
    }
}
