// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;

namespace Bundel.Settlement.Ledger.Differences;

/// <summary>Takes lines that stand in both ledgers away from each other and keeps what is left.</summary>
internal sealed class DifferenceBuilder(LedgerFile before, LedgerFile after)
{
    private readonly List<PrintedLine> gone = [];
    private readonly List<PrintedLine> added = [];

    public void Add(List<PrintedLine> old, List<PrintedLine> recent)
    {
        var (i, j) = (0, 0);
        while (i < old.Count || j < recent.Count)
        {
            if (i < old.Count && j < recent.Count && old[i].Print == recent[j].Print) (i, j) = (i + 1, j + 1);
            else if (j == recent.Count || (i < old.Count && old[i].Print < recent[j].Print)) gone.Add(old[i++]);
            else added.Add(recent[j++]);
        }
    }

    public LedgerDifference Build()
    {
        var accounts = new Dictionary<string, Money>(StringComparer.Ordinal);
        var goneLines = Lines(before, gone, -1, accounts);
        var addedLines = Lines(after, added, 1, accounts);
        var was = Balances(before, accounts.Keys.ToHashSet(StringComparer.Ordinal));
        return new LedgerDifference
        {
            GoneCount = gone.Count,
            AddedCount = added.Count,
            Gone = goneLines,
            Added = addedLines,
            Balance = Money.Sum(accounts.Values),
            Accounts = [.. accounts.OrderBy(account => account.Key, StringComparer.Ordinal).Select(account => new AccountDifference(account.Key, was.GetValueOrDefault(account.Key), was.GetValueOrDefault(account.Key) + account.Value))],
        };
    }

    private static List<LedgerLine> Lines(LedgerFile ledger, List<PrintedLine> lines, int sign, Dictionary<string, Money> accounts)
    {
        var listed = new List<LedgerLine>();
        var part = new LedgerPart();
        foreach (var byPart in lines.OrderBy(line => line.Part).ThenBy(line => line.Line).GroupBy(line => line.Part))
        {
            ledger.Read(byPart.Key, part);
            foreach (var line in byPart)
            {
                var account = ledger.Header.Accounts[part.Header.Accounts[part.Accounts[line.Line]]];
                ref var balance = ref CollectionsMarshal.GetValueRefOrAddDefault(accounts, account, out _);
                balance += new Money(sign * part.Cents(line.Line));
                if (listed.Count < LedgerDifference.MostLines) listed.Add(LedgerLine.Of(ledger, part, line.Line));
            }
        }

        return listed;
    }

    private static Dictionary<string, Money> Balances(LedgerFile ledger, HashSet<string> accounts)
    {
        var balances = new Dictionary<string, Money>(StringComparer.Ordinal);
        if (accounts.Count == 0) return balances;
        var part = new LedgerPart();
        for (var index = 0; index < ledger.Header.Parts.Count; index++)
        {
            ledger.Read(index, part);
            var sums = new long[part.Header.Accounts.Length];
            for (var line = 0; line < part.Lines; line++) sums[part.Accounts[line]] += part.Cents(line);
            for (var code = 0; code < sums.Length; code++)
            {
                var account = ledger.Header.Accounts[part.Header.Accounts[code]];
                if (accounts.Contains(account)) balances[account] = balances.GetValueOrDefault(account) + new Money(sums[code]);
            }
        }

        return balances;
    }
}
