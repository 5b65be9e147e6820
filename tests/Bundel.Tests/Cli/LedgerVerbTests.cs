// SPDX-License-Identifier: EUPL-1.2
using Bundel.Tests.Settlement.Ledger;

namespace Bundel.Tests.Cli;

public sealed class LedgerVerbTests
{
    [Fact]
    public void An_audit_file_gives_counts_totals_and_violations()
    {
        var run = BundelProcess.Run("grootboek", "lees", BundelProcess.File("g.xaf", AuditFiles.Small.Replace("<linesCount>4<", "<linesCount>5<")), "--json");
        run.ExitCode.ShouldBe(1);
        (run.Json.GetProperty("regels").GetInt32(), run.Json.GetProperty("debet").GetString(), run.Json.GetProperty("versie").GetProperty("versie").GetString()).ShouldBe((4, "1250.50", "3.2"));
        run.Json.GetProperty("overtredingen")[0].GetProperty("regel").GetString().ShouldBe("XAF-totalen-aantal");
    }

    [Fact]
    public void A_table_gives_counts_and_totals_and_a_bad_one_all_its_faults()
    {
        var good = BundelProcess.Run("grootboek", "lees", BundelProcess.File("g.csv", LedgerFixture.Small), "--json");
        (good.ExitCode, good.Json.GetProperty("regels").GetInt32(), good.Json.GetProperty("saldo").GetString()).ShouldBe((0, 4, "0.00"));
        var bad = BundelProcess.Run("grootboek", "lees", BundelProcess.File("g.csv", LedgerFixture.Small.Replace("12,34", "x")));
        (bad.ExitCode, bad.Output).ShouldBe((2, ""));
        bad.Error.ShouldContain("g.csv, rij 4, kolom bedrag: dit is geen bedrag. Gevonden: x.");
    }
}
