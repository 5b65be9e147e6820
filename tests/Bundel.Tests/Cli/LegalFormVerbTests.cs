// SPDX-License-Identifier: EUPL-1.2
using Shouldly;
using Xunit;

namespace Bundel.Tests.Cli;

public sealed class LegalFormVerbTests
{
    [Fact]
    public void The_forms_come_in_order_with_reasons_and_calendar()
    {
        var run = BundelProcess.Run("rechtsvorm", "docs/voorbeelden/rechtsvorm.json", "--json");
        run.ExitCode.ShouldBe(0);
        var first = run.Json.GetProperty("vormen")[0];
        first.GetProperty("vorm").GetString().ShouldBe("bedrijfsvoeringsorganisatie");
        first.GetProperty("voor")[0].GetProperty("criterium").GetString().ShouldBe("R3");
        first.GetProperty("kalender").GetProperty("stappen").GetArrayLength().ShouldBeGreaterThan(15);
        run.Json.GetProperty("openVragen")[0].GetProperty("code").GetString().ShouldBe("vaakToetreding");
    }

    [Fact]
    public void An_answer_that_is_neither_yes_nor_no_is_told()
    {
        var run = BundelProcess.Run("rechtsvorm", BundelProcess.File("antwoorden.json", """{"eigenPersoneel":"misschien","vorm":"bv"}"""), "--json");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("antwoorden.json, /eigenPersoneel: De waarde van 'eigenPersoneel' heeft niet de juiste vorm.");
        run.Error.ShouldContain("Het veld 'vorm' bestaat niet.");
    }
}
