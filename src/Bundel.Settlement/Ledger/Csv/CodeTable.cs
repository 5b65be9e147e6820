// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Gives every different text of a column a small number. Texts of at most eight bytes are found by their bytes as one number.</summary>
internal sealed class CodeTable
{
    /// <summary>With more codes than this a part ends; the rows that are taken at once still fit.</summary>
    private const int Most = ushort.MaxValue - RowReader.MostRows - 1;

    private const int MostSpreads = 16;
    private const ulong FirstSpread = 0x9E3779B97F4A7C15;
    private readonly List<byte[]> texts = [[]];
    private readonly Dictionary<string, ushort> longer = new(StringComparer.Ordinal);
    private ulong[] keys = new ulong[1024];
    private ushort[] codes = new ushort[1024];
    private int shift = 64 - 10;
    private int inTable;
    private ulong spread = FirstSpread;
    private int displaced;

    /// <summary>The bytes per code; code 0 is the empty text.</summary>
    public IReadOnlyList<byte[]> Texts => texts;

    public bool IsFull => texts.Count >= Most;

    public void Clear()
    {
        texts.RemoveRange(1, texts.Count - 1);
        longer.Clear();
        if (displaced > 0) SpreadBetter();
        Array.Clear(codes);
        (inTable, displaced) = (0, 0);
    }

    public ushort CodeOf(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return 0;
        if (text.Length > 8) return CodeOfLong(text);
        Span<byte> eight = stackalloc byte[8];
        eight.Clear();
        text.CopyTo(eight);
        return CodeOf(BinaryPrimitives.ReadUInt64LittleEndian(eight));
    }

    /// <summary>The codes of a column; a cell of one to eight letters that was seen before is found without a call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void CodesOf(Cells cells, int cell, Span<ushort> target)
    {
        unchecked
        {
            ref var data = ref MemoryMarshal.GetArrayDataReference(cells.Data);
            ref var mark = ref cells.FirstEnd(cell);
            ref var found = ref MemoryMarshal.GetReference(target);
            ref var knownKeys = ref MemoryMarshal.GetArrayDataReference(keys);
            ref var knownCodes = ref MemoryMarshal.GetArrayDataReference(codes);
            var (width, trim, factor, right) = (cells.Width, cells.IsLast(cell), spread, shift);
            for (var row = 0; row < target.Length; row++, mark = ref Unsafe.Add(ref mark, width))
            {
                var start = Unsafe.Add(ref mark, -1) + 1;
                var length = mark - start;
                if (trim && Unsafe.Add(ref data, mark - 1) == (byte)'\r') length--;
                if ((uint)(length - 1) < 8)
                {
                    var cut = 64 - length * 8;
                    var key = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref data, start)) << cut >> cut;
                    var slot = (nint)(key * factor >> right);
                    Unsafe.Add(ref found, row) = Unsafe.Add(ref knownCodes, slot);
                    if (Unsafe.Add(ref knownKeys, slot) == key && Unsafe.Add(ref found, row) != 0) continue;
                }

                Unsafe.Add(ref found, row) = CodeOf(cells.Data.AsSpan(start, length));
                knownKeys = ref MemoryMarshal.GetArrayDataReference(keys);
                knownCodes = ref MemoryMarshal.GetArrayDataReference(codes);
                right = shift;
            }
        }
    }

    /// <summary>The code of one to eight bytes as one number, the first byte in its lowest bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort CodeOf(ulong key)
    {
        unchecked
        {
            var slot = (int)(key * spread >> shift);
            var code = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(codes), slot);
            return Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(keys), slot) == key && code != 0 ? code : Search(key, slot);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ushort Search(ulong key, int slot)
    {
        var first = slot;
        for (; codes[slot] != 0; slot = (slot + 1) & (codes.Length - 1))
        {
            if (keys[slot] == key) return codes[slot];
        }

        if (slot != first) displaced++;
        var code = (ushort)texts.Count;
        texts.Add(BytesOf(key));
        (keys[slot], codes[slot]) = (key, code);
        if (++inTable * 3 > codes.Length) Grow();
        return code;
    }

    private static byte[] BytesOf(ulong key)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, key);
        return bytes.TrimEnd((byte)0).ToArray();
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

    /// <summary>Looks, before the next part, for a factor by which these texts get a slot of their own each; codes do not depend on it.</summary>
    private void SpreadBetter()
    {
        var known = keys.Where((_, slot) => codes[slot] != 0).ToArray();
        var (best, fewest, factor) = (spread, displaced, spread);
        var taken = new bool[codes.Length];
        for (var tried = 1; tried <= MostSpreads && fewest > 0; tried++)
        {
            factor = unchecked(factor * FirstSpread + 2) | 1;
            Array.Clear(taken);
            var shared = 0;
            foreach (var key in known)
            {
                ref var slot = ref taken[unchecked((int)(key * factor >> shift))];
                if (slot) shared++;
                slot = true;
            }

            if (shared < fewest) (best, fewest) = (factor, shared);
        }

        spread = best;
    }

    private void Grow()
    {
        var (oldKeys, oldCodes) = (keys, codes);
        (keys, codes) = (new ulong[oldKeys.Length * 2], new ushort[oldKeys.Length * 2]);
        shift--;
        for (var old = 0; old < oldCodes.Length; old++)
        {
            if (oldCodes[old] == 0) continue;
            var slot = unchecked((int)(oldKeys[old] * spread >> shift));
            while (codes[slot] != 0) slot = (slot + 1) & (codes.Length - 1);
            (keys[slot], codes[slot]) = (oldKeys[old], oldCodes[old]);
        }
    }
}
