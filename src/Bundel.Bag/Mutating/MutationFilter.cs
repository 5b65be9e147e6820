// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;
using Bundel.Bag.Store;

namespace Bundel.Bag.Mutating;

/// <summary>For a store of some gemeenten: which mutations are about objects that lie, lay or will lie in them.</summary>
internal sealed class MutationFilter
{
    private static readonly BagKind[] Addressable = [BagKind.Verblijfsobject, BagKind.Ligplaats, BagKind.Standplaats];
    private readonly BagDatabase database;
    private readonly HashSet<long> added = [];
    private readonly HashSet<long> towns = [];
    private readonly Dictionary<long, bool> stored = [];
    private readonly BagStatement[] exists;
    private BagKind[] pass = [];

    private MutationFilter(BagDatabase database, string municipalities)
    {
        this.database = database;
        exists = [.. BagKinds.All.Select(kind => database.Prepare($"SELECT 1 FROM {kind.Table()} WHERE sleutel BETWEEN ? AND ? LIMIT 1"))];
        using var read = database.Prepare($"SELECT DISTINCT woonplaats FROM gemeente_woonplaats WHERE gemeente IN ({string.Join(',', municipalities.Split(',').Select(code => code.TrimStart('0')))})");
        while (read.Step()) towns.Add(read.Long(0));
    }

    /// <summary>Nothing when the store holds everything; otherwise a filter that has gone over the file.</summary>
    public static MutationFilter? Make(BagDatabase database, string path)
    {
        using var read = database.Prepare("SELECT waarde FROM levering WHERE naam='filter'");
        var municipalities = read.Step() ? read.String(0) : null;
        if (string.IsNullOrEmpty(municipalities)) return null;
        var filter = new MutationFilter(database, municipalities);
        foreach (var kinds in new[] { [BagKind.OpenbareRuimte], [BagKind.Nummeraanduiding], Addressable })
        {
            filter.pass = kinds;
            var reader = new RecordBuilder(new Delivery(), new FaultLog(), filter.Collect);
            var scanner = new ExtractScanner(reader);
            ExtractFiles.Walk(path, _ => true, (name, stream, _) => reader.Read(scanner, stream, name, 0), _ => { });
        }

        return filter;
    }

    public bool Keeps(BagKind kind, long id) => added.Contains(id) || (kind == BagKind.Woonplaats && towns.Contains(id)) || IsStored(kind, id);

    /// <summary>True when the store had a voorkomen of this object before the file.</summary>
    public bool IsStored(BagKind kind, long id)
    {
        if (stored.TryGetValue(id, out var known)) return known;
        var found = exists[(int)kind].Reset().Bind(1, id << 9).Bind(2, (id << 9) + 511).Step();
        exists[(int)kind].Reset();
        stored.Add(id, found);
        return found;
    }

    private Batch Collect(Batch batch)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            ref readonly var row = ref batch.Rows[i];
            if (row.Standing == Standing.Investigation || !pass.Contains(row.Kind) || !Belongs(row, batch)) continue;
            added.Add(row.Id);
            foreach (var building in batch.References(row.Buildings)) added.Add(building);
        }

        batch.Clear();
        return batch;
    }

    private bool Belongs(in Voorkomen row, Batch batch)
    {
        if (row.Kind == BagKind.OpenbareRuimte) return towns.Contains(row.Town);
        if (row.Kind == BagKind.Nummeraanduiding) return Keeps(BagKind.OpenbareRuimte, row.Main) || towns.Contains(row.Town);
        if (Keeps(BagKind.Nummeraanduiding, row.Main)) return true;
        foreach (var number in batch.References(row.SideAddresses))
        {
            if (Keeps(BagKind.Nummeraanduiding, number)) return true;
        }

        return false;
    }
}
