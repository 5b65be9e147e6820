// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Bundel.CostSharing;

/// <summary>
/// The tau value: the point on the line between the least a player can claim and the most the others can allow that divides the total exactly
/// (S.H. Tijs, Bounds for the core and the τ-value, 1981). Utopia M_i = v(N) − v(N∖i); minimal right m_i = max_{S∋i} v(S) − Σ_{j∈S∖i} M_j; τ = m + α(M − m).
/// </summary>
public static class TauValue
{
    private const int LowBits = 8;

    /// <summary>One pass over 2^n numbers, exact.</summary>
    /// <returns>One amount for each player, in the unit of the game; null when the game is not quasi-balanced (m ≤ M and Σm ≤ v(N) ≤ ΣM fails).</returns>
    public static Rational[]? Of(CoalitionTable game)
    {
        var gains = game.Gains;
        long[] utopia = [.. Enumerable.Range(0, game.Count).Select(i => gains[^1] - gains[game.Everyone & ~(1u << i)])];
        var gaps = LargestGaps(gains, utopia);
        long[] rights = [.. utopia.Select((most, i) => most + gaps[i])];
        var (least, whole) = (rights.Sum(), utopia.Sum());
        if (gaps.Any(gap => gap > 0) || least > gains[^1] || whole < gains[^1]) return null;
        var alpha = whole == least ? Rational.Zero : new Rational(gains[^1] - least, whole - least);
        return game.Amounts(rights.Select((right, i) => right + alpha * (utopia[i] - right)));
    }

    /// <summary>max_{S∋i} v(S) − M(S), for each player.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long[] LargestGaps(long[] gains, long[] utopia)
    {
        var low = Math.Min(LowBits, utopia.Length);
        var lowSums = SubsetSums.Of<long>(utopia.AsSpan(0, low));
        var highSums = SubsetSums.Of<long>(utopia.AsSpan(low));
        var best = new long[utopia.Length];
        Array.Fill(best, long.MinValue);
        var byLow = new long[lowSums.Length];
        Array.Fill(byLow, long.MinValue);
        for (var high = 0; high < highSums.Length; high++)
        {
            var row = gains.AsSpan(high * lowSums.Length, lowSums.Length);
            var most = long.MinValue;
            for (var i = 0; i < row.Length; i++)
            {
                var gap = row[i] - lowSums[i] - highSums[high];
                most = Math.Max(most, gap);
                byLow[i] = Math.Max(byLow[i], gap);
            }

            for (var bits = (uint)high; bits != 0; bits &= bits - 1)
            {
                var player = low + BitOperations.TrailingZeroCount(bits);
                best[player] = Math.Max(best[player], most);
            }
        }

        for (var mask = 1u; mask < byLow.Length; mask++)
        {
            for (var bits = mask; bits != 0; bits &= bits - 1)
            {
                var player = BitOperations.TrailingZeroCount(bits);
                best[player] = Math.Max(best[player], byLow[mask]);
            }
        }

        return best;
    }
}
