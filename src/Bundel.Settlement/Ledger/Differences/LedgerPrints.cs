// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Differences;

/// <summary>Prints of the lines of a ledger by what they say, whatever codes the file gives it: account, cost centre, project, month and cents.</summary>
internal sealed class LedgerPrints(LedgerFile ledger)
{
    private readonly ulong[] accounts = Of(ledger.Header.Accounts, 1);
    private readonly ulong[] costCentres = Of(ledger.Header.CostCentres, 2);
    private readonly ulong[] projects = Of(ledger.Header.Projects, 3);

    /// <summary>Calls for every line of a part.</summary>
    public void Each(int index, LedgerPart part, Action<int, ulong> line)
    {
        ledger.Read(index, part);
        var byAccount = Local(part.Header.Accounts, accounts);
        var byCostCentre = Local(part.Header.CostCentres, costCentres);
        var byProject = Local(part.Header.Projects, projects);
        for (var i = 0; i < part.Lines; i++)
        {
            unchecked
            {
                var print = byAccount[part.Accounts[i]] + (ulong)part.Header.Periods[part.Periods[i]] * 0xFF51AFD7ED558CCD;
                if (byCostCentre.Length > 0) print += byCostCentre[part.CostCentres[i]];
                if (byProject.Length > 0) print += byProject[part.Projects[i]];
                line(i, LinePrint.Mix(print, (ulong)part.Cents(i)));
            }
        }
    }

    private static ulong[] Of(IReadOnlyList<string> texts, ulong column) =>
        [.. texts.Select(text => text.Length == 0 ? 0 : LinePrint.Mix(column, LinePrint.Of(System.Text.Encoding.UTF8.GetBytes(text))))];

    private static ulong[] Local(int[] codes, ulong[] whole) => [.. codes.Select(code => whole[code])];
}
