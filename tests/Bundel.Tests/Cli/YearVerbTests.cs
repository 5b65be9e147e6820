// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Cli;

public sealed class YearVerbTests
{
    private const string Model = "docs/voorbeelden/model.json";

    [Fact]
    public void Advances_add_up_to_the_contributions()
    {
        var run = BundelProcess.Run("verrekenen", "voorschotten", Model, "--jaar", "2026", "--ritme", "kwartaal", "--json");
        run.ExitCode.ShouldBe(0);
        run.Json.GetProperty("termijnen").GetArrayLength().ShouldBe(4);
        run.Json.GetProperty("deelnemers").EnumerateArray().Sum(row => decimal.Parse(row.GetProperty("voorschot").GetString()!)).ShouldBe(decimal.Parse(run.Json.GetProperty("totaal").GetString()!));
    }

    [Fact]
    public void An_invoice_that_is_made_is_right_when_it_is_checked()
    {
        var folder = Directory.CreateTempSubdirectory("bundel-").FullName;
        var made = BundelProcess.Run("factuur", "maak", Model, "--gegevens", "docs/voorbeelden/factuurgegevens.json", "--jaar", "2026", "--termijn", "1", "--map", folder, "--json");
        (made.ExitCode, made.Error).ShouldBe((0, ""));
        var path = made.Json[0].GetProperty("bestand").GetString()!;
        BundelProcess.Run("factuur", "controleer", path, "--json").Json.GetProperty("klopt").GetBoolean().ShouldBeTrue();
        File.WriteAllText(path, File.ReadAllText(path).Replace("<cbc:BuyerReference>ICT-2026</cbc:BuyerReference>", ""));
        var broken = BundelProcess.Run("factuur", "controleer", path);
        (broken.ExitCode, broken.Output.Contains("(regel BR-NL-2)")).ShouldBe((1, true));
    }

    [Theory]
    [InlineData("afrekening")]
    [InlineData("resultaat")]
    public void A_model_without_a_settlement_of_the_year_says_so(string verb)
    {
        var run = BundelProcess.Run("verrekenen", verb, Model, "--json");
        (run.ExitCode, run.Output).ShouldBe((2, ""));
        run.Error.ShouldContain("/methoden/afrekening");
    }
}
