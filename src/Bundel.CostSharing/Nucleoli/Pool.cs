// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;

namespace Bundel.CostSharing.Nucleoli;

/// <summary>The few coalitions that the linear program knows, each once.</summary>
internal sealed class Pool
{
    private readonly HashSet<uint> present = [];
    private readonly List<uint> masks = [];

    public ReadOnlySpan<uint> Masks => CollectionsMarshal.AsSpan(masks);

    public void Add(uint mask)
    {
        if (present.Add(mask)) masks.Add(mask);
    }

    /// <summary>Keeps the coalitions outside the span with the highest excess, those first.</summary>
    public void Refresh(Span span, Func<uint, Int128> excess, int most)
    {
        uint[] kept = [.. masks.Where(mask => !span.Holds(mask)).Select(mask => (Mask: mask, Excess: excess(mask))).OrderByDescending(pair => pair.Excess).ThenBy(pair => pair.Mask).Take(most).Select(pair => pair.Mask)];
        masks.Clear();
        present.Clear();
        foreach (var mask in kept) Add(mask);
    }
}
