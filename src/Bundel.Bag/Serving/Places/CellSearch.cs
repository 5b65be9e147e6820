// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Serving.Places;

/// <summary>Finds what may lie in a rectangle by the loose grid: at every level the cells around it.</summary>
internal sealed class CellSearch(BagDatabase database) : IDisposable
{
    private readonly Dictionary<BagKind, BagStatement> statements = [];

    /// <summary>Identificaties of objects with a voorkomen whose cell is near; sorted.</summary>
    public List<long> Candidates(BagKind kind, Box box)
    {
        if (kind == BagKind.Woonplaats) return Towns();
        var found = new SortedSet<long>();
        var statement = Statement(kind);
        for (var level = 0; level < Extent.Levels; level++)
        {
            var size = Extent.CellSize(level);
            var reach = (size / 2) + 1;
            var (left, right) = ((long)(box.MinX * 1000) - reach, (long)(box.MaxX * 1000) + reach);
            var (low, high) = ((long)(box.MinY * 1000) - reach, (long)(box.MaxY * 1000) + reach);
            for (var y = low / size; y <= high / size; y++)
            {
                statement.Reset().Bind(1, Extent.CellOf(level, Math.Max(0, left), y * size)).Bind(2, Extent.CellOf(level, right, y * size));
                while (statement.Step()) found.Add(statement.Long(0));
            }
        }

        statement.Reset();
        return [.. found];
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
    }

    private List<long> Towns()
    {
        using var read = database.Prepare("SELECT DISTINCT sleutel >> 9 FROM woonplaats ORDER BY 1");
        var towns = new List<long>();
        while (read.Step()) towns.Add(read.Long(0));
        return towns;
    }

    private BagStatement Statement(BagKind kind)
    {
        if (!statements.TryGetValue(kind, out var known)) statements.Add(kind, known = database.Prepare($"SELECT sleutel >> 9 FROM {kind.Table()} WHERE cel BETWEEN ?1 AND ?2"));
        return known;
    }
}
