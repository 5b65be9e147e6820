// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;

namespace Bundel.Settlement.Ledger;

/// <summary>A number of 64 bits that tells texts or lines apart; equal things have equal prints.</summary>
internal static class LinePrint
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;

    public static ulong Of(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            var print = First ^ (ulong)text.Length;
            for (; text.Length >= 8; text = text[8..]) print = Mix(print, BinaryPrimitives.ReadUInt64LittleEndian(text));
            foreach (var letter in text) print = Mix(print, letter);
            return print;
        }
    }

    public static ulong Mix(ulong print, ulong value)
    {
        unchecked
        {
            print = (print ^ value) * First;
            print ^= print >> 29;
            print *= Second;
            return print ^ (print >> 32);
        }
    }
}
