// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Direct charges (rechtstreekse doorbelasting).</summary>
internal static class DirectKeys
{
    public static Allotment? Evaluate(KeyBook book, AllocationKey key, DirectRule rule)
    {
        var named = rule.To.Select(code => book.Context.Named(code, key)).ToList();
        if (named.Contains(null)) return null;
        var group = named.ToHashSet();
        var inside = rule.Inside is null ? null : book.WeightsOf(rule.Inside, key);
        if (rule.Inside is not null && inside is null) return null;
        return book.Make(key, book.Context.Receivers.Select((_, receiver) => group.Contains(receiver) ? inside?.Weights[receiver] ?? BigInteger.One : (BigInteger?)null));
    }
}
