// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger.Differences;
using Bundel.Settlement.Ledger.Mapping;
using Bundel.Settlement.Ledgers;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Ledgers;

/// <summary>Tables of a ledger that its page and the preview of its import share.</summary>
internal static class LedgerTables
{
    public static DataTable Pools(MappedLedger mapped, Func<PoolSum, string?> why) => new TableOf<PoolSum>("Per kostengroep", mapped.Pools)
        .Text("Kostengroep", row => row.Pool)
        .Number("Regels", row => row.Lines)
        .Amount("Bedrag", row => row.Amount, why)
        .WhenEmpty("Er is nog niets aan een kostengroep toegewezen.")
        .Total("Buiten de verrekening", mapped.Outside.Lines, mapped.Outside.Amount)
        .Total("Niet toegewezen", mapped.UnmappedLines, mapped.UnmappedAmount)
        .Total("Saldo van het grootboek", mapped.Pools.Sum(row => row.Lines) + mapped.Outside.Lines + mapped.UnmappedLines, Money.Sum(mapped.Pools.Select(row => row.Amount)) + mapped.Outside.Amount + mapped.UnmappedAmount)
        .Build();

    public static DataTable Unmapped(MappedLedger mapped, Func<UnmappedRow, string?> assign)
    {
        var caption = mapped.UnmappedCount > mapped.Unmapped.Count
            ? $"Niet toegewezen: de {Dutch.Number(mapped.Unmapped.Count)} grootste van {Dutch.Number(mapped.UnmappedCount)}"
            : "Niet toegewezen";
        var table = new TableOf<UnmappedRow>(caption, mapped.Unmapped)
            .Text("Rekening", row => row.AccountName.Length == 0 ? row.Account : $"{row.Account} {row.AccountName}", assign)
            .Text("Kostenplaats", row => row.CostCentre)
            .Text("Project", row => row.Project)
            .Number("Regels", row => row.Lines)
            .Amount("Bedrag", row => row.Amount)
            .WhenEmpty("Elke regel heeft een plaats.");
        return table.Build();
    }

    public static DataTable Accounts(LedgerDifference difference) => new TableOf<AccountDifference>("Rekeningen die veranderen", difference.Accounts)
        .Text("Rekening", row => row.Account)
        .Amount("Was", row => row.Was)
        .Amount("Wordt", row => row.Becomes)
        .Difference("Verschil", row => row.Becomes - row.Was)
        .WhenEmpty("De twee bestanden zeggen hetzelfde.")
        .Build();

    public static DataTable Lines(string caption, IReadOnlyList<LedgerLine> lines) => new TableOf<LedgerLine>(caption, lines)
        .Text("Rekening", row => row.Account)
        .Text("Kostenplaats", row => row.CostCentre)
        .Text("Project", row => row.Project)
        .Text("Maand", row => row.Period == 0 ? "" : Dutch.Month(row.Period / 100, row.Period % 100))
        .Amount("Bedrag", row => row.Amount)
        .WhenEmpty("Geen.")
        .Build();
}
