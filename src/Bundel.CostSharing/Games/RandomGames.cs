// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>
/// The random value games that Benedek, Fliege and Nguyen published as a seed with the nucleolus
/// (Finding and verifying the nucleolus of cooperative games, Mathematical Programming 190, 2021, 135–170), made again to the last number.
/// Draws are those of the Microsoft C runtime: x ← 214013 x + 2531011 (mod 2^32), the draw is bits 16 to 30. Time and memory O(2^n).
/// </summary>
public static class RandomGames
{
    /// <summary>Fewest players of a random game.</summary>
    public const int MinPlayers = 3;

    /// <summary>Makes a game.</summary>
    /// <param name="type">1: v(N) first, then 1 to 100·|S|; 2: 1 to 50·n; 3: simple, all but one or two players win; 4: 1 to n.</param>
    /// <param name="players">3 to <see cref="CoalitionTable.MaxPlayers"/>.</param>
    /// <param name="seed">First x.</param>
    public static CoalitionTable Make(int type, int players, uint seed)
    {
        if (type is < 1 or > 4) throw new ArgumentOutOfRangeException(nameof(type));
        if (players is < MinPlayers or > CoalitionTable.MaxPlayers) throw new ArgumentOutOfRangeException(nameof(players));
        var values = new long[1 << players];
        var draw = new Draws(seed);
        switch (type)
        {
            case 1:
                FillBySize(values, players, ref draw);
                break;
            case 3:
                FillSimple(values, players, ref draw);
                break;
            default:
                FillUniform(values, type == 2 ? 50 * players : players, ref draw);
                break;
        }

        return CoalitionTable.Take(GameKind.Value, [.. Enumerable.Range(1, players).Select(player => player.ToString(CultureInfo.InvariantCulture))], values);
    }

    private static void FillBySize(long[] values, int players, ref Draws draw)
    {
        values[^1] = draw.Next() % 201 + 100 * (players - 2);
        for (var mask = 1; mask < values.Length - 1; mask++)
        {
            var size = BitOperations.PopCount((uint)mask);
            if (size > 1) values[mask] = draw.Next() % (100 * size) + 1;
        }
    }

    private static void FillUniform(long[] values, int most, ref Draws draw)
    {
        for (var mask = 3; mask < values.Length; mask++)
        {
            if (!BitOperations.IsPow2(mask)) values[mask] = draw.Next() % most + 1;
        }
    }

    private static void FillSimple(long[] values, int players, ref Draws draw)
    {
        var everyone = values.Length - 1;
        values[everyone] = 1;
        var drawn = draw.Next() % 10;
        for (var i = 0; i < players; i++)
        {
            if (drawn < 9) values[everyone & ~(1 << i)] = 1;
            drawn = draw.Next() % 10;
            for (var j = i + 1; j < players; j++)
            {
                if (drawn < 9) values[everyone & ~(1 << i) & ~(1 << j)] = 1;
                drawn = draw.Next() % 10;
            }
        }
    }

    private struct Draws(uint state)
    {
        private uint state = state;

        public int Next()
        {
            state = unchecked(state * 214013 + 2531011);
            return (int)(state >> 16 & 0x7fff);
        }
    }
}
