// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Mutating;
using Bundel.Bag.Scanning;
using Bundel.Bag.Store;

namespace Bundel.Bag.Loading;

/// <summary>Builds a new store in a file of its own: rows first, indexes after, nothing half.</summary>
internal sealed class StoreBuilder : IDisposable
{
    private readonly BagDatabase database;
    private readonly RowWriter?[] writers = new RowWriter?[BagKinds.All.Count * 3];
    private readonly InvestigationWriter investigations;
    private readonly LoadReport report;
    private readonly FaultLog faults;
    private readonly long[] lastId = new long[BagKinds.All.Count];
    private readonly bool[] unsorted = new bool[BagKinds.All.Count];
    private readonly HashSet<int> endStates = [.. Codes.EndStates.Select(code => (int)code)];

    public StoreBuilder(string path, LoadReport report, FaultLog faults)
    {
        (this.report, this.faults) = (report, faults);
        database = BagDatabase.Open(path, create: true);
        database.Execute("PRAGMA page_size=8192; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA temp_store=FILE; PRAGMA cache_size=-48000; PRAGMA cell_size_check=OFF");
        database.Execute("BEGIN");
        foreach (var table in Schema.Tables) database.Execute(table);
        investigations = new InvestigationWriter(database);
    }

    public BagDatabase Database => database;

    /// <summary>Day that counts as today for "huidig".</summary>
    public int Today { get; set; } = int.MaxValue;

    public void Write(Batch batch, string file)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            ref readonly var row = ref batch.Rows[i];
            try
            {
                Write(row, batch);
            }
            catch (BagStoreException fault) when (fault.IsDuplicate)
            {
                faults.Add(new Problem("voorkomen-dubbel", "dit voorkomen staat meer dan eens in de levering.") { Place = new Place(file), Found = $"{row.Kind.Code()} {row.Id}, voorkomen {row.Number}" });
            }
        }
    }

    /// <summary>Indexes, the table of current addresses, and what the delivery says.</summary>
    public void Finish(Delivery delivery, string filter)
    {
        for (var kind = 0; kind < unsorted.Length; kind++)
        {
            if (unsorted[kind]) report.Kinds[((BagKind)kind).Code()].Objects = database.Number($"SELECT count(DISTINCT sleutel >> 9) FROM {((BagKind)kind).Table()}");
        }

        LeafTables.Write(database, delivery, filter);
        CurrentAddresses.Build(database, Today);
        FutureRows.Build(database, Today);
        foreach (var index in Schema.Indexes) database.Execute(index);
        database.Execute($"PRAGMA user_version={Schema.Version}; COMMIT");
    }

    public void Dispose()
    {
        foreach (var writer in writers) writer?.Dispose();
        investigations.Dispose();
        database.Dispose();
    }

    private void Write(in Voorkomen row, Batch batch)
    {
        var count = report.Of(row.Standing)[row.Kind.Code()];
        count.Voorkomens++;
        if (row.Standing == Standing.Investigation)
        {
            investigations.Write(row, batch);
            return;
        }

        if (row.Standing == Standing.Live) CountObject(row, count);
        var index = ((int)row.Standing * BagKinds.All.Count) + (int)row.Kind;
        (writers[index] ??= new RowWriter(database, row.Kind, row.Standing)).Write(row, batch);
    }

    private void CountObject(in Voorkomen row, KindCount count)
    {
        var kind = (int)row.Kind;
        if (row.Id != lastId[kind])
        {
            unsorted[kind] |= row.Id < lastId[kind];
            lastId[kind] = row.Id;
            count.Objects++;
        }

        if (row.Begin <= Today && (row.End == BagDate.NoDay || row.End > Today) && !endStates.Contains(row.Status)) count.Current++;
    }
}
