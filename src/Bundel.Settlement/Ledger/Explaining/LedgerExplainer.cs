// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Bundel.Settlement.Ledger.Differences;
using Bundel.Settlement.Ledger.Mapping;

namespace Bundel.Settlement.Ledger.Explaining;

/// <summary>Why a pool comes to its amount: its accounts, and under each the largest lines with their text in the source.</summary>
public static partial class LedgerExplainer
{
    /// <summary>Explains the sum of a pool; <paramref name="source"/> is the file that was imported, when it is at hand.</summary>
    public static Explanation Pool(LedgerFile ledger, PoolMapping mapping, string pool, int largest = 10, Stream? source = null)
    {
        var index = mapping.Pools.ToList().IndexOf(pool);
        var decide = new PartMapping(mapping, ledger);
        var part = new LedgerPart();
        var accounts = new Dictionary<string, AccountLines>(StringComparer.Ordinal);
        for (var at = 0; at < ledger.Header.Parts.Count; at++)
        {
            decide.Turn(ledger.Read(at, part));
            for (var line = 0; line < part.Lines; line++)
            {
                if (decide.PoolOf(line) != index) continue;
                var account = decide.Account(part.Accounts[line]);
                if (!accounts.TryGetValue(account, out var lines)) accounts[account] = lines = new AccountLines(largest);
                lines.Add(part.Cents(line), at, line);
            }
        }

        return Whole(ledger, pool, accounts, source);
    }

    private static Explanation Whole(LedgerFile ledger, string pool, Dictionary<string, AccountLines> accounts, Stream? source)
    {
        var total = Money.Sum(accounts.Values.Select(lines => lines.Total));
        var count = accounts.Values.Sum(lines => lines.Count);
        var found = Find(ledger, accounts.Values.SelectMany(lines => lines.Largest));
        return new Explanation($"Kostengroep {pool}", total.ToString(), "EUR", $"{Dutch.Count(count, "boekingsregel", "boekingsregels")} op {Dutch.Count(accounts.Count, "grootboekrekening", "grootboekrekeningen")} zijn aan deze kostengroep toegewezen.")
        {
            Sources = [new ExplanationSource($"{ledger.Header.Source}, grootboek {ledger.Hash[..12]}", ledger.Hash, "grootboek")],
            Operands = [.. accounts.OrderByDescending(account => account.Value.Total.Abs).ThenBy(account => account.Key, StringComparer.Ordinal)
                .Select(account => Account(ledger, account.Key, account.Value, [.. account.Value.Largest.Select(line => Line(found[(line.Part, line.Line)], source, ledger.Header.Utf8))]))],
        };
    }

    /// <summary>The lines themselves; every part is read once.</summary>
    private static Dictionary<(int Part, int Line), LedgerLine> Find(LedgerFile ledger, IEnumerable<(long Cents, int Part, int Line)> lines)
    {
        var found = new Dictionary<(int Part, int Line), LedgerLine>();
        var part = new LedgerPart();
        foreach (var inPart in lines.GroupBy(line => line.Part))
        {
            ledger.Read(inPart.Key, part);
            foreach (var line in inPart) found[(line.Part, line.Line)] = LedgerLine.Of(ledger, part, line.Line);
        }

        return found;
    }

    private static Explanation Account(LedgerFile ledger, string account, AccountLines lines, IReadOnlyList<Explanation> largest)
    {
        var name = ledger.Header.AccountNames.TryGetValue(account, out var known) ? $"Rekening {account} {known}" : $"Rekening {account}";
        return new Explanation(name, lines.Total.ToString(), "EUR", lines.Count > largest.Count ? $"{Dutch.Count(lines.Count, "regel", "regels")}; de {Dutch.Number(largest.Count)} grootste staan hieronder." : $"{Dutch.Count(lines.Count, "regel", "regels")}.") { Operands = largest };
    }

    private static Explanation Line(LedgerLine line, Stream? source, bool utf8)
    {
        var text = source is null ? null : TextOf(line, source, utf8);
        return new Explanation($"Boeking {line.Period / 100}-{line.Period % 100:00}", line.Amount.ToString(), "EUR", text ?? $"De tekst staat in de bron vanaf byte {Dutch.Number(line.SourceStart)}.");
    }

    private static string TextOf(LedgerLine line, Stream source, bool utf8)
    {
        var bytes = new byte[line.SourceBytes];
        source.Position = line.SourceStart;
        source.ReadExactly(bytes, 0, (int)Math.Min(bytes.Length, source.Length - line.SourceStart));
        var text = (utf8 ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes).Trim('\0', '\r', '\n', ' ');
        return text.StartsWith('<') ? Spoken(text) : text;
    }

    /// <summary>A line of an audit file as its texts, without the elements around them.</summary>
    private static string Spoken(string element) =>
        string.Join(" · ", WebUtility.HtmlDecode(Elements().Replace(element, "\n")).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    [GeneratedRegex("<[^>]*>?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Elements();
}
