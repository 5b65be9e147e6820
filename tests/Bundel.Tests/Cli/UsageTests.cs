// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Cli;

public sealed class UsageTests
{
    [Fact]
    public void Without_arguments_the_verbs_are_listed_in_Dutch()
    {
        var run = BundelProcess.Run();
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Werkwoorden:");
        foreach (var verb in new[] { "demo", "test", "web", "verdeel", "verrekenen" }) run.Output.ShouldContain($"\n  {verb} ");
        run.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("verdel", "Onbekend werkwoord: verdel. Bedoelt u verdeel?")]
    [InlineData("xyzzyplugh", "Onbekend werkwoord: xyzzyplugh.")]
    public void An_unknown_verb_suggests_the_nearest(string verb, string message)
    {
        var run = BundelProcess.Run(verb);
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.Trim().ShouldBe(message);
    }

    [Fact]
    public void An_unknown_verb_in_a_group_suggests_the_nearest() =>
        BundelProcess.Run("verrekenen", "narekennen").Error.ShouldContain("Bedoelt u narekenen?");

    [Fact]
    public void An_unknown_option_suggests_the_nearest() =>
        BundelProcess.Run("verdeel", "--bedrg", "1").Error.ShouldContain("Onbekende optie: --bedrg. Bedoelt u --bedrag?");

    [Fact]
    public void An_option_without_its_value_is_told_in_Dutch()
    {
        var run = BundelProcess.Run("verdeel", "--bedrag");
        run.ExitCode.ShouldBe(2);
        run.Error.Trim().ShouldBe("De optie --bedrag vraagt om één waarde.");
    }

    [Fact]
    public void An_option_that_is_given_twice_is_told_in_Dutch()
    {
        var run = BundelProcess.Run("verdeel", "--bedrag", "1", "--bedrag", "2");
        run.ExitCode.ShouldBe(2);
        run.Error.Trim().ShouldBe("De optie --bedrag vraagt om één waarde.");
    }

    [Fact]
    public void What_a_verb_cannot_do_without_is_named_all_at_once()
    {
        var run = BundelProcess.Run("verdeel");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("De optie --bedrag ontbreekt.");
        run.Error.ShouldContain("De optie --tabel ontbreekt.");
    }

    [Theory]
    [InlineData("verdeel")]
    [InlineData("verrekenen", "narekenen")]
    [InlineData("verrekenen", "bereken")]
    [InlineData("planning", "bereken")]
    public void Every_verb_has_help_with_an_example(params string[] verb)
    {
        var run = BundelProcess.Run([.. verb, "--help"]);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Gebruik:");
        run.Output.ShouldContain("Voorbeeld:\n  bundel " + string.Join(' ', verb));
    }

    [Theory]
    [InlineData("@bestand")]
    [InlineData("--version")]
    [InlineData("[diagram]")]
    [InlineData("verdeel", "--json", "ja")]
    [InlineData("verrekenen", "bereken", "a", "b")]
    public void No_fault_is_told_in_English(params string[] arguments)
    {
        var run = BundelProcess.Run(arguments);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("Onbekend");
    }
}
