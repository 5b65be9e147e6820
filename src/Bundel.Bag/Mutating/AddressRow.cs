// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Mutating;

/// <summary>Makes one row of current addresses from the tables it follows from.</summary>
internal sealed class AddressRow : IDisposable
{
    private readonly BagStatement delete;
    private readonly BagStatement insert;
    private readonly BagStatement number;
    private readonly BagStatement street;
    private readonly BagStatement town;
    private readonly BagStatement[] objects;

    public AddressRow(BagDatabase database, int today)
    {
        var current = CurrentAddresses.Current(today);
        delete = database.Prepare("DELETE FROM adres WHERE nummeraanduiding=?");
        insert = database.Prepare("INSERT INTO adres VALUES(?,?,?,?,?,?,?)");
        number = database.Prepare($"SELECT sleutel, openbareruimte, woonplaats, postcode, huisnummer FROM nummeraanduiding WHERE sleutel BETWEEN ? AND ? AND {current} ORDER BY sleutel DESC");
        street = database.Prepare($"SELECT sleutel, woonplaats FROM openbareruimte WHERE sleutel BETWEEN ? AND ? AND {current} ORDER BY sleutel DESC");
        town = database.Prepare($"SELECT sleutel FROM woonplaats WHERE sleutel BETWEEN ? AND ? AND {current} ORDER BY sleutel DESC");
        string[] kinds = [BagKind.Verblijfsobject.Table(), BagKind.Ligplaats.Table(), BagKind.Standplaats.Table()];
        var main = string.Join(" UNION ALL ", kinds.Select(kind => $"SELECT sleutel FROM {kind} WHERE hoofdadres=?1 AND {current}"));
        var side = string.Join(" UNION ALL ", kinds.Select(kind => $"SELECT sleutel FROM nevenadres JOIN {kind} USING (sleutel) WHERE nummeraanduiding=?1 AND {current}"));
        objects = [database.Prepare($"SELECT min(sleutel) FROM ({main})"), database.Prepare($"SELECT min(sleutel) FROM ({side})")];
    }

    public void Make(long id)
    {
        delete.Bind(1, id).Run();
        if (!Latest(number, id)) return;
        insert.Clear().Bind(1, id).Bind(2, number.Long(0) & 511).Bind(7, number.Long(4));
        var townId = number.LongOrNull(2);
        if (!number.IsNull(3)) insert.Text(6, number.Bytes(3));
        if (Latest(street, number.Long(1)))
        {
            insert.Bind(3, street.Long(0));
            townId ??= street.Long(1);
        }

        if (townId is { } place && Latest(town, place)) insert.Bind(4, town.Long(0));
        foreach (var choice in objects)
        {
            choice.Reset().Bind(1, id);
            if (!choice.Step() || choice.IsNull(0)) continue;
            insert.Bind(5, choice.Long(0));
            break;
        }

        insert.Run();
    }

    public void Dispose()
    {
        foreach (var statement in (BagStatement[])[delete, insert, number, street, town, .. objects]) statement.Dispose();
    }

    private static bool Latest(BagStatement statement, long id) => statement.Reset().Bind(1, id << 9).Bind(2, (id << 9) + 511).Step();
}
