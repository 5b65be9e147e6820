// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Numbers of the lines of a part. While every number is above the one before it, no line stands there twice.</summary>
internal sealed class LineNumbers
{
    public ulong First { get; private set; }

    public ulong Last { get; private set; }

    /// <summary>False when some number is no number or not above the one before: then <see cref="DoubleLines"/> looks at all of them.</summary>
    public bool Ascends { get; private set; } = true;

    public void Clear() => (First, Last, Ascends) = (0, 0, true);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(byte[] data, int start, int end)
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
