// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>
/// A cooperative game as an explicit table: one number for each of the 2^n coalitions.
/// A coalition is a bit mask; bit i is player i, so mask 0 is nobody and <see cref="Everyone"/> all players.
/// Numbers are whole multiples of 1 / <see cref="Denominator"/> of the unit of the game (100 when the game is in euro and its numbers in cents).
/// Memory: 8 bytes for each coalition, 268 MB for 25 players.
/// </summary>
public sealed class CoalitionTable : ICoalitionFunction
{
    /// <summary>Most players in a table: 2^25 numbers of 8 bytes are 268 MB. Larger collaborations are described by <see cref="StructuredCosts"/>.</summary>
    public const int MaxPlayers = 25;

    /// <summary>Largest size of a number, in units of 1 / denominator: with it no sum in any solution overflows 128 bits.</summary>
    public const long MaxMagnitude = 1L << 45;

    private readonly long[] gains;

    private CoalitionTable(GameKind kind, IReadOnlyList<string> players, long[] gains, long denominator)
    {
        Kind = kind;
        Players = players;
        this.gains = gains;
        Denominator = denominator;
    }

    /// <summary>Makes a game; the table takes the array over.</summary>
    /// <param name="kind">Costs or values.</param>
    /// <param name="players">1 to <see cref="MaxPlayers"/> names.</param>
    /// <param name="numbers">2^n numbers by mask; the first (nobody) is 0.</param>
    /// <param name="denominator">The numbers are divided by this to get the unit of the game; above zero.</param>
    /// <exception cref="ArgumentException">The shapes do not fit, or nobody has a number other than 0.</exception>
    /// <exception cref="OverflowException">A number is above <see cref="MaxMagnitude"/>.</exception>
    public static CoalitionTable Take(GameKind kind, IReadOnlyList<string> players, long[] numbers, long denominator = 1)
    {
        if (players.Count is < 1 or > MaxPlayers) throw new ArgumentException($"A table has 1 to {MaxPlayers} players.", nameof(players));
        if (numbers.Length != 1 << players.Count) throw new ArgumentException("A table has one number for each coalition.", nameof(numbers));
        if (numbers[0] != 0) throw new ArgumentException("A coalition of nobody costs nothing.", nameof(numbers));
        if (denominator < 1) throw new ArgumentException("A denominator is above zero.", nameof(denominator));
        foreach (var number in numbers)
        {
            if (number is > MaxMagnitude or < -MaxMagnitude) throw new OverflowException("A number of the game is too large.");
        }

        if (kind == GameKind.Cost)
        {
            for (var mask = 0; mask < numbers.Length; mask++) numbers[mask] = -numbers[mask];
        }

        return new CoalitionTable(kind, players, numbers, denominator);
    }

    /// <summary>Costs or values.</summary>
    public GameKind Kind { get; }

    /// <summary>Names of the players; player i is bit i.</summary>
    public IReadOnlyList<string> Players { get; }

    /// <summary>How many units of the table go into one unit of the game.</summary>
    public long Denominator { get; }

    /// <summary>Number of players, n.</summary>
    public int Count => Players.Count;

    /// <summary>The coalition of all players.</summary>
    public uint Everyone => (1u << Count) - 1;

    /// <summary>The number of a coalition, in the unit of the game.</summary>
    public Rational this[uint mask] => new(Kind == GameKind.Cost ? -gains[mask] : gains[mask], Denominator);

    /// <summary>What all players pay or get together.</summary>
    public Rational Total => this[Everyone];

    /// <inheritdoc/>
    public Rational Alone(int player) => this[1u << player];

    /// <inheritdoc/>
    public Rational Without(int player) => this[Everyone & ~(1u << player)];

    /// <summary>The game among some of the players only, as when others do not take part; O(2^k) for k players.</summary>
    /// <param name="players">Mask of at least one player.</param>
    public CoalitionTable Among(uint players)
    {
        if (players == 0 || (players & ~Everyone) != 0) throw new ArgumentOutOfRangeException(nameof(players));
        uint[] single = [.. Enumerable.Range(0, Count).Select(i => 1u << i).Where(mask => (players & mask) != 0)];
        var masks = SubsetSums.Of<uint>(single);
        return new CoalitionTable(Kind, NamesOf(players), [.. masks.Select(mask => gains[mask])], Denominator);
    }

    /// <summary>Gains by mask in units of the table: v(S), or −c(S).</summary>
    internal long[] Gains => gains;

    /// <summary>Names of the players in a coalition, in the order of <see cref="Players"/>.</summary>
    public IReadOnlyList<string> NamesOf(uint mask) => [.. Players.Where((_, i) => (mask >> i & 1) == 1)];

    /// <summary>From gains in units of the table to amounts as the game counts them.</summary>
    internal Rational[] Amounts(IEnumerable<Rational> gainsInUnits) => [.. gainsInUnits.Select(gain => (Kind == GameKind.Cost ? -gain : gain) / Denominator)];

    /// <summary>From amounts as the game counts them to gains in units of the table.</summary>
    internal Rational[] InGains(IReadOnlyList<Rational> amounts) =>
        amounts.Count == Count ? [.. amounts.Select(amount => (Kind == GameKind.Cost ? -amount : amount) * Denominator)] : throw new ArgumentException("One amount for each player.", nameof(amounts));

    /// <summary>Largest size of a gain.</summary>
    internal long Magnitude()
    {
        var least = new Vector<long>(0);
        var most = new Vector<long>(0);
        var mask = 0;
        for (; mask <= gains.Length - Vector<long>.Count; mask += Vector<long>.Count)
        {
            var some = new Vector<long>(gains, mask);
            least = Vector.Min(least, some);
            most = Vector.Max(most, some);
        }

        var largest = 0L;
        for (var lane = 0; lane < Vector<long>.Count; lane++) largest = Math.Max(largest, Math.Max(-least[lane], most[lane]));
        for (; mask < gains.Length; mask++) largest = Math.Max(largest, Math.Abs(gains[mask]));
        return largest;
    }
}
