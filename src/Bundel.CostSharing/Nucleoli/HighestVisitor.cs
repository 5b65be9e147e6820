// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing.Cores;

namespace Bundel.CostSharing.Nucleoli;

/// <summary>Keeps the coalitions outside a span with the highest excess, about as many as asked.</summary>
internal struct HighestVisitor(uint everyone, Span span, int most) : IExcessVisitor
{
    private readonly uint[] masks = new uint[2 * most];
    private readonly long[] excesses = new long[2 * most];
    private int count;

    /// <summary>So that the sum with any amount stays within 64 bits.</summary>
    public long Threshold { get; private set; } = -(1L << 62);

    public readonly ReadOnlySpan<uint> Masks => masks.AsSpan(0, count);

    public void Visit(uint mask, long excess)
    {
        if (mask == 0 || mask == everyone || span.Holds(mask)) return;
        masks[count] = mask;
        excesses[count] = -excess;
        if (++count < masks.Length) return;
        Array.Sort(excesses, masks);
        count = most;
        Threshold = -excesses[most - 1];
    }
}
