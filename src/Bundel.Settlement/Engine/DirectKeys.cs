// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Direct charges (rechtstreekse doorbelasting).</summary>
internal static class DirectKeys
{
    public static Allotment? Evaluate(KeyBook book, AllocationKey key, DirectRule rule)
    {
        var group = new HashSet<int>();
        foreach (var code in rule.To)
        {
            if (book.Context.Named(code, key) is { } receiver) group.Add(receiver);
        }

        if (group.Count < rule.To.Count) return null;
        var inside = rule.Inside is null ? null : book.WeightsOf(rule.Inside, key);
        if (rule.Inside is not null && inside is null) return null;
        return book.Make(key, book.Context.Receivers.Select((_, receiver) => group.Contains(receiver) ? inside?.Weights[receiver] ?? BigInteger.One : (BigInteger?)null));
    }
}
