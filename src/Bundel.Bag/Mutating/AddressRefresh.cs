// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Mutating;

/// <summary>Makes the rows of current addresses and streets anew for what changed.</summary>
internal sealed class AddressRefresh(BagDatabase database, int today)
{
    private readonly HashSet<long> numbers = [];
    private readonly HashSet<long> streets = [];
    private readonly HashSet<long> towns = [];

    public void Touch(in Voorkomen row, Batch batch)
    {
        if (row.Kind is not (BagKind.Verblijfsobject or BagKind.Ligplaats or BagKind.Standplaats))
        {
            Touch(row.Key);
            return;
        }

        numbers.Add(row.Main);
        foreach (var number in batch.References(row.SideAddresses)) numbers.Add(number);
    }

    /// <summary>An object of which a voorkomen begins or ends.</summary>
    public void Touch(long key)
    {
        var id = key >> 9;
        switch (BagKinds.Of(id))
        {
            case BagKind.Nummeraanduiding:
                numbers.Add(id);
                break;
            case BagKind.OpenbareRuimte:
                streets.Add(id);
                break;
            case BagKind.Woonplaats:
                towns.Add(id);
                break;
            case BagKind.Verblijfsobject:
                NumbersOf("verblijfsobject", key);
                break;
            case BagKind.Ligplaats:
                NumbersOf("ligplaats", key);
                break;
            case BagKind.Standplaats:
                NumbersOf("standplaats", key);
                break;
        }
    }

    public void Run()
    {
        foreach (var town in towns) Collect($"SELECT sleutel >> 9 FROM openbareruimte WHERE woonplaats={town}", streets);
        foreach (var town in towns) Collect($"SELECT sleutel >> 9 FROM nummeraanduiding WHERE woonplaats={town}", numbers);
        foreach (var street in streets) Collect($"SELECT sleutel >> 9 FROM nummeraanduiding WHERE openbareruimte={street}", numbers);
        foreach (var street in streets) Street(street);
        if (numbers.Count == 0) return;
        using var refresh = new AddressRow(database, today);
        foreach (var number in numbers.Order()) refresh.Make(number);
    }

    private void NumbersOf(string table, long key)
    {
        Collect($"SELECT hoofdadres FROM {table} WHERE sleutel={key}", numbers);
        Collect($"SELECT nummeraanduiding FROM nevenadres WHERE sleutel={key}", numbers);
    }

    private void Street(long id)
    {
        database.Execute($"DELETE FROM straat WHERE openbareruimte={id}");
        using var read = database.Prepare($"SELECT woonplaats, naam FROM openbareruimte WHERE sleutel BETWEEN {id << 9} AND {(id << 9) + 511} AND {CurrentAddresses.Current(today)} ORDER BY sleutel DESC");
        if (!read.Step()) return;
        using var insert = database.Prepare("INSERT INTO straat VALUES(?,?,?,?)");
        insert.Bind(1, id).Bind(2, read.Long(0)).Bind(3, read.String(1)).Bind(4, SearchText.Fold(read.String(1))).Run();
    }

    private void Collect(string sql, HashSet<long> into)
    {
        using var read = database.Prepare(sql);
        while (read.Step()) into.Add(read.Long(0));
    }
}
