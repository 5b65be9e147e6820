// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Fixed shares and fixed amounts.</summary>
internal static class FixedKeys
{
    public static Allotment? Evaluate(KeyBook book, AllocationKey key, FixedSharesRule rule)
    {
        var parts = new decimal?[book.Context.Receivers.Count];
        var whole = true;
        foreach (var share in rule.Shares)
        {
            if (book.Context.Named(share.Participant, key) is { } receiver) parts[receiver] = (parts[receiver] ?? 0) + share.Part;
            else whole = false;
        }

        if (!whole) return null;
        var scale = rule.Shares.Max(share => share.Part.Scale);
        return book.Make(key, parts.Select(part => part is null ? (BigInteger?)null : ExactDecimal.Scaled(part.Value, scale)));
    }

    public static Allotment? Evaluate(KeyBook book, AllocationKey key, FixedAmountsRule rule)
    {
        var amounts = new Money?[book.Context.Receivers.Count];
        var factor = rule.Indexation is { } use ? Indexing.Factor(book.Context, use) : 1;
        var whole = factor is not null;
        foreach (var amount in rule.Amounts)
        {
            if (book.Context.Named(amount.Participant, key) is { } receiver) amounts[receiver] = (amounts[receiver] ?? Money.Zero) + Indexing.Times(amount.Amount, factor ?? 1);
            else whole = false;
        }

        return whole ? new AmountAllotment(amounts) : null;
    }
}
