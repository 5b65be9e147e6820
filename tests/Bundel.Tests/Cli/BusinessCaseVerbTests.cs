// SPDX-License-Identifier: EUPL-1.2
using Shouldly;
using Xunit;

namespace Bundel.Tests.Cli;

public sealed class BusinessCaseVerbTests
{
    private const string Example = "docs/voorbeelden/businesscase.json";

    [Fact]
    public void The_alternatives_stand_side_by_side_in_the_order_of_the_file()
    {
        var run = BundelProcess.Run("businesscase", "reken", Example, "--json");
        run.ExitCode.ShouldBe(0);
        run.Json.GetProperty("alternatieven").EnumerateArray().Select(alternative => alternative.GetProperty("soort").GetString()).ShouldBe(["alleen", "markt", "aansluiten", "centrumgemeente", "nieuw"]);
        run.Json.GetProperty("alternatieven")[2].GetProperty("bekend").GetBoolean().ShouldBeFalse();
        run.Json.GetProperty("alternatieven")[4].GetProperty("scenarios").EnumerateArray().Last().GetProperty("nulscenario").GetBoolean().ShouldBeTrue();
        run.Json.GetProperty("hash").GetString()!.Length.ShouldBe(64);
    }

    [Fact]
    public void Without_json_people_read_the_outcome_and_the_objection()
    {
        var run = BundelProcess.Run("businesscase", "reken", Example);
        run.Output.ShouldContain("Aansluiten bij een bestaande ICT-samenwerking: onbekend");
        run.Output.ShouldContain("Geen besparing (0 %)");
        run.Output.ShouldContain("per jaar goedkoper uit.");
    }

    [Fact]
    public void Negative_workplaces_are_bad_input_with_file_and_place()
    {
        var file = BundelProcess.File("fout.json", """{"naam":"X","startjaar":2028,"jaren":5,"kandidaten":[{"code":"aa","naam":"Aa","werkplekken":-3,"kosten":{}}],"alternatieven":[{"soort":"alleen","naam":"Alleen"}],"verdeling":"gelijk"}""");
        var run = BundelProcess.Run("businesscase", "reken", file, "--json");
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldEndWith("fout.json, /kandidaten/0/werkplekken: Dit getal is negatief. Gevonden: -3. Verwacht: van 0 tot en met 1000000.\n");
    }
}
