// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Addresses;
using Bundel.Bag.Store;

namespace Bundel.Bag.Serving.Records;

/// <summary>Reads addresses for the API: those that are huidig from the table made for it, or with ended ones from the registers.</summary>
internal sealed class AddressRecords : IDisposable
{
    private const string Select = """
        SELECT a.nummeraanduiding, s.naam, s.verkorte_naam, n.huisnummer, n.huisletter, n.toevoeging, n.postcode, w.naam, a.straat, a.woonplaats, n.type, a.object, v.hoofdadres, n.woonplaats, n.geconstateerd, s.geconstateerd, w.geconstateerd, v.pand, EXISTS (SELECT 1 FROM verblijfsobject_meer_panden WHERE sleutel = a.object)
        """;

    private const string Joins = """
        JOIN nummeraanduiding n ON n.sleutel = (a.nummeraanduiding << 9) + a.voorkomen
        JOIN openbareruimte s ON s.sleutel = a.straat
        JOIN woonplaats w ON w.sleutel = a.woonplaats
        LEFT JOIN verblijfsobject v ON v.sleutel = a.object
        """;

    private readonly BagDatabase database;
    private readonly BagStatement buildings;
    private readonly BagStatement sides;
    private readonly Dictionary<(string Where, int Day), BagStatement> statements = [];

    public AddressRecords(BagDatabase database)
    {
        this.database = database;
        buildings = database.Prepare("SELECT pand FROM verblijfsobject_meer_panden WHERE sleutel = ?1 ORDER BY volgnummer");
        sides = database.Prepare("SELECT 1 FROM nevenadres WHERE sleutel = ?1 AND nummeraanduiding = ?2");
    }

    /// <summary>With a day: also what has ended, as it holds on that day.</summary>
    public List<AddressRecord> ByPostcode(string postcode, int number, int? endedOn) =>
        Read(Statement("a.postcode = ?1 AND a.huisnummer = ?2", endedOn).Bind(1, postcode).Bind(2, number));

    public List<AddressRecord> ById(long id, int? endedOn) => Read(Statement("a.nummeraanduiding = ?1", endedOn).Bind(1, id));

    /// <summary>Addresses on a street; number 0 means all.</summary>
    public List<AddressRecord> ByStreet(long street, int number, int? endedOn) =>
        Read(Statement("a.nummeraanduiding IN (SELECT sleutel >> 9 FROM nummeraanduiding WHERE openbareruimte = ?1) AND n.openbareruimte = ?1 AND (?2 = 0 OR n.huisnummer = ?2)", endedOn).Bind(1, street).Bind(2, number));

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        buildings.Dispose();
        sides.Dispose();
    }

    private List<AddressRecord> Read(BagStatement row)
    {
        var found = new List<AddressRecord>();
        while (row.Step()) found.Add(Row(row));
        row.Reset();
        if (found.Count > 1) found.Sort(AddressOrder.Compare);
        return found;
    }

    private AddressRecord Row(BagStatement row)
    {
        var street = row.String(1)!;
        var place = row.LongOrNull(11);
        return new AddressRecord(row.Long(0), street, row.String(2) ?? street, (int)row.Long(3), row.String(4), row.String(5), row.String(6), row.String(7)!)
        {
            StreetId = row.Long(8) >> 9,
            TownId = row.Long(9) >> 9,
            Type = (byte)row.Long(10),
            Object = place >> 9,
            IsSide = place is { } key && (row.IsNull(12) ? IsSidePlace(key, row.Long(0)) : row.Long(12) != row.Long(0)),
            OwnTown = !row.IsNull(13),
            NumberEstablished = row.Long(14) == 1,
            StreetEstablished = row.Long(15) == 1,
            TownEstablished = row.Long(16) == 1,
            Buildings = row.IsNull(17) ? [] : row.Long(18) == 0 ? [row.Long(17)] : Buildings(place!.Value, row.Long(17)),
        };
    }

    /// <summary>A ligplaats or standplaats with this address beside its main one.</summary>
    private bool IsSidePlace(long key, long number)
    {
        sides.Reset().Bind(1, key).Bind(2, number);
        var found = sides.Step();
        sides.Reset();
        return found;
    }

    private List<long> Buildings(long key, long first)
    {
        List<long> found = [first];
        buildings.Reset().Bind(1, key);
        while (buildings.Step()) found.Add(buildings.Long(0));
        return found;
    }

    private BagStatement Statement(string where, int? endedOn)
    {
        if (statements.TryGetValue((where, endedOn ?? 0), out var known)) return known.Reset();
        var sql = endedOn is { } day ? $"{Select} FROM ({AddressTable.WithEnded(day)}) a {Joins} WHERE {where}" : $"{Select} FROM adres a {Joins} WHERE {where} AND a.object IS NOT NULL";
        statements.Add((where, endedOn ?? 0), known = database.Prepare(sql));
        return known;
    }
}
