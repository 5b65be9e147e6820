// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Cli;

public sealed class PlanVerbTests
{
    [Fact]
    public void The_answer_has_the_fields_of_the_issue()
    {
        var run = BundelProcess.Run("planning", "bereken", "docs/voorbeelden/taken.json", "--schemas", "100", "--seed", "1", "--json");
        run.ExitCode.ShouldBe(0);
        run.Json.EnumerateObject().Select(property => property.Name).ShouldBe(["doorlooptijd", "ondergrens", "bewezen", "gecontroleerd", "schemas", "taken", "teLaat"]);
        run.Json.GetProperty("gecontroleerd").GetBoolean().ShouldBeTrue();
        run.Json.GetProperty("taken")[0].GetProperty("van").GetString().ShouldBe("2027-01-04");
        run.Json.GetProperty("teLaat")[0].GetProperty("taak").GetString().ShouldBe("berichtenbox-oosterwaard");
    }

    [Fact]
    public void Without_json_people_read_the_weeks() =>
        BundelProcess.Run("planning", "bereken", "docs/voorbeelden/taken.json").Output.ShouldContain("berichtenbox-lindehaven: week 14 tot 24, 14 weken speling");

    [Theory]
    [InlineData("--schemas", "0")]
    [InlineData("--seed", "-1")]
    [InlineData("--cpsat", "veel")]
    public void A_number_that_cannot_be_is_refused(string option, string value)
    {
        var run = BundelProcess.Run("planning", "bereken", "docs/voorbeelden/taken.json", option, value);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(option + ": dit is geen geheel getal");
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        var run = BundelProcess.Run("planning", "bereken", "weg.json");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("dit bestand bestaat niet");
    }
}
