// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Short cells of a column as numbers of eight bytes, so that a loop or eight places of a vector can work on them. A cell that is empty or longer gives 0.</summary>
internal static class CellWords
{
    /// <summary>The text in the highest bytes, its last letter highest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void High(Cells cells, int cell, Span<ulong> target)
    {
        unchecked
        {
            ref var data = ref MemoryMarshal.GetArrayDataReference(cells.Data);
            ref var mark = ref cells.FirstEnd(cell);
            var (width, trim) = (cells.Width, cells.IsLast(cell));
            for (var row = 0; row < target.Length; row++, mark = ref Unsafe.Add(ref mark, width))
            {
                var end = mark;
                if (trim && Unsafe.Add(ref data, end - 1) == (byte)'\r') end--;
                var length = end - Unsafe.Add(ref mark, -1) - 1;
                var cut = 64 - length * 8;
                target[row] = (uint)(length - 1) < 8 ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref data, end - 8)) >> cut << cut : 0;
            }
        }
    }
}
