// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing.Nucleoli;

/// <summary>
/// Whether a coalition is a linear combination of given ones, exactly: it is when every vector that vanishes on those vanishes on it.
/// Sums over such vectors are packed as digits of 128-bit numbers, with room so that digits cannot touch: zero exactly when all digits are.
/// A test takes two look-ups for each packed number; memory O(2^(n/2)).
/// </summary>
internal sealed class Span
{
    private readonly int lowBits;
    private readonly List<(Int128[] Low, Int128[] High)> packs = [];

    /// <param name="players">Number of players.</param>
    /// <param name="vanishing">A basis of the vectors that vanish on the given coalitions.</param>
    public Span(int players, IReadOnlyList<long[]> vanishing)
    {
        lowBits = players / 2;
        var pack = new Int128[players];
        BigInteger room = 1;
        var filled = 0;
        foreach (var vector in vanishing)
        {
            BigInteger digit = 1;
            foreach (var entry in vector) digit += 2 * BigInteger.Abs(entry);
            if (filled > 0 && (room * digit).GetBitLength() > 120)
            {
                Close(pack);
                (pack, room, filled) = (new Int128[players], 1, 0);
            }

            for (var i = 0; i < players; i++) pack[i] += (Int128)room * vector[i];
            room *= digit;
            filled++;
        }

        if (filled > 0) Close(pack);
    }

    /// <summary>True when the coalition is a combination.</summary>
    public bool Holds(uint mask)
    {
        foreach (var (low, high) in packs)
        {
            if (low[mask & (1u << lowBits) - 1] + high[mask >> lowBits] != 0) return false;
        }

        return true;
    }

    private void Close(Int128[] pack) => packs.Add((SubsetSums.Of<Int128>(pack.AsSpan(0, lowBits)), SubsetSums.Of<Int128>(pack.AsSpan(lowBits))));
}
