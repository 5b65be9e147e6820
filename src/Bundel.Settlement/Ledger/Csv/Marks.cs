// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Finds every separator, quote and row end in a buffer, 64 bytes at a time.</summary>
internal static class Marks
{
    /// <summary>Bytes after the data that must be readable.</summary>
    public const int Padding = 64;

    /// <summary>Places behind the last mark that are written too.</summary>
    public const int Room = 64;

    /// <summary>Writes the places from <paramref name="from"/> up to <paramref name="to"/> behind the <paramref name="count"/> that are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static MarksFound Find(byte[] data, int from, int to, byte separator, int[] places, int count)
    {
        unchecked
        {
            ref var bytes = ref MemoryMarshal.GetArrayDataReference(data);
            ref var place = ref MemoryMarshal.GetArrayDataReference(places);
            var separators = Vector512.Create(separator);
            var ends = Vector512.Create((byte)'\n');
            var quotes = Vector512.Create((byte)'"');
            var rowEnds = 0;
            var quoted = Vector512<byte>.Zero;
            var (any, least) = (Vector512<byte>.Zero, Vector512<byte>.AllBitsSet);
            for (var at = from; at < to; at += Vector512<byte>.Count)
            {
                var block = Vector512.LoadUnsafe(ref Unsafe.Add(ref bytes, at));
                if (to - at < Vector512<byte>.Count) block = Vector512.ConditionalSelect(Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)(to - at))), block, Vector512.Create((byte)'0'));
                any |= block;
                least = Vector512.Min(least, block);
                var end = Vector512.Equals(block, ends);
                var quote = Vector512.Equals(block, quotes);
                var mark = Vector512.Equals(block, separators) | end | quote;
                rowEnds += BitOperations.PopCount(end.ExtractMostSignificantBits());
                quoted |= quote;
                count += Write(ref Unsafe.Add(ref place, count), at, mark);
            }

            return new MarksFound(count, rowEnds, quoted != Vector512<byte>.Zero, any.ExtractMostSignificantBits() == 0 && !Vector512.EqualsAny(least, Vector512<byte>.Zero));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Write(ref int target, int at, Vector512<byte> mark)
    {
        unchecked
        {
            var bits = mark.ExtractMostSignificantBits();
            var found = BitOperations.PopCount(bits);
            if (Avx512Vbmi2.IsSupported && found <= Vector512<int>.Count)
            {
                var chosen = Avx512Vbmi2.Compress(Vector512<byte>.Zero, mark, Vector512<byte>.Indices);
                (Avx512F.ConvertToVector512Int32(chosen.GetLower().GetLower()) + Vector512.Create(at)).StoreUnsafe(ref target);
                return found;
            }

            for (var written = 0; written < found; written += 8)
            {
                for (var i = 0; i < 8; i++)
                {
                    Unsafe.Add(ref target, written + i) = at + BitOperations.TrailingZeroCount(bits);
                    bits &= bits - 1;
                }
            }

            return found;
        }
    }
}

/// <summary>What stands in a buffer.</summary>
/// <param name="Count">Marks in all.</param>
/// <param name="RowEnds">New row ends among them, those between quotes too.</param>
/// <param name="HasQuotes">A quote is among them.</param>
/// <param name="IsPlain">All is ASCII and nothing is a NUL.</param>
internal readonly record struct MarksFound(int Count, int RowEnds, bool HasQuotes, bool IsPlain);
