// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;

namespace Bundel.Settlement.Ledger.Columns;

/// <summary>The columns of one part of a ledger while they are made, as the bytes that go into the file; used again for the next part.</summary>
internal sealed class PartColumns
{
    private byte[] lengths = [];
    private byte[] accounts = [];
    private byte[] costCentres = [];
    private byte[] projects = [];
    private byte[] periods = [];

    public int Lines { get; set; }

    public bool HasCostCentres { get; init; }

    public bool HasProjects { get; init; }

    public PartAmounts Amounts { get; } = new();

    public Span<ushort> Lengths => MemoryMarshal.Cast<byte, ushort>(lengths.AsSpan());

    public Span<ushort> Accounts => MemoryMarshal.Cast<byte, ushort>(accounts.AsSpan());

    public Span<ushort> CostCentres => MemoryMarshal.Cast<byte, ushort>(costCentres.AsSpan());

    public Span<ushort> Projects => MemoryMarshal.Cast<byte, ushort>(projects.AsSpan());

    public Span<byte> Periods => periods;

    public void Clear()
    {
        Lines = 0;
        Amounts.Clear();
    }

    /// <summary>Makes room for this many lines more.</summary>
    public void Reserve(int more)
    {
        var needed = Lines + more;
        if (needed <= periods.Length) return;
        var size = Math.Max(needed, periods.Length * 2);
        Amounts.Resize(size);
        Array.Resize(ref lengths, size * sizeof(ushort));
        Array.Resize(ref accounts, size * sizeof(ushort));
        if (HasCostCentres) Array.Resize(ref costCentres, size * sizeof(ushort));
        if (HasProjects) Array.Resize(ref projects, size * sizeof(ushort));
        Array.Resize(ref periods, size);
    }

    /// <summary>The bytes as they stand in the file, as <see cref="PartLayout"/> says: amounts, lengths, accounts, cost centres, projects, periods.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Image()
    {
        var codes = Lines * sizeof(ushort);
        return
        [
            Amounts.Image(Lines), lengths.AsMemory(0, codes), accounts.AsMemory(0, codes),
            costCentres.AsMemory(0, HasCostCentres ? codes : 0), projects.AsMemory(0, HasProjects ? codes : 0), periods.AsMemory(0, Lines),
        ];
    }
}
