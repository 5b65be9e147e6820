// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Mutating;

/// <summary>Makes one row of current addresses from the tables it follows from.</summary>
internal sealed class AddressRow : IDisposable
{
    private readonly BagStatement delete;
    private readonly BagStatement held;
    private readonly BagStatement update;
    private readonly BagStatement insert;
    private readonly BagStatement number;
    private readonly BagStatement street;
    private readonly BagStatement town;
    private readonly BagStatement anySide;
    private readonly BagStatement bySide;
    private readonly BagStatement[] byMain;
    private readonly Dictionary<long, (long Key, long Town)> streets = [];
    private readonly Dictionary<long, long> towns = [];

    public AddressRow(BagDatabase database, int today)
    {
        var current = CurrentAddresses.Current(today);
        delete = database.Prepare("DELETE FROM adres WHERE nummeraanduiding=?");
        held = database.Prepare("SELECT postcode, huisnummer FROM adres WHERE nummeraanduiding=?");
        update = database.Prepare("UPDATE adres SET voorkomen=?2, straat=?3, woonplaats=?4, object=?5 WHERE nummeraanduiding=?1");
        insert = database.Prepare("INSERT INTO adres VALUES(?,?,?,?,?,?,?)");
        number = database.Prepare($"SELECT sleutel, openbareruimte, woonplaats, postcode, huisnummer FROM nummeraanduiding WHERE sleutel BETWEEN ? AND ? AND {current} ORDER BY sleutel DESC");
        street = database.Prepare($"SELECT sleutel, woonplaats FROM openbareruimte WHERE sleutel BETWEEN ? AND ? AND {current} ORDER BY sleutel DESC");
        town = database.Prepare($"SELECT sleutel FROM woonplaats WHERE sleutel BETWEEN ? AND ? AND {current} ORDER BY sleutel DESC");
        string[] kinds = [BagKind.Verblijfsobject.Table(), BagKind.Ligplaats.Table(), BagKind.Standplaats.Table()];
        var sides = string.Join(" UNION ALL ", kinds.Select(kind => $"SELECT sleutel FROM nevenadres JOIN {kind} USING (sleutel) WHERE nummeraanduiding=?1 AND {current}"));
        byMain = [.. kinds.Select(kind => database.Prepare($"SELECT min(sleutel) FROM {kind} WHERE hoofdadres=?1 AND {current}"))];
        anySide = database.Prepare("SELECT 1 FROM nevenadres WHERE nummeraanduiding=?1 LIMIT 1");
        bySide = database.Prepare($"SELECT min(sleutel) FROM ({sides}) AS zijden");
    }

    public void Make(long id)
    {
        if (!Latest(number, id))
        {
            delete.Bind(1, id).Run();
            return;
        }

        var row = SamePostcode(id) ? update : Anew(id);
        row.Clear().Bind(1, id).Bind(2, number.Long(0) & 511);
        if (row == insert) Postcode();
        var townId = number.LongOrNull(2);
        if (Street(number.Long(1)) is { Key: > 0 } along)
        {
            row.Bind(3, along.Key);
            townId ??= along.Town;
        }

        if (townId is { } place && Town(place) is > 0 and var within) row.Bind(4, within);
        if (Object(id) is { } found) row.Bind(5, found);
        row.Run();
    }

    /// <summary>Key and town of a current street; zero when there is none. Streets and towns come back often, and do not change here.</summary>
    private (long Key, long Town) Street(long id)
    {
        if (!streets.TryGetValue(id, out var known)) streets.Add(id, known = Latest(street, id) ? (street.Long(0), street.Long(1)) : default);
        return known;
    }

    private long Town(long id)
    {
        if (!towns.TryGetValue(id, out var known)) towns.Add(id, known = Latest(town, id) ? town.Long(0) : 0);
        return known;
    }

    /// <summary>True when the row that is there has this postcode and number, so that no index has to follow.</summary>
    private bool SamePostcode(long id)
    {
        if (!held.Reset().Bind(1, id).Step()) return false;
        var same = held.Long(1) == number.Long(4) && held.IsNull(0) == number.IsNull(3) && held.Bytes(0).SequenceEqual(number.Bytes(3));
        held.Reset();
        return same;
    }

    private BagStatement Anew(long id)
    {
        delete.Bind(1, id).Run();
        return insert;
    }

    private void Postcode()
    {
        insert.Bind(7, number.Long(4));
        if (!number.IsNull(3)) insert.Text(6, number.Bytes(3));
    }

    /// <summary>The least object that has this address as hoofdadres, or else as nevenadres.</summary>
    private long? Object(long id)
    {
        var least = byMain.Min(statement => Least(statement, id));
        return least ?? (anySide.Reset().Bind(1, id).Step() ? Least(bySide, id) : null);
    }

    private static long? Least(BagStatement statement, long id) => statement.Reset().Bind(1, id).Step() ? statement.LongOrNull(0) : null;

    public void Dispose()
    {
        foreach (var statement in (BagStatement[])[delete, held, update, insert, number, street, town, anySide, bySide, .. byMain]) statement.Dispose();
    }

    private static bool Latest(BagStatement statement, long id) => statement.Reset().Bind(1, id << 9).Bind(2, (id << 9) + 511).Step();
}
