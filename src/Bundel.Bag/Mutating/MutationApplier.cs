// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
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
    private readonly DifferenceLog differences;
    private readonly MutationFile report;
    private readonly bool force;
    private readonly Batch was = new();
    private Voorkomen before;
    private bool hasBefore;

    public MutationApplier(BagDatabase database, MutationFile report, DifferenceLog differences, MutationFilter? filter, int today, bool force)
    {
        (this.database, this.report, this.differences, this.filter, this.force) = (database, report, differences, filter, force);
        rows = new RowMatcher(database);
        addresses = new AddressRefresh(database, today);
        future = new FutureRows(database, today);
    }

    /// <summary>Name of the file that is being read.</summary>
    public string File { get; set; } = "";

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
                differences.Add(DifferenceLog.Unexpected, "dit bestand bevat een voorkomen buiten een mutatie; het is geen mutatiebestand.", row, File);
                break;
        }
    }

    private void Replace(in Voorkomen row, Batch batch)
    {
        if (rows.Close(before, was, row, batch))
        {
            Touch(before, was, gone: true);
            Touch(row, batch, gone: false);
            report.Changed++;
        }
        else if (rows.Delete(before, was))
        {
            Touch(before, was, gone: true);
            if (Put(row, batch)) report.Changed++;
        }
        else if (rows.Holds(row, batch))
        {
            report.Known++;
        }
        else if (filter is not null && !filter.IsStored(row.Kind, row.Id))
        {
            if (Put(row, batch)) report.Added++;
        }
        else
        {
            Differ("het voorkomen dat volgens het bestand wijzigt, staat niet zo in de opslag.", row);
            if (force) Overwrite(row, batch);
        }
    }

    private void Add(in Voorkomen row, Batch batch)
    {
        if (row.Standing != Standing.Live && rows.Holds(row, batch)) report.Known++;
        else if (Insert(row, batch)) report.Added++;
        else if (rows.Holds(row, batch)) report.Known++;
        else Collides(row, batch);
    }

    /// <summary>Inserts what has to be new; a difference when another row stands in its place.</summary>
    private bool Put(in Voorkomen row, Batch batch)
    {
        if (Insert(row, batch)) return true;
        Collides(row, batch);
        return false;
    }

    private void Collides(in Voorkomen row, Batch batch)
    {
        Differ("het voorkomen dat wordt toegevoegd, staat al anders in de opslag.", row);
        if (force) Overwrite(row, batch);
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

    private bool Insert(in Voorkomen row, Batch batch)
    {
        var inserted = rows.Insert(row, batch);
        if (inserted) Touch(row, batch, gone: false);
        return inserted;
    }

    private void Overwrite(in Voorkomen row, Batch batch)
    {
        if (row.Standing == Standing.Live)
        {
            foreach (var table in new[] { row.Kind.Table(), "nevenadres", "verblijfsobject_meer_panden" }) database.Execute($"DELETE FROM {table} WHERE sleutel={row.Key}");
        }

        Insert(row, batch);
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
        differences.Add("mutatie-verschil", message, row, File);
    }
}
