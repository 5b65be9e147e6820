// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing.Nucleoli;

/// <summary>A growing set of linearly independent coalitions.</summary>
internal sealed class SpanBuilder(int players)
{
    private readonly IntegerBasis basis = new(players + 1);
    private readonly bool[] taken = new bool[players];

    public int Rank { get; private set; }

    /// <summary>Adds the coalition when it is independent of those before; tells whether it was.</summary>
    public bool Add(uint mask)
    {
        var direction = new long[players + 1];
        basis.Express(mask, 0, direction);
        for (var row = 0; row < players; row++)
        {
            if (taken[row] || direction[row] == 0) continue;
            basis.Replace(row, direction);
            taken[row] = true;
            Rank++;
            return true;
        }

        return false;
    }

    /// <summary>Rows of the inverse that belong to no coalition yet vanish on all of them.</summary>
    public Span ToSpan() => new(players, [.. Enumerable.Range(0, players).Where(row => !taken[row]).Select(row => basis.Row(row)[..players].ToArray())]);
}
