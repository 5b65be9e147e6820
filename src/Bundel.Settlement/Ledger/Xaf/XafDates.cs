// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Kernel.Tables;

namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>The date of the transaction that is being read. A date that was found right before is not taken apart again.</summary>
internal sealed class XafDates
{
    private const int Length = 10;
    private readonly HashSet<ulong> good = [];
    private readonly byte[] text = new byte[Length + 8];

    /// <summary>"2026-03-31"; eight bytes behind it can be read.</summary>
    public Span<byte> Text => text.AsSpan(0, Length);

    public void Take(XafTokens tokens, XafRules rules, XafHeader header)
    {
        var print = tokens.Text.Length == Length ? LinePrint.Of(tokens.Text) : 0;
        if (print != 0 && good.Contains(print))
        {
            tokens.Text.CopyTo(text);
            return;
        }

        var found = Texts.Of(tokens);
        if (!DateText.TryParse(found, out var date)) rules.Add("XAF-datum", "Dit is geen datum.", found, "een datum, zoals 2026-03-31");
        else if (date < header.From || date > header.Through) rules.Add("XAF-datum-buiten-boekjaar", "De datum van deze transactie valt buiten het boekjaar van de kop.", found, $"{header.From:yyyy-MM-dd} tot en met {header.Through:yyyy-MM-dd}");
        else if (print != 0 && found[4] == '-') good.Add(print);
        Encoding.ASCII.GetBytes($"{date:yyyy-MM-dd}        ", text);
    }
}
