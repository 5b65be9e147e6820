// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Vat;

/// <summary>
/// Whether a key may turn out differently during or after the term: a price times use, time, claims, or a path of growth.
/// Costs for common account want a fixed key that was set beforehand. A count on an agreed day is one.
/// </summary>
internal static class KeyFixity
{
    private const int MostDepth = 10;

    public static bool MayChange(this KeyRule? rule, IReadOnlyDictionary<string, KeyRule> others, int depth = 0) => depth < MostDepth && rule switch
    {
        TariffRule or TimeRule or ClaimsRule or GrowthRule => true,
        CompositeRule composite => composite.Parts.Any(part => others.GetValueOrDefault(part.Key).MayChange(others, depth + 1)),
        BoundedRule bounded => others.GetValueOrDefault(bounded.Inside).MayChange(others, depth + 1),
        DirectRule { Inside: { } inside } => others.GetValueOrDefault(inside).MayChange(others, depth + 1),
        _ => false,
    };
}
