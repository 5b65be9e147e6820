// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Bridges;

/// <summary>One pool, or one mutation with a key of its own, on its way through the years.</summary>
internal sealed class BridgePoolState(string pool, string? mutation)
{
    public string Pool => pool;

    public string? Mutation => mutation;

    public Money Structural { get; set; }

    public Money Incidental { get; set; }

    public Money Total => Structural + Incidental;

    /// <summary>Growth over the base, and index over the base or also over the growth; each to the cent.</summary>
    public (Money Growth, Money Index) Grow(Rational growth, Rational index, IndexWay way)
    {
        var grown = Indexing.Times(Structural, growth);
        var indexed = Indexing.Times(way == IndexWay.Additive ? Structural : Structural + grown, index);
        Structural += grown + indexed;
        return (grown, indexed);
    }
}
