// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Cli;

public sealed class SettlementVerbTests
{
    private const string Model = "docs/voorbeelden/model.json";

    [Fact]
    public void A_model_is_computed_to_JSON_and_what_to_know_goes_to_standard_error()
    {
        var run = BundelProcess.Run("verrekenen", "bereken", Model, "--uit", "json");
        run.ExitCode.ShouldBe(0);
        run.Json.GetProperty("jaar").GetInt32().ShouldBe(2026);
        run.Json.GetProperty("bewijs").GetProperty("sluit").GetBoolean().ShouldBeTrue();
        run.Error.ShouldContain("De telling Werkplekken van Oostdijkerwaard op 1-7-2025 is betwist.");
    }

    [Fact]
    public void A_model_is_computed_to_a_file()
    {
        var path = BundelProcess.File("uit.csv", "");
        var run = BundelProcess.Run("verrekenen", "bereken", Model, "--jaar", "2026", "--uit", "csv", "--bestand", path);
        run.Output.ShouldBeEmpty();
        File.ReadAllText(path).ShouldContain("Lindehaven");
    }

    [Theory]
    [InlineData("xlsx", "PK")]
    [InlineData("docx", "PK")]
    [InlineData("html", "<!doctype html>")]
    public void A_model_is_computed_to_every_form(string form, string start)
    {
        var path = BundelProcess.File("uit." + form, "");
        BundelProcess.Run("verrekenen", "bereken", Model, "--uit", form, "--bestand", path).ExitCode.ShouldBe(0);
        File.ReadAllText(path).ToLowerInvariant().ShouldStartWith(start.ToLowerInvariant());
    }

    [Fact]
    public void The_contribution_of_one_participant_is_explained()
    {
        var run = BundelProcess.Run("verrekenen", "bereken", Model, "--uit", "json", "--deelnemer", "kerkveen");
        run.Json.GetProperty("onderwerp").GetString().ShouldBe("Bijdrage 2026 van Kerkveen");
        run.Json.GetProperty("onderdelen").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public void A_participant_that_is_not_there_is_refused()
    {
        var run = BundelProcess.Run("verrekenen", "bereken", Model, "--uit", "json", "--deelnemer", "niemand");
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("--deelnemer: deze deelnemer doet niet mee in deze verrekening. Gevonden: niemand.");
    }

    [Theory]
    [InlineData("1999", "Er zijn geen begrotingsregels voor 1999.")]
    [InlineData("volgend", "--jaar: dit is geen jaar.")]
    public void A_year_that_is_not_there_is_refused(string year, string message)
    {
        var run = BundelProcess.Run("verrekenen", "bereken", Model, "--jaar", year, "--uit", "json");
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(message);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        var run = BundelProcess.Run("verrekenen", "bereken", Model, "--uit", "json", "--bestand", "/er/is/geen/map/uit.json");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("Dit bestand kan hier niet worden geschreven.");
    }

    [Fact]
    public void A_broken_model_gives_every_place()
    {
        var path = BundelProcess.File("model.json", """{ "schema": "bundel-model/1", "kleur": 1, "samenwerking": { "code": "a" }, "deelnemers": [], "sleutels": [], "kostengroepen": [], "begrotingsregels": [] }""");
        var run = BundelProcess.Run("verrekenen", "bereken", path, "--uit", "json");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("model.json, /kleur: Het veld kleur is onbekend.");
        run.Error.ShouldContain("model.json, /samenwerking: Het veld naam ontbreekt.");
    }

    [Fact]
    public void A_table_that_follows_wholly_gives_exit_code_0()
    {
        var run = BundelProcess.Run("verrekenen", "narekenen", BundelProcess.File("t.csv", "gemeente;inwoners;bedrag\nA;1000;3500\nB;2000;7000\nTotaal;3000;10500\n"), "--gewicht", "inwoners", "--naar", "bedrag", "--json");
        run.ExitCode.ShouldBe(0);
        run.Json.GetProperty("factor").GetString().ShouldBe("3.5");
        run.Json.GetProperty("afwijkend").GetArrayLength().ShouldBe(0);
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_table_with_a_row_that_does_not_follow_gives_exit_code_1()
    {
        var run = BundelProcess.Run("verrekenen", "narekenen", BundelProcess.File("t.csv", "gemeente;van;naar\nA;10000;11000\nB;20000;22000\nC;30;34\n"), "--van", "van", "--naar", "naar", "--json");
        run.ExitCode.ShouldBe(1);
        run.Json.GetProperty("afwijkend")[0].GetRawText().ShouldContain("\"verschil\": \"1.00\"");
    }

    [Fact]
    public void Recomputing_asks_for_a_weight_or_an_earlier_year() =>
        BundelProcess.Run("verrekenen", "narekenen", "t.csv", "--naar", "x").Error.ShouldContain("Noem óf --gewicht óf --van.");
}
