// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;

namespace Bundel.CostSharing.Nucleoli;

/// <summary>
/// The inverse of a basis of whole-number columns, kept as whole numbers over one determinant (fraction-free pivoting: J. Edmonds 1967; E.H. Bareiss 1968).
/// Starts as the identity. For n ≤ 25 players every entry is a minor of a matrix of zeros and ones with one row of sizes, by Hadamard's bound below 2^45:
/// it fits a long, and the products of a pivot fit 128 bits. A pivot takes O(m²).
/// </summary>
internal sealed class IntegerBasis
{
    private const long Half = 1L << 31;
    private readonly long[] entries;

    public IntegerBasis(int size)
    {
        Size = size;
        entries = new long[size * size];
        for (var i = 0; i < size; i++) entries[i * size + i] = 1;
    }

    public int Size { get; }

    /// <summary>Above zero.</summary>
    public long Determinant { get; private set; } = 1;

    /// <summary>Entries of a row of the inverse, times the determinant.</summary>
    public ReadOnlySpan<long> Row(int row) => entries.AsSpan(row * Size, Size);

    /// <summary>The column (players of the mask, then the weight) in terms of the basis, times the determinant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Express(uint mask, long weight, Span<long> direction)
    {
        for (var i = 0; i < Size; i++)
        {
            var row = Row(i);
            var sum = row[Size - 1] * weight;
            for (var bits = mask; bits != 0; bits &= bits - 1) sum += row[System.Numerics.BitOperations.TrailingZeroCount(bits)];
            direction[i] = sum;
        }
    }

    /// <summary>The expressed column takes the place of the basic column of a row.</summary>
    public void Replace(int row, ReadOnlySpan<long> direction)
    {
        var pivot = direction[row];
        var kept = Row(row);
        var small = Largest(entries) < Half && Largest(direction) < Half;
        for (var i = 0; i < Size; i++)
        {
            if (i == row) continue;
            if (small) Small(entries.AsSpan(i * Size, Size), kept, pivot, direction[i]);
            else Large(entries.AsSpan(i * Size, Size), kept, pivot, direction[i]);
        }

        Determinant = pivot;
        if (pivot > 0) return;
        Determinant = -pivot;
        for (var i = 0; i < entries.Length; i++) entries[i] = -entries[i];
    }

    /// <summary>Products below 2^62, so nothing overflows; the division leaves no rest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Small(Span<long> row, ReadOnlySpan<long> kept, long pivot, long factor)
    {
        var before = Determinant;
        unchecked
        {
            if (before == 1)
            {
                for (var j = 0; j < row.Length; j++) row[j] = pivot * row[j] - factor * kept[j];
                return;
            }

            for (var j = 0; j < row.Length; j++)
            {
                var product = pivot * row[j] - factor * kept[j];
                row[j] = product == 0 ? 0 : product / before;
            }
        }
    }

    private void Large(Span<long> row, ReadOnlySpan<long> kept, long pivot, long factor)
    {
        for (var j = 0; j < row.Length; j++) row[j] = (long)(((Int128)pivot * row[j] - (Int128)factor * kept[j]) / Determinant);
    }

    private static long Largest(ReadOnlySpan<long> numbers)
    {
        long largest = 0;
        foreach (var number in numbers) largest = Math.Max(largest, Math.Abs(number));
        return largest;
    }
}
