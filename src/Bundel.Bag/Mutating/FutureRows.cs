// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Mutating;

/// <summary>Voorkomens that begin or end after the day of the store: known already, not yet so. When their day comes, current tables follow.</summary>
internal sealed class FutureRows(BagDatabase database, int today) : IDisposable
{
    private readonly BagStatement insert = database.Prepare("INSERT OR REPLACE INTO toekomst VALUES(?,?)");
    private readonly BagStatement delete = database.Prepare("DELETE FROM toekomst WHERE sleutel=?");

    public static void Build(BagDatabase database, int today)
    {
        foreach (var kind in BagKinds.All)
        {
            foreach (var column in new[] { "begin", "eind" }) database.Execute($"INSERT OR REPLACE INTO toekomst SELECT {column}, sleutel FROM {kind.Table()} WHERE {column} > {today}");
        }
    }

    public void Remember(in Voorkomen row)
    {
        if (row.Begin > today) insert.Bind(1, row.Begin).Bind(2, row.Key).Run();
        if (row.End > today) insert.Bind(1, row.End).Bind(2, row.Key).Run();
    }

    public void Forget(in Voorkomen row)
    {
        if (row.Begin > today || row.End > today) delete.Bind(1, row.Key).Run();
    }

    /// <summary>Days that have come.</summary>
    public void Due(AddressRefresh addresses)
    {
        using (var read = database.Prepare($"SELECT sleutel FROM toekomst WHERE dag <= {today}"))
        {
            while (read.Step()) addresses.Touch(read.Long(0));
        }

        database.Execute($"DELETE FROM toekomst WHERE dag <= {today}");
    }

    public void Dispose()
    {
        insert.Dispose();
        delete.Dispose();
    }
}
