// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Finds every separator, quote and row end in a buffer, 64 bytes at a time.</summary>
internal static class Marks
{
    /// <summary>Bytes after the data that must be readable.</summary>
    public const int Padding = 64;

    /// <summary>Writes the places from <paramref name="from"/> up to <paramref name="to"/> behind the <paramref name="count"/> that are there; there is room for all bytes and eight more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Find(byte[] data, int from, int to, byte separator, int[] places, int count)
    {
        unchecked
        {
            ref var bytes = ref MemoryMarshal.GetArrayDataReference(data);
            ref var place = ref MemoryMarshal.GetArrayDataReference(places);
            var separators = Vector512.Create(separator);
            var ends = Vector512.Create((byte)'\n');
            var quotes = Vector512.Create((byte)'"');
            for (var at = from; at < to; at += Vector512<byte>.Count)
            {
                var block = Vector512.LoadUnsafe(ref Unsafe.Add(ref bytes, at));
                var bits = (Vector512.Equals(block, separators) | Vector512.Equals(block, ends) | Vector512.Equals(block, quotes)).ExtractMostSignificantBits();
                if (to - at < 64) bits &= (1UL << (to - at)) - 1;
                var found = BitOperations.PopCount(bits);
                ref var target = ref Unsafe.Add(ref place, count);
                for (var written = 0; written < found; written += 8)
                {
                    for (var i = 0; i < 8; i++)
                    {
                        Unsafe.Add(ref target, written + i) = at + BitOperations.TrailingZeroCount(bits);
                        bits &= bits - 1;
                    }
                }

                count += found;
            }

            return count;
        }
    }
}
