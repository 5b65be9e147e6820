// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing.Nucleoli;

/// <summary>
/// The linear program of one level, over the coalitions of a pool: make the largest excess ε as small as possible, given the amounts already known.
/// </summary>
internal sealed class LevelProgram
{
    private readonly DualSimplex simplex;
    private readonly uint[] limits;

    public LevelProgram(long[] gains, int players, NucleolusKind kind, IReadOnlyList<KnownAmount> knownAmounts, Span span, ReadOnlySpan<uint> start)
    {
        limits = kind == NucleolusKind.Prenucleolus ? [] : [.. Enumerable.Range(0, players).Select(i => 1u << i).Where(mask => !span.Holds(mask))];
        simplex = new DualSimplex(gains, players, kind, knownAmounts, [.. new long[players], 1]);
        foreach (var amount in knownAmounts) simplex.TryStart(new Column(amount.Mask, ColumnRole.Known));
        StartWith(start, players);
    }

    public ReadOnlySpan<Column> Columns => simplex.Columns;

    /// <summary>Multiplier of the column in a row of the basis, times the determinant.</summary>
    public long Multiplier(int row) => simplex.Multiplier(row);

    /// <summary>Improves until no coalition of the pool has an excess above ε; gives the exact amounts, and ε as last.</summary>
    public Rational[] Solve(ReadOnlySpan<uint> pool) => simplex.Solve(pool, limits);

    /// <summary>A basis to start with: a coalition and its complement share the weight, the others have none.</summary>
    private void StartWith(ReadOnlySpan<uint> start, int players)
    {
        var everyone = (1u << players) - 1;
        var next = 0;
        while (!simplex.TryStart(new Column(start[next], ColumnRole.Coalition))) next++;
        var first = start[next];
        simplex.Put(players, new Column(everyone ^ first, ColumnRole.Coalition));
        for (next++; next < start.Length; next++) simplex.TryStart(new Column(start[next], ColumnRole.Coalition));
        for (var row = 0; row < players; row++)
        {
            var column = simplex.Columns[row];
            if (column.Role == ColumnRole.Coalition && column.Mask != first && simplex.Tie(row) < 0) simplex.Put(row, new Column(everyone ^ column.Mask, ColumnRole.Coalition));
        }
    }
}
