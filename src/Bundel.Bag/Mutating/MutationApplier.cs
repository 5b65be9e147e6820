// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;
using Bundel.Bag.Store;

namespace Bundel.Bag.Mutating;

/// <summary>Applies one mutation file within a transaction: what the file says was, must be what the store holds.</summary>
internal sealed class MutationApplier : IDisposable
{
    private readonly BagDatabase database;
    private readonly RowMatcher rows;
    private readonly AddressRefresh addresses;
    private readonly FutureRows future;
    private readonly MutationFilter? filter;
    private readonly FaultLog faults;
    private readonly MutationFile report;
    private readonly string file;
    private readonly bool force;
    private readonly Batch was = new();
    private Voorkomen before;
    private bool hasBefore;

    public MutationApplier(BagDatabase database, MutationFile report, FaultLog faults, MutationFilter? filter, int today, bool force)
    {
        (this.database, this.report, this.faults, this.filter, this.force) = (database, report, faults, filter, force);
        file = report.File;
        rows = new RowMatcher(database);
        addresses = new AddressRefresh(database, today);
        future = new FutureRows(database, today);
    }

    /// <summary>Takes what the scanner read.</summary>
    public Batch Take(Batch batch)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            ref readonly var row = ref batch.Rows[i];
            if (filter is not null && !filter.Keeps(row.Kind, row.Id))
            {
                if (row.Change != Change.Was) report.LeftOut++;
                continue;
            }

            Take(row, batch);
        }

        batch.Clear();
        return batch;
    }

    /// <summary>The tables that follow from the others.</summary>
    public void Finish()
    {
        future.Due(addresses);
        addresses.Run();
    }

    public void Dispose()
    {
        rows.Dispose();
        future.Dispose();
    }

    private void Take(in Voorkomen row, Batch batch)
    {
        switch (row.Change)
        {
            case Change.Was:
                KeepBefore(row, batch);
                break;
            case Change.Becomes when hasBefore:
                hasBefore = false;
                Replace(row, batch);
                break;
            case Change.Add:
                Add(row, batch);
                break;
            case Change.Remove:
                Remove(row, batch);
                break;
            default:
                faults.Add(Problem("mutatie-onverwacht", "dit bestand bevat een voorkomen buiten een mutatie; het is geen mutatiebestand.", row));
                break;
        }
    }

    private void Replace(in Voorkomen row, Batch batch)
    {
        if (rows.Delete(before, was))
        {
            Touch(before, was, gone: true);
            Insert(row, batch);
            report.Changed++;
        }
        else if (rows.Holds(row, batch))
        {
            report.Known++;
        }
        else if (filter is not null && !filter.IsStored(row.Kind, row.Id))
        {
            Insert(row, batch);
            report.Added++;
        }
        else
        {
            Differ("het voorkomen dat volgens het bestand wijzigt, staat niet zo in de opslag.", row);
            if (!force) return;
            Overwrite(row);
            Insert(row, batch);
        }
    }

    private void Add(in Voorkomen row, Batch batch)
    {
        if (rows.Holds(row, batch))
        {
            report.Known++;
            return;
        }

        try
        {
            Insert(row, batch);
            report.Added++;
        }
        catch (BagStoreException fault) when (fault.IsDuplicate)
        {
            Differ("het voorkomen dat wordt toegevoegd, staat al anders in de opslag.", row);
            if (!force) return;
            Overwrite(row);
            Insert(row, batch);
        }
    }

    private void Remove(in Voorkomen row, Batch batch)
    {
        if (rows.Delete(row, batch))
        {
            Touch(row, batch, gone: true);
            report.Removed++;
        }
        else
        {
            report.Known++;
        }
    }

    private void Insert(in Voorkomen row, Batch batch)
    {
        rows.Insert(row, batch);
        Touch(row, batch, gone: false);
    }

    private void Overwrite(in Voorkomen row)
    {
        if (row.Standing != Standing.Live) return;
        foreach (var table in new[] { row.Kind.Table(), "nevenadres", "verblijfsobject_meer_panden" }) database.Execute($"DELETE FROM {table} WHERE sleutel={row.Key}");
    }

    private void Touch(in Voorkomen row, Batch batch, bool gone)
    {
        if (row.Standing != Standing.Live) return;
        addresses.Touch(row, batch);
        if (gone) future.Forget(row);
        else future.Remember(row);
    }

    private void KeepBefore(in Voorkomen row, Batch batch)
    {
        was.Clear();
        before = row;
        before.DocumentNumber = was.Keep(batch.Bytes(row.DocumentNumber));
        before.Name = was.Keep(batch.Bytes(row.Name));
        before.ShortName = was.Keep(batch.Bytes(row.ShortName));
        before.Postcode = was.Keep(batch.Bytes(row.Postcode));
        before.Suffix = was.Keep(batch.Bytes(row.Suffix));
        before.Geometry = was.Keep(batch.Bytes(row.Geometry));
        (before.Buildings, before.SideAddresses) = (default, default);
        foreach (var id in batch.References(row.Buildings)) was.Refer(ref before.Buildings, id);
        foreach (var id in batch.References(row.SideAddresses)) was.Refer(ref before.SideAddresses, id);
        hasBefore = true;
    }

    private void Differ(string message, in Voorkomen row)
    {
        report.Differences++;
        faults.Add(Problem("mutatie-verschil", message, row), refuses: !force);
    }

    private Problem Problem(string code, string message, in Voorkomen row) => new(code, message)
    {
        Place = new Place(file),
        Found = row.Standing == Standing.Investigation ? $"{row.Kind.Code()} {row.Id}, {Codes.Attribute.Name(row.Attribute)} in onderzoek" : $"{row.Kind.Code()} {row.Id}, voorkomen {row.Number}",
    };
}
