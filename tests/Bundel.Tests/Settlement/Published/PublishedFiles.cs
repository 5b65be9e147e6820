// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;
using Bundel.Settlement.Recompute;

namespace Bundel.Tests.Settlement.Published;

/// <summary>Published tables that are too long for a test; they are read from the real data and recomputed.</summary>
public sealed class PublishedFiles
{
    private static Recomputation Recompute(string file, string name, string basis, string amount, int tolerance)
    {
        using var stream = File.OpenRead(TestData.File(file));
        var names = Column.Text(name);
        var bases = Column.Decimal(basis).MayBeEmpty();
        var amounts = Column.Money(amount).MayBeEmpty();
        var table = BoundTable.Bind(CsvTable.Read(stream, file).Value, names, bases, amounts).Value;
        return Recomputer.Recompute(new PublishedTable
        {
            Rows = [.. table.Rows.Select(row => new PublishedRow(row.Get(names), row.Find(bases), row.Find(amounts)))],
            FromEarlierAmounts = true,
            Tolerance = Money.FromEuros(tolerance),
        }).Value;
    }

    /// <summary>VWS, letter of 12-9-2025 (4190863-1084972-DMO), annex 2A: Brede SPUK ceilings 2025 and 2026 of 342 municipalities.</summary>
    [Fact]
    public void One_factor_reproduces_336_of_342_ceilings_and_the_other_six_are_named()
    {
        var found = Recompute("settlement/spuk_brede_2025_2026.csv", "gemeente", "bedrag_2025_eur", "bedrag_2026_eur", 1);
        (found.Rows, found.WithinTolerance).ShouldBe((342, 336));
        found.Factor.ShouldStartWith("0.8514614");
        found.Policy.ShouldBe("één factor, hele euro, rekenkundig afgerond per rij");
        found.Deviating.Select(row => (row.Name, row.Cause)).ShouldBe(
        [
            ("Ameland", Cause.Minimum), ("Renswoude", Cause.Unknown), ("Rozendaal", Cause.Minimum),
            ("Schiermonnikoog", Cause.Minimum), ("Terschelling", Cause.Minimum), ("Vlieland", Cause.Minimum),
        ]);
    }

    /// <summary>GGD Flevoland, Begroting 2025: plus tasks, "geïndexeerd met 4,5%", half-up per line.</summary>
    [Fact]
    public void All_69_indexed_plus_tasks_come_out_half_up()
    {
        var found = Recompute("settlement/ggd_plustaken_2025.csv", "deelnemer", "prognose_T-1", "begroting_T", 0);
        (found.Rows, found.Exact, found.Factor).ShouldBe((69, 69, "1.045"));
        found.Deviating.ShouldBeEmpty();
    }
}
