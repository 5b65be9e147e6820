// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.CostSharing.Cores;

namespace Bundel.CostSharing.Nucleoli;

/// <summary>
/// A linear program over coalitions, solved from the dual side: n + 1 rows whatever the number of coalitions. A basis is n + 1 columns; the amounts x and,
/// last, ε are its prices; a coalition whose excess is above ε (or, in the role of a limit, above 0) enters.
/// Pivots are exact; floating point only chooses what enters, and exact arithmetic confirms that nothing is left.
/// A random right-hand side breaks ties (lexicographic rule), so that no basis comes back.
/// </summary>
internal sealed class DualSimplex
{
    private const int TieBits = 20;
    private readonly long[] gains;
    private readonly int players;
    private readonly NucleolusKind kind;
    private readonly long[] rightHand;
    private readonly IntegerBasis basis;
    private readonly Column[] columns;
    private readonly Rational[] costs;
    private readonly double[] roughCosts;
    private readonly Dictionary<uint, Rational> known;
    private readonly long[] ties;

    /// <param name="gains">v(S) by mask.</param>
    /// <param name="players">n.</param>
    /// <param name="kind">Decides the weight of ε in a coalition.</param>
    /// <param name="known">Amounts of the columns that are known.</param>
    /// <param name="rightHand">n + 1 numbers that the multipliers must add up to.</param>
    public DualSimplex(long[] gains, int players, NucleolusKind kind, IEnumerable<KnownAmount> known, long[] rightHand)
    {
        this.gains = gains;
        this.players = players;
        this.kind = kind;
        this.rightHand = rightHand;
        this.known = known.ToDictionary(amount => amount.Mask, amount => amount.Gain);
        basis = new IntegerBasis(players + 1);
        columns = new Column[players + 1];
        costs = new Rational[players + 1];
        roughCosts = new double[players + 1];
        var random = new Random(players);
        ties = [.. Enumerable.Range(0, players + 1).Select(_ => random.NextInt64(1, 1L << TieBits))];
    }

    public ReadOnlySpan<Column> Columns => columns;

    /// <summary>Multiplier of the column in a row of the basis, times the determinant.</summary>
    public long Multiplier(int row)
    {
        var sum = 0L;
        var entries = basis.Row(row);
        for (var i = 0; i < entries.Length; i++) sum += entries[i] * rightHand[i];
        return sum;
    }

    /// <summary>The same for the right-hand side that breaks ties.</summary>
    public Int128 Tie(int row)
    {
        Int128 sum = 0;
        var entries = basis.Row(row);
        for (var i = 0; i < entries.Length; i++) sum += (Int128)entries[i] * ties[i];
        return sum;
    }

    /// <summary>Puts a column in the first row that still has its start, when it is independent of the columns before.</summary>
    public bool TryStart(Column column)
    {
        var direction = new long[players + 1];
        basis.Express(column.Mask, Weight(column), direction);
        for (var row = 0; row < players; row++)
        {
            if (columns[row].Role != ColumnRole.Start || direction[row] == 0) continue;
            Place(row, column, direction);
            return true;
        }

        return false;
    }

    /// <summary>Puts a column in a row.</summary>
    public void Put(int row, Column column)
    {
        var direction = new long[players + 1];
        basis.Express(column.Mask, Weight(column), direction);
        Place(row, column, direction);
    }

    /// <summary>Improves until no coalition of the pool has an excess above ε and no limit one above 0; gives the exact amounts, and ε as last.</summary>
    public Rational[] Solve(ReadOnlySpan<uint> pool, ReadOnlySpan<uint> limits)
    {
        var pricing = new Pricing(gains, players, kind, pool, limits);
        while (true)
        {
            pricing.Set(basis, roughCosts);
            if (pricing.Best() is { } column)
            {
                Enter(column);
                continue;
            }

            var prices = Prices();
            if (Above(pool, limits, prices) is not { } missed) return prices;
            Enter(missed);
        }
    }

    private int Weight(Column column) => column.Role == ColumnRole.Coalition ? CertificateCheck.Size(kind, column.Mask) : 0;

    private void Place(int row, Column column, ReadOnlySpan<long> direction)
    {
        basis.Replace(row, direction);
        columns[row] = column;
        costs[row] = column.Role == ColumnRole.Known ? known[column.Mask] : gains[column.Mask];
        roughCosts[row] = costs[row].ToDouble();
    }

    private void Enter(Column column)
    {
        Span<long> direction = stackalloc long[players + 1];
        basis.Express(column.Mask, Weight(column), direction);
        var leaving = -1;
        for (var row = 0; row <= players; row++)
        {
            if (columns[row].Role == ColumnRole.Known || direction[row] <= 0) continue;
            if (leaving < 0 || Sooner(row, leaving, direction)) leaving = row;
        }

        if (leaving < 0) throw new InvalidOperationException("The largest excess has no bound.");
        Place(leaving, column, direction);
    }

    private bool Sooner(int row, int than, ReadOnlySpan<long> direction)
    {
        var difference = ((Int128)Multiplier(row) * direction[than]).CompareTo((Int128)Multiplier(than) * direction[row]);
        if (difference == 0) difference = (Tie(row) * direction[than]).CompareTo(Tie(than) * direction[row]);
        return difference < 0;
    }

    private Rational[] Prices()
    {
        var common = costs.Aggregate(BigInteger.One, (all, cost) => all / BigInteger.GreatestCommonDivisor(all, cost.Denominator) * cost.Denominator);
        var prices = new BigInteger[players + 1];
        for (var row = 0; row <= players; row++)
        {
            var cost = costs[row].Numerator * (common / costs[row].Denominator);
            var entries = basis.Row(row);
            for (var i = 0; i <= players; i++) prices[i] += cost * entries[i];
        }

        return [.. prices.Select(price => new Rational(price, common * basis.Determinant))];
    }

    private Column? Above(ReadOnlySpan<uint> pool, ReadOnlySpan<uint> limits, Rational[] prices)
    {
        var exact = new ExactPoint(gains, prices[..players], prices[players]);
        var height = exact.Whole(prices[players]);
        Int128 most = 0;
        Column? found = null;
        foreach (var mask in pool) Look(new Column(mask, ColumnRole.Coalition), exact.Excess(mask) - height * CertificateCheck.Size(kind, mask));
        foreach (var mask in limits) Look(new Column(mask, ColumnRole.Limit), exact.Excess(mask));
        return found;

        void Look(Column column, Int128 above)
        {
            if (above <= most) return;
            most = above;
            found = column;
        }
    }
}
