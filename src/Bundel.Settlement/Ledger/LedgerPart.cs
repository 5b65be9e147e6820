// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;
using Bundel.Settlement.Ledger.Columns;
using Microsoft.Win32.SafeHandles;

namespace Bundel.Settlement.Ledger;

/// <summary>The columns of one part in memory.</summary>
public sealed class LedgerPart
{
    private byte[] bytes = [];
    private PartLayout layout;

    public LedgerPartHeader Header { get; private set; } = null!;

    public int Lines => Header.Lines;

    public bool Wide => layout.Wide;

    /// <summary>Amounts of lines when they fit 32 bits, otherwise empty.</summary>
    public ReadOnlySpan<int> Narrow => Wide ? [] : MemoryMarshal.Cast<byte, int>(bytes.AsSpan(0, Lines * sizeof(int)));

    public ReadOnlySpan<long> Broad => Wide ? MemoryMarshal.Cast<byte, long>(bytes.AsSpan(0, Lines * sizeof(long))) : [];

    /// <summary>Bytes from the start of a line to that of the next.</summary>
    public ReadOnlySpan<ushort> Lengths => Column(layout.Lengths);

    public ReadOnlySpan<ushort> Accounts => Column(layout.Accounts);

    public ReadOnlySpan<ushort> CostCentres => layout.HasCostCentres ? Column(layout.CostCentres) : [];

    public ReadOnlySpan<ushort> Projects => layout.HasProjects ? Column(layout.Projects) : [];

    public ReadOnlySpan<byte> Periods => bytes.AsSpan(layout.Periods, Lines);

    public long Cents(int line) => Wide ? Broad[line] : Narrow[line];

    internal void Fill(LedgerFile ledger, LedgerPartHeader header, SafeFileHandle handle)
    {
        Header = header;
        layout = new PartLayout(header.Lines, header.Wide, header.CostCentres.Length > 0, header.Projects.Length > 0);
        if (bytes.Length < layout.Size) bytes = new byte[layout.Size];
        if (RandomAccess.Read(handle, bytes.AsSpan(0, layout.Size), header.Offset) != layout.Size) throw new InvalidDataException($"{ledger.Path} is shorter than its header says.");
    }

    private ReadOnlySpan<ushort> Column(int offset) => MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan(offset, Lines * sizeof(ushort)));
}
