// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Cli;

public sealed class MethodVerbTests
{
    private const string Model = "docs/voorbeelden/methoden.json";

    [Theory]
    [InlineData("verloop", "jaren")]
    [InlineData("kostprijs", "kostprijzen")]
    [InlineData("uittreding", "uittreedsom")]
    [InlineData("toetreding", "voordeelAnderen")]
    [InlineData("afrekening", "deelnemers")]
    public void A_method_of_a_model_is_computed_to_JSON_and_to_text(string verb, string key)
    {
        var run = BundelProcess.Run("verrekenen", verb, Model, "--json");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Json.TryGetProperty(key, out _).ShouldBeTrue();
        BundelProcess.Run("verrekenen", verb, Model).Output.ShouldNotBeEmpty();
    }

    [Fact]
    public void Models_are_put_side_by_side()
    {
        var run = BundelProcess.Run("verrekenen", "scenario", Model, "docs/voorbeelden/methoden-inwoners.json", "--stap", "1", "--json");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Json.GetProperty("scenarios").GetArrayLength().ShouldBe(2);
        run.Json.GetProperty("deelnemers")[0].GetProperty("uitkomsten")[1].GetProperty("herverdeeleffect").GetString().ShouldNotBeNull();
    }

    [Fact]
    public void The_methods_are_listed_with_group_and_page()
    {
        var run = BundelProcess.Run("methoden", "--json");
        run.Json.GetArrayLength().ShouldBe(32);
        run.Json[7].GetProperty("methode").GetString().ShouldBe("M8");
        run.Json[7].GetProperty("groep").GetString().ShouldBe("tarief");
        run.Json[7].GetProperty("pagina").GetString().ShouldBe("/kennisbank/m08-pxq");
    }

    [Theory]
    [InlineData("verloop", "/methoden/verloop: Dit model heeft geen verloop.")]
    [InlineData("uittreding", "/methoden/uittreding: Dit model heeft geen uittreding.")]
    [InlineData("kostprijs", "/methoden/kostprijzen: Dit model heeft geen kostprijzen.")]
    public void A_part_that_is_missing_is_named_and_nothing_goes_to_standard_output(string verb, string message)
    {
        var run = BundelProcess.Run("verrekenen", verb, "docs/voorbeelden/model.json", "--json");
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(message);
    }

    [Fact]
    public void One_model_is_not_a_comparison() =>
        BundelProcess.Run("verrekenen", "scenario", Model).ExitCode.ShouldBe(2);
}
