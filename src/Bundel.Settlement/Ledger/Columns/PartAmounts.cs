// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Bundel.Settlement.Ledger.Columns;

/// <summary>The amounts of one part in cents: 32 bits each; those that do not fit stand apart, and then the part is written with 64 bits each.</summary>
internal sealed class PartAmounts
{
    private readonly List<(int Line, long Cents)> larger = [];
    private byte[] narrow = [];

    /// <summary>The amounts that fit 32 bits.</summary>
    public Span<int> Narrow => MemoryMarshal.Cast<byte, int>(narrow.AsSpan());

    /// <summary>True when an amount needs more than 32 bits.</summary>
    public bool Wide => larger.Count > 0;

    public void Clear() => larger.Clear();

    public void Resize(int lines) => Array.Resize(ref narrow, lines * sizeof(int));

    public void Put(int line, long cents)
    {
        var low = unchecked((int)cents);
        Narrow[line] = low == cents ? low : 0;
        if (low != cents) larger.Add((line, cents));
    }

    /// <summary>Sum of the amounts above zero, and of those below zero as a number above zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (long Debit, long Credit) Sums(int lines)
    {
        var cents = Narrow[..lines];
        var (above, below, line) = (Vector512<long>.Zero, Vector512<long>.Zero, 0);
        for (; line <= lines - Vector256<int>.Count; line += Vector256<int>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(cents), (nuint)line));
            var eight = Vector512.Create(low, high);
            above += Vector512.Max(eight, Vector512<long>.Zero);
            below -= Vector512.Min(eight, Vector512<long>.Zero);
        }

        var (debit, credit) = (Vector512.Sum(above), Vector512.Sum(below));
        foreach (var rest in cents[line..]) (debit, credit) = (debit + Math.Max(rest, 0), credit - Math.Min(rest, 0L));
        foreach (var (_, amount) in larger) (debit, credit) = checked((debit + Math.Max(amount, 0), credit - Math.Min(amount, 0)));
        return (debit, credit);
    }

    /// <summary>The bytes as they stand in the file.</summary>
    public ReadOnlyMemory<byte> Image(int lines)
    {
        if (!Wide) return narrow.AsMemory(0, lines * sizeof(int));
        var wide = new byte[lines * sizeof(long)];
        var cents = MemoryMarshal.Cast<byte, long>(wide.AsSpan());
        for (var line = 0; line < lines; line++) cents[line] = Narrow[line];
        foreach (var (line, amount) in larger) cents[line] = amount;
        return wide;
    }
}
