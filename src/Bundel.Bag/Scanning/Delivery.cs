// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Scanning;

/// <summary>A gemeente that a woonplaats belongs to, from a day up to another; days since 1970.</summary>
public readonly record struct TownRelation(int Town, int Municipality, int Begin, int End, byte State);

/// <summary>What the delivery says of itself: its date, its area, the period of mutations, and the relations of gemeente and woonplaats.</summary>
public sealed class Delivery
{
    public int Date { get; set; } = BagDate.NoDay;

    public int MutationFrom { get; set; } = BagDate.NoDay;

    public int MutationTo { get; set; } = BagDate.NoDay;

    public bool WholeCountry { get; set; }

    public SortedDictionary<int, string> Municipalities { get; } = [];

    public HashSet<TownRelation> Relations { get; } = [];
}
