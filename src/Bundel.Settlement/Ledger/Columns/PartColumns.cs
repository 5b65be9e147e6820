// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Bundel.Settlement.Ledger.Columns;

/// <summary>The columns of one part of a ledger while they are made; used again for the next part.</summary>
internal sealed class PartColumns
{
    public ushort[] Accounts = [];
    public ushort[] CostCentres = [];
    public ushort[] Projects = [];
    public byte[] Periods = [];
    public long[] Cents = [];
    public ushort[] Lengths = [];
    private byte[] image = [];

    public int Lines { get; set; }

    public bool HasCostCentres { get; init; }

    public bool HasProjects { get; init; }

    /// <summary>Sum of the amounts above zero.</summary>
    public long Debit { get; private set; }

    /// <summary>Sum of the amounts below zero, as a number above zero.</summary>
    public long Credit { get; private set; }

    /// <summary>True when an amount needs more than 32 bits.</summary>
    public bool Wide { get; private set; }

    /// <summary>Makes room for this many lines more.</summary>
    public void Reserve(int more)
    {
        var needed = Lines + more;
        if (needed <= Cents.Length) return;
        var size = Math.Max(needed, Cents.Length * 2);
        Array.Resize(ref Accounts, size);
        if (HasCostCentres) Array.Resize(ref CostCentres, size);
        if (HasProjects) Array.Resize(ref Projects, size);
        Array.Resize(ref Periods, size);
        Array.Resize(ref Cents, size);
        Array.Resize(ref Lengths, size);
    }

    /// <summary>Adds up and gives the bytes as they stand in the file: cents, lengths, accounts, cost centres, projects, periods.</summary>
    public ReadOnlySpan<byte> Image()
    {
        AddUp();
        var layout = new PartLayout(Lines, Wide, HasCostCentres, HasProjects);
        if (image.Length < layout.Size) image = new byte[layout.Size];
        var target = image.AsSpan(0, layout.Size);
        if (Wide) MemoryMarshal.AsBytes(Cents.AsSpan(0, Lines)).CopyTo(target);
        else Narrow(MemoryMarshal.Cast<byte, int>(target[..(Lines * sizeof(int))]));
        MemoryMarshal.AsBytes(Lengths.AsSpan(0, Lines)).CopyTo(target[layout.Lengths..]);
        MemoryMarshal.AsBytes(Accounts.AsSpan(0, Lines)).CopyTo(target[layout.Accounts..]);
        if (HasCostCentres) MemoryMarshal.AsBytes(CostCentres.AsSpan(0, Lines)).CopyTo(target[layout.CostCentres..]);
        if (HasProjects) MemoryMarshal.AsBytes(Projects.AsSpan(0, Lines)).CopyTo(target[layout.Projects..]);
        Periods.AsSpan(0, Lines).CopyTo(target[layout.Periods..]);
        return target;
    }

    private void Narrow(Span<int> target)
    {
        ref var source = ref MemoryMarshal.GetArrayDataReference(Cents);
        ref var narrow = ref MemoryMarshal.GetReference(target);
        var line = 0;
        for (; line <= target.Length - Vector512<int>.Count; line += Vector512<int>.Count)
            Vector512.Narrow(Vector512.LoadUnsafe(ref source, (nuint)line), Vector512.LoadUnsafe(ref source, (nuint)(line + Vector512<long>.Count))).StoreUnsafe(ref narrow, (nuint)line);
        for (; line < target.Length; line++) target[line] = unchecked((int)Cents[line]);
    }

    private void AddUp()
    {
        var cents = Cents.AsSpan(0, Lines);
        var (low, high, line) = (0L, 0L, 0);
        if (cents.Length >= Vector512<long>.Count)
        {
            var (lows, highs) = (Vector512<long>.Zero, Vector512<long>.Zero);
            for (; line <= cents.Length - Vector512<long>.Count; line += Vector512<long>.Count)
            {
                var eight = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(cents), (nuint)line);
                (lows, highs) = (Vector512.Min(lows, eight), Vector512.Max(highs, eight));
            }

            for (var i = 0; i < Vector512<long>.Count; i++) (low, high) = (Math.Min(low, lows[i]), Math.Max(high, highs[i]));
        }

        foreach (var rest in cents[line..]) (low, high) = (Math.Min(low, rest), Math.Max(high, rest));
        Wide = low < int.MinValue || high > int.MaxValue;
        if (Wide) AddUpWide(cents);
        else AddUpNarrow(cents);
    }

    /// <summary>A part has fewer lines than two to the power of 31, so sums of amounts within 32 bits fit.</summary>
    private void AddUpNarrow(ReadOnlySpan<long> cents)
    {
        var (above, below, line) = (Vector512<long>.Zero, Vector512<long>.Zero, 0);
        for (; line <= cents.Length - Vector512<long>.Count; line += Vector512<long>.Count)
        {
            var eight = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(cents), (nuint)line);
            above += Vector512.Max(eight, Vector512<long>.Zero);
            below -= Vector512.Min(eight, Vector512<long>.Zero);
        }

        (Debit, Credit) = (Vector512.Sum(above), Vector512.Sum(below));
        foreach (var rest in cents[line..]) (Debit, Credit) = (Debit + Math.Max(rest, 0), Credit - Math.Min(rest, 0));
    }

    private void AddUpWide(ReadOnlySpan<long> cents)
    {
        (Debit, Credit) = (0, 0);
        foreach (var amount in cents) (Debit, Credit) = checked((Debit + Math.Max(amount, 0), Credit - Math.Min(amount, 0)));
    }
}
