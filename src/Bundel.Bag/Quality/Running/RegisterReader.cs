// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Quality.Running;

/// <summary>Reads the objects of some woonplaatsen with their history, by the indexes of the store, so a national store serves as well as that of one gemeente.</summary>
internal sealed class RegisterReader(BagDatabase database)
{
    private readonly List<QualityItem> items = [];
    private readonly Dictionary<long, QualityItem> known = [];

    public QualityRegister Read(IEnumerable<long> towns, PointInPand geometry)
    {
        using var ids = new TownIds(database);
        foreach (var town in towns) Add(town);
        foreach (var kind in BagKinds.All)
        {
            foreach (var id in ids.Below(kind, Of)) Add(id);
        }

        foreach (var kind in BagKinds.All.OrderBy(kind => kind == BagKind.Pand ? 0 : 1))
        {
            using var versions = new VersionReader(database, kind, known);
            foreach (var item in Of(kind)) versions.Fill(item);
        }

        DoubtReader.Fill(database, items);
        return new QualityRegister(items, geometry.Lies);
    }

    private IEnumerable<QualityItem> Of(BagKind kind) => items.Where(item => item.Kind == kind).ToList();

    private void Add(long id)
    {
        if (BagKinds.Of(id) is not { } kind || known.ContainsKey(id)) return;
        var item = new QualityItem(id, kind, items.Count);
        items.Add(item);
        known.Add(id, item);
    }
}
