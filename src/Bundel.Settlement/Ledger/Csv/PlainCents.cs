// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Reads the amounts that fill a ledger, such as -1234.56: a sign, one to eight digits, point and two decimals.</summary>
internal static class PlainCents
{
    private const ulong Zeros = 0x3030303030303030;
    private const ulong Pairs = 0x000000FF000000FF;
    private const ulong High = 0x000F424000000064;
    private const ulong Low = 0x0000271000000001;

    /// <summary>Reads eight amounts of at most eight letters, as <see cref="CellWords.High"/> gives them. False when one is written in another way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(Vector512<ulong> words, byte point, out Vector512<long> cents)
    {
        unchecked
        {
            var minus = Vector512.Equals(words.AsByte(), Vector512.Create((byte)'-')).AsUInt64();
            var text = words & ~minus;
            var value = (text & Vector512.Create(0xFFFF_0000_0000_0000)) | (text << 8 & Vector512.Create(0x0000_FFFF_FFFF_FF00UL));
            var empty = Vector512.Equals(value.AsByte(), Vector512<byte>.Zero).AsUInt64();
            var wrong = (empty & (empty + Vector512<ulong>.One)) | (empty & Vector512.Create(0xFFFF_FF00_0000_0000)) | ((text ^ Vector512.Create((ulong)point << 40)) & Vector512.Create(0x0000_FF00_0000_0000UL)) | (minus & (minus << 8));
            var digits = value ^ (Vector512.Create(Zeros) & ~empty);
            var number = digits * 10 + (digits >> 8);
            number = ((number & Vector512.Create(Pairs)) * High + (number >> 16 & Vector512.Create(Pairs)) * Low) >> 32;
            var sign = ~Vector512.Equals(minus, Vector512<ulong>.Zero);
            cents = ((number ^ sign) - sign).AsInt64();
            return wrong == Vector512<ulong>.Zero && Vector512.LessThanOrEqualAll(digits.AsByte(), Vector512.Create((byte)9));
        }
    }

    /// <summary>False when it is written in another way; <see cref="Kernel.Tables.NumberText"/> then decides. Eight bytes before the start must be readable.</summary>
    public static bool TryRead(byte[] data, int start, int end, byte point, out long cents)
    {
        unchecked
        {
            ref var bytes = ref MemoryMarshal.GetArrayDataReference(data);
            var negative = Unsafe.Add(ref bytes, start) == (byte)'-';
            var digits = end - start - (negative ? 4 : 3);
            cents = 0;
            if ((uint)(digits - 1) >= 8 || Unsafe.Add(ref bytes, end - 3) != point) return false;
            cents = (long)(Digits(ref bytes, end - 3, digits, out var isWhole) * 100 + Digits(ref bytes, end, 2, out var isPart));
            if (negative) cents = -cents;
            return isWhole && isPart;
        }
    }

    /// <summary>Reads one to eight digits that end before <paramref name="end"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Digits(ref byte bytes, int end, int count, out bool plain)
    {
        unchecked
        {
            var value = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, end - 8)) ^ Zeros;
            value &= ulong.MaxValue << (64 - count * 8);
            plain = (((value + 0x7676767676767676) | value) & 0x8080808080808080) == 0;
            value = value * 10 + (value >> 8);
            return ((value & Pairs) * High + (value >> 16 & Pairs) * Low) >> 32;
        }
    }
}
