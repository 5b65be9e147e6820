// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>Control totals of a list of lines: what the file states and what its lines come to.</summary>
internal sealed class XafTotals(string part, string rule)
{
    public string? StatedLines { get; set; }

    public string? StatedDebit { get; set; }

    public string? StatedCredit { get; set; }

    public bool IsThere { get; set; }

    public long Lines { get; set; }

    public long Debit { get; set; }

    public long Credit { get; set; }

    public void Check(XafRules rules)
    {
        if (!IsThere) return;
        rules.Equal($"{rule}-aantal", $"Het aantal regels (linesCount) in {part} komt niet overeen met de regels.", StatedLines, FormattableString.Invariant($"{Lines}"));
        rules.Equal($"{rule}-debet", $"Het totaal debet (totalDebit) in {part} komt niet overeen met de regels.", Plain(StatedDebit), new Money(Debit).ToString());
        rules.Equal($"{rule}-credit", $"Het totaal credit (totalCredit) in {part} komt niet overeen met de regels.", Plain(StatedCredit), new Money(Credit).ToString());
        if (Debit != Credit) rules.Add($"{rule}-balans", $"In {part} zijn debet en credit samen niet gelijk.", new Money(Debit - Credit).ToString(), "0.00", placed: false);
    }

    private static string? Plain(string? amount) => Money.TryParse(amount, out var money) ? money.ToString() : amount;
}
