// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Numbers of the lines of a part. While every number is above the one before it, no line stands there twice.</summary>
internal sealed class LineNumbers
{
    private readonly ulong[] words = new ulong[RowReader.MostRows];

    public ulong First { get; private set; }

    public ulong Last { get; private set; }

    /// <summary>False when some number is no number or not above the one before: then <see cref="DoubleLines"/> looks at all of them.</summary>
    public bool Ascends { get; private set; } = true;

    public void Clear() => (First, Last, Ascends) = (0, 0, true);

    public void Take(Cells cells, int cell)
    {
        var found = words.AsSpan(0, cells.Rows);
        CellWords.High(cells, cell, found);
        if (cells.Rows % Vector512<ulong>.Count == 0 && IsShort(found)) return;
        for (var row = 0; row < cells.Rows; row++) Take(cells.Data, cells.Start(row, cell), cells.End(row, cell));
    }

    /// <summary>Takes numbers of at most eight digits: the first digit is made the highest, so that the order of the texts is that of the numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool IsShort(Span<ulong> found)
    {
        var digits = Vector512<byte>.Zero;
        var holes = Vector512<ulong>.Zero;
        for (var row = 0; row < found.Length; row += Vector512<ulong>.Count)
        {
            var eight = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(found), (nuint)row);
            var empty = Vector512.Equals(eight.AsByte(), Vector512<byte>.Zero).AsUInt64();
            var value = eight ^ (Vector512.Create(0x3030303030303030UL) & ~empty);
            holes |= (empty & unchecked(empty + Vector512<ulong>.One)) | Vector512.Equals(eight, Vector512<ulong>.Zero);
            digits = Vector512.Max(digits, value.AsByte());
            Vector512.Shuffle(value.AsByte(), Reversed).AsUInt64().StoreUnsafe(ref MemoryMarshal.GetReference(found), (nuint)row);
        }

        if (holes != Vector512<ulong>.Zero || Vector512.GreaterThanAny(digits, Vector512.Create((byte)9))) return false;
        var (first, last) = (NumberOf(found[0]), NumberOf(found[^1]));
        if (First == 0) First = first;
        else if (first <= Last) Ascends = false;
        Ascends &= IsAbove(found);
        Last = last;
        return true;
    }

    /// <summary>Every number is above the one before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsAbove(ReadOnlySpan<ulong> numbers)
    {
        ref var first = ref MemoryMarshal.GetReference(numbers);
        var row = 1;
        for (; row <= numbers.Length - Vector512<ulong>.Count; row += Vector512<ulong>.Count)
        {
            if (!Vector512.GreaterThanAll(Vector512.LoadUnsafe(ref first, (nuint)row), Vector512.LoadUnsafe(ref first, (nuint)(row - 1)))) return false;
        }

        for (; row < numbers.Length; row++)
        {
            if (numbers[row] <= numbers[row - 1]) return false;
        }

        return true;
    }

    private static Vector512<byte> Reversed { get; } = Vector512<byte>.Indices ^ Vector512.Create((byte)7);

    private static ulong NumberOf(ulong digits)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, digits | 0x3030303030303030);
        return PlainCents.Digits(ref MemoryMarshal.GetReference(bytes), 8, 8, out _);
    }

    private void Take(byte[] data, int start, int end)
    {
        unchecked
        {
            var length = end - start;
            if ((uint)(length - 1) >= 16)
            {
                Ascends = false;
                return;
            }

            ref var bytes = ref MemoryMarshal.GetArrayDataReference(data);
            var number = PlainCents.Digits(ref bytes, end, Math.Min(length, 8), out var plain);
            if (length > 8)
            {
                number += PlainCents.Digits(ref bytes, end - 8, length - 8, out var more) * 100_000_000;
                plain &= more;
            }

            if (First == 0) First = number;
            else if (number <= Last) Ascends = false;
            if (!plain) Ascends = false;
            Last = number;
        }
    }
}
