// SPDX-License-Identifier: EUPL-1.2
using Shouldly;
using Xunit;

namespace Bundel.Tests.Cli;

public sealed class MakeDocumentVerbTests
{
    private const string Example = "docs/voorbeelden/document.json";

    [Fact]
    public void A_council_proposal_is_made_for_one_participant_with_its_source_and_hash()
    {
        var run = BundelProcess.Run("document", "maak", "raadsvoorstel", Example, "--deelnemer", "heuvelrade", "--json");
        run.ExitCode.ShouldBe(0);
        run.Json.GetProperty("titel").GetString().ShouldBe("Raadsvoorstel Heuvelrade: deelnemen aan ICT-samenwerking Zandstreek");
        run.Json.GetProperty("hash").GetString()!.Length.ShouldBe(64);
        run.Json.GetProperty("bron").GetString()!.ShouldContain(run.Json.GetProperty("hash").GetString()![..12]);
        run.Json.GetProperty("velden").EnumerateArray().Select(field => field.GetString()).ShouldContain("deelnemer");
    }

    [Fact]
    public void Html_says_where_its_figures_come_from()
    {
        var run = BundelProcess.Run("document", "maak", "businesscase", Example);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Geen besparing (0 %)");
        run.Output.ShouldContain("Bron: businesscase Samen Zandstreek, hash ");
    }

    [Fact]
    public void An_unknown_kind_a_missing_participant_and_an_unknown_field_are_bad_input()
    {
        BundelProcess.Run("document", "maak", "gedicht", Example).ExitCode.ShouldBe(2);
        var without = BundelProcess.Run("document", "maak", "raadsvoorstel", Example);
        without.ExitCode.ShouldBe(2);
        without.Error.ShouldContain("noem een deelnemer");
        var own = BundelProcess.File("eigen.md", "# Brief\n\nMaat {{ deelnemer.schoenmaat }}\n");
        var run = BundelProcess.Run("document", "maak", "raadsvoorstel", Example, "--deelnemer", "heuvelrade", "--sjabloon", own);
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("eigen.md, regel 3: Het veld deelnemer.schoenmaat bestaat niet.");
    }
}
