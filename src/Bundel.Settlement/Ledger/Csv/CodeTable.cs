// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Gives every different text of a column a small number. Texts of at most eight bytes are found by their bytes as one number.</summary>
internal sealed class CodeTable
{
    /// <summary>With more codes than this a part ends; the rows that are taken at once still fit.</summary>
    private const int Most = ushort.MaxValue - RowReader.MostRows - 1;

    private const ulong Spread = 0x9E3779B97F4A7C15;
    private readonly List<byte[]> texts = [[]];
    private readonly Dictionary<string, ushort> longer = new(StringComparer.Ordinal);
    private Entry[] entries = new Entry[4096];
    private int shift = 64 - 12;
    private int inTable;

    /// <summary>The bytes per code; code 0 is the empty text.</summary>
    public IReadOnlyList<byte[]> Texts => texts;

    public bool IsFull => texts.Count >= Most;

    public void Clear()
    {
        texts.RemoveRange(1, texts.Count - 1);
        longer.Clear();
        Array.Clear(entries);
        inTable = 0;
    }

    /// <summary>The code of the bytes from start to end; eight bytes after the end must be readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort CodeOf(byte[] data, int start, int end)
    {
        unchecked
        {
            var length = end - start;
            if ((uint)(length - 1) >= 8) return length == 0 ? (ushort)0 : CodeOfLong(data.AsSpan(start, length));
            var cut = 64 - length * 8;
            var key = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(data), start)) << cut >> cut;
            var slot = (int)(key * Spread >> shift);
            ref var first = ref MemoryMarshal.GetArrayDataReference(entries);
            while (true)
            {
                ref var entry = ref Unsafe.Add(ref first, slot);
                if (entry.Key == key && entry.Code != 0) return entry.Code;
                if (entry.Code == 0) return Add(key, slot, data.AsSpan(start, length));
                slot = (slot + 1) & (entries.Length - 1);
            }
        }
    }

    private ushort Add(ulong key, int slot, ReadOnlySpan<byte> text)
    {
        var code = (ushort)texts.Count;
        texts.Add(text.ToArray());
        entries[slot] = new Entry(key, code);
        if (++inTable * 2 > entries.Length) Grow();
        return code;
    }

    private ushort CodeOfLong(ReadOnlySpan<byte> text)
    {
        var found = Encoding.Latin1.GetString(text);
        if (longer.TryGetValue(found, out var code)) return code;
        code = (ushort)texts.Count;
        texts.Add(text.ToArray());
        longer[found] = code;
        return code;
    }

    private void Grow()
    {
        var old = entries;
        entries = new Entry[old.Length * 2];
        shift--;
        foreach (var entry in old.Where(entry => entry.Code != 0))
        {
            var slot = unchecked((int)(entry.Key * Spread >> shift));
            while (entries[slot].Code != 0) slot = (slot + 1) & (entries.Length - 1);
            entries[slot] = entry;
        }
    }

    /// <summary>Code 0 is a free place.</summary>
    private readonly record struct Entry(ulong Key, ushort Code);
}
