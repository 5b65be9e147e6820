// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;

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
        var source = Cents.AsSpan(0, Lines);
        for (var i = 0; i < target.Length; i++) target[i] = unchecked((int)source[i]);
    }

    private void AddUp()
    {
        long sum = 0, size = 0, low = 0, high = 0;
        foreach (var cents in Cents.AsSpan(0, Lines))
        {
            sum = checked(sum + cents);
            size = checked(size + Math.Abs(cents));
            low = Math.Min(low, cents);
            high = Math.Max(high, cents);
        }

        Debit = (size + sum) / 2;
        Credit = (size - sum) / 2;
        Wide = low < int.MinValue || high > int.MaxValue;
    }
}
