// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Reads the amounts that fill a ledger, such as -1234.56: a sign, one to eight digits, point and two decimals; eight digits in one go.</summary>
internal static class PlainCents
{
    private const ulong Zeros = 0x3030303030303030;

    /// <summary>False when it is written in another way; <see cref="Kernel.Tables.NumberText"/> then decides. Eight bytes before the start must be readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(byte[] data, int start, int end, byte point, out long cents)
    {
        unchecked
        {
            ref var bytes = ref MemoryMarshal.GetArrayDataReference(data);
            var negative = Unsafe.Add(ref bytes, start) == (byte)'-';
            var first = start + (negative ? 1 : 0);
            var digits = end - first - 3;
            if ((uint)(digits - 1) < 8 && Unsafe.Add(ref bytes, end - 3) == point)
            {
                var whole = Digits(ref bytes, end - 3, digits, out var plain);
                uint tens = Unsafe.Add(ref bytes, end - 2) - (uint)'0';
                uint units = Unsafe.Add(ref bytes, end - 1) - (uint)'0';
                cents = (long)whole * 100 + tens * 10 + units;
                if (negative) cents = -cents;
                return plain && tens <= 9 && units <= 9;
            }

            cents = 0;
            return false;
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
            return ((value & 0x000000FF000000FF) * 0x000F424000000064 + ((value >> 16) & 0x000000FF000000FF) * 0x0000271000000001) >> 32;
        }
    }
}
