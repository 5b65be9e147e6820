// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>
/// Composite keys, exact: with parts α(k) and keys w(k) over totals W(k), the weight of receiver i is Σ α(k) · w(k,i) · L / W(k),
/// where L is the least common multiple of the totals.
/// </summary>
internal static class CompositeKeys
{
    public static Allotment? Evaluate(KeyBook book, AllocationKey key, CompositeRule rule)
    {
        var parts = rule.Parts.Select(part => (part.Part, Keys: book.WeightsOf(part.Key, key))).ToList();
        if (parts.Exists(part => part.Keys is null)) return null;
        var scale = rule.Parts.Max(part => part.Part.Scale);
        var common = parts.Aggregate(BigInteger.One, (multiple, part) => Exact.LeastCommonMultiple(multiple, part.Keys!.Weights.Total));
        return book.Make(key, book.Context.Receivers.Select((_, receiver) => Weight(receiver)));

        BigInteger? Weight(int receiver)
        {
            BigInteger? weight = null;
            foreach (var (part, keys) in parts.Where(part => part.Keys!.Covers(receiver)))
            {
                weight = (weight ?? 0) + ExactDecimal.Scaled(part, scale) * keys!.Weights[receiver] * (common / keys.Weights.Total);
            }

            return weight;
        }
    }
}
