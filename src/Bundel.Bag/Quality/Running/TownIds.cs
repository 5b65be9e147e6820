// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Quality.Running;

/// <summary>Which objects belong to some woonplaatsen, level by level: openbare ruimten, nummeraanduidingen, adresseerbare objecten, panden.</summary>
internal sealed class TownIds(BagDatabase database) : IDisposable
{
    private const long PrefixSize = 1_000_000_000_000;
    private readonly Dictionary<string, BagStatement> statements = [];

    public List<long> Below(BagKind kind, Func<BagKind, IEnumerable<QualityItem>> of) => kind switch
    {
        BagKind.Woonplaats => [],
        BagKind.OpenbareRuimte => Each(of(BagKind.Woonplaats), "SELECT DISTINCT sleutel >> 9 FROM openbareruimte WHERE woonplaats=?1"),
        BagKind.Nummeraanduiding => [.. Each(of(BagKind.OpenbareRuimte), "SELECT DISTINCT sleutel >> 9 FROM nummeraanduiding WHERE openbareruimte=?1"), .. Each(of(BagKind.Woonplaats), "SELECT DISTINCT sleutel >> 9 FROM nummeraanduiding WHERE woonplaats=?1")],
        BagKind.Pand => Buildings(of),
        _ => [.. Each(of(BagKind.Nummeraanduiding), $"SELECT DISTINCT sleutel >> 9 FROM {kind.Table()} WHERE hoofdadres=?1"), .. Each(of(BagKind.Nummeraanduiding), $"SELECT DISTINCT n.sleutel >> 9 FROM nevenadres n JOIN {kind.Table()} o ON o.sleutel = n.sleutel WHERE n.nummeraanduiding=?1")],
    };

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
    }

    /// <summary>The panden of the verblijfsobjecten, and panden without any whose first four digits say that they belong here.</summary>
    private List<long> Buildings(Func<BagKind, IEnumerable<QualityItem>> of)
    {
        var residences = of(BagKind.Verblijfsobject).ToList();
        List<long> linked = [.. Ranges(residences, "SELECT pand FROM verblijfsobject WHERE sleutel BETWEEN ?1 AND ?2"), .. Ranges(residences, "SELECT pand FROM verblijfsobject_meer_panden WHERE sleutel BETWEEN ?1 AND ?2")];
        var all = new HashSet<long>(linked);
        foreach (var prefix in all.GroupBy(id => id / PrefixSize))
        {
            var (low, high) = (prefix.Key * PrefixSize, ((prefix.Key + 1) * PrefixSize) - 1);
            if (prefix.Count() * 2 <= database.Number($"SELECT count(DISTINCT pand) FROM verblijfsobject WHERE pand BETWEEN {low} AND {high}")) continue;
            using var alone = database.Prepare($"SELECT DISTINCT sleutel >> 9 FROM pand p WHERE sleutel BETWEEN {low << 9} AND {(high << 9) + 511} AND NOT EXISTS (SELECT 1 FROM verblijfsobject WHERE pand = p.sleutel >> 9) AND NOT EXISTS (SELECT 1 FROM verblijfsobject_meer_panden WHERE pand = p.sleutel >> 9)");
            while (alone.Step()) linked.Add(alone.Long(0));
        }

        return linked;
    }

    private List<long> Each(IEnumerable<QualityItem> above, string sql) => Collect(above, sql, (statement, item) => statement.Bind(1, item.Id));

    private List<long> Ranges(IEnumerable<QualityItem> above, string sql) => Collect(above, sql, (statement, item) => statement.Bind(1, item.Id << 9).Bind(2, (item.Id << 9) + 511));

    private List<long> Collect(IEnumerable<QualityItem> above, string sql, Action<BagStatement, QualityItem> bind)
    {
        if (!statements.TryGetValue(sql, out var read)) statements.Add(sql, read = database.Prepare(sql));
        var found = new List<long>();
        foreach (var item in above)
        {
            bind(read.Reset(), item);
            while (read.Step()) found.Add(read.Long(0));
        }

        read.Reset();
        return found;
    }
}
