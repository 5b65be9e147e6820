// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Cells of rows that lie one after another, each with the same number of cells.</summary>
internal readonly struct Cells(byte[] data, int[] marks, int first, int width, int rows)
{
    public readonly byte[] Data = data;
    public readonly int Rows = rows;
    public readonly int Width = width;

    /// <summary>The mark that ends this cell of the first row; that of the next row stands <see cref="Width"/> marks further, the start of the cell one before.</summary>
    public ref int FirstEnd(int cell) => ref marks[first + cell];

    public bool IsLast(int cell) => cell == Width - 1;

    /// <summary>Where a last cell ends: the carriage return before a row end is no part of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Trim(byte[] data, int end) => unchecked(Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(data), end - 1) == (byte)'\r' ? end - 1 : end);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Start(int row, int cell) => unchecked(Mark(first + row * Width + cell - 1) + 1);

    /// <summary>Where the cell ends; the carriage return before a row end is no part of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int End(int row, int cell)
    {
        unchecked
        {
            var end = Mark(first + row * Width + cell);
            return IsLast(cell) ? Trim(Data, end) : end;
        }
    }

    /// <summary>Bytes of a whole row, its end included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Length(int row) => unchecked(Mark(first + row * Width + Width - 1) - Mark(first + row * Width - 1));

    public ReadOnlySpan<byte> Text(int row, int cell) => Data.AsSpan(Start(row, cell)..End(row, cell));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Mark(int index) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(marks), index);
}
