// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Cli;

public sealed class DatabankVerbTests
{
    [Fact]
    public async Task A_new_database_is_made_filled_kept_and_put_back_by_verbs()
    {
        var settings = await TestDatabases.Bare(Database.Sqlite);
        BundelProcess Bundel(params string[] arguments) => BundelProcess.Run(settings, "", arguments);
        const string Dikes = """{"code":"vier-dijken","naam":"Vier Dijken","rechtsvorm":"centrumregeling"}""";

        Bundel("doe", "samenwerking-maken", "--invoer", Dikes).Error.ShouldContain("bundel databank migreer");
        Bundel("databank", "migreer").ExitCode.ShouldBe(0);
        Guid.TryParse(Bundel("doe", "samenwerking-maken", "--invoer", Dikes).Json.GetString(), out _).ShouldBeTrue();

        var zip = Path.Combine(TestDatabases.Folder(), "kopie.zip");
        Bundel("databank", "reservekopie", zip).Output.ShouldContain("Reservekopie gemaakt");
        Bundel("databank", "herstel", zip).ExitCode.ShouldBe(2);
        Bundel("databank", "herstel", zip, "--vervang").Output.ShouldContain("Hersteld");
        Bundel("doe", "samenwerkingen-lijst").Json[0].GetProperty("code").GetString().ShouldBe("vier-dijken");
        Bundel("audit", "controleer").ExitCode.ShouldBe(0);
    }

    [Theory, EveryDatabase]
    public async Task A_tampered_audit_trail_is_a_difference_with_the_first_broken_entry(Database database)
    {
        await using var world = await World.Alone(database);
        BundelProcess.Run(world.Settings, """{"code":"een","naam":"Een","soortOrganisatie":"gemeente","soort":"klant","vanaf":"2026-01-01"}""", "doe", "deelnemer-toevoegen", "--samenwerking", world.Code, "--invoer", "-").ExitCode.ShouldBe(0);
        await world.Tamper(
            database == Database.Postgres ? "DROP TRIGGER audit_entry_append_only ON audit_entry" : "DROP TRIGGER audit_entry_no_update",
            "UPDATE audit_entry SET actor = 'iemand' WHERE use_case = 'deelnemer-toevoegen'");

        var check = BundelProcess.Run(world.Settings, "", "audit", "controleer", "--json");

        check.ExitCode.ShouldBe(1);
        check.Json.GetProperty("heel").GetBoolean().ShouldBeFalse();
        check.Json.GetProperty("onbewaakt")[0].GetString().ShouldBe("audit_entry");
        var broken = check.Json.GetProperty("ketens").EnumerateArray().Single(chain => chain.GetProperty("gebroken").ValueKind != JsonValueKind.Null);
        broken.GetProperty("samenwerking").GetString().ShouldBe(world.Code);
        broken.GetProperty("gebroken").GetProperty("melding").GetString().ShouldNotBeNull().ShouldContain("regel 1 (deelnemer-toevoegen");
        BundelProcess.Run(world.Settings, "", "audit", "controleer").Output.ShouldContain("NIET heel");
    }

    [Fact]
    public async Task Wrong_input_gives_every_problem_and_stores_nothing()
    {
        await using var world = await World.Alone(Database.Sqlite);
        BundelProcess Doe(params string[] arguments) => BundelProcess.Run(world.Settings, "", ["doe", .. arguments]);

        var wrong = Doe("deelnemer-toevoegen", "--samenwerking", "nergens", "--invoer", """{"kode":"een","naam":"Een"}""");
        wrong.ExitCode.ShouldBe(2);
        wrong.Output.ShouldBeEmpty();
        wrong.Error.ShouldContain("Deze samenwerking bestaat niet");
        wrong.Error.ShouldContain("Het veld 'kode' bestaat niet");
        wrong.Error.ShouldContain("Het veld 'vanaf' is verplicht");
        Doe("deelnemers-lijst").Error.ShouldContain("--samenwerking");
        Doe("deelnemer-toevoege").Error.ShouldContain("Bedoelt u deelnemer-toevoegen?");
        Doe("samenwerking-maken", "--invoer", """{"code":"een",}""").Error.ShouldContain("geen geldige JSON");
        Doe("samenwerking-maken", "--invoer", "nergens.json").Error.ShouldContain("niet te lezen");
        (await world.Audit()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_use_case_is_listed_with_an_example_without_a_database()
    {
        var list = BundelProcess.Run("doe");
        list.ExitCode.ShouldBe(0);
        list.Output.ShouldContain("samenwerking-maken: Begint een nieuwe samenwerking");
        list.Output.ShouldContain("bundel doe deelnemers-lijst --samenwerking <code>");
    }
}
