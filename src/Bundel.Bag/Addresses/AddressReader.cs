// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Addresses;

/// <summary>Current addresses by what is asked of them most.</summary>
public sealed class AddressReader : IDisposable
{
    private const string Shape = """
        SELECT a.nummeraanduiding, s.naam, s.verkorte_naam, n.huisnummer, n.huisletter, n.toevoeging, n.postcode, w.naam, a.object, coalesce(v.x, l.x, p.x), coalesce(v.y, l.y, p.y)
        FROM {0} a
        JOIN nummeraanduiding n ON n.sleutel = (a.nummeraanduiding << 9) + a.voorkomen
        LEFT JOIN openbareruimte s ON s.sleutel = a.straat
        LEFT JOIN woonplaats w ON w.sleutel = a.woonplaats
        LEFT JOIN verblijfsobject v ON v.sleutel = a.object
        LEFT JOIN ligplaats l ON l.sleutel = a.object
        LEFT JOIN standplaats p ON p.sleutel = a.object
        """;

    private static readonly string Select = Of("adres");

    private readonly BagDatabase database;
    private readonly BagStatement byPostcode;
    private readonly BagStatement byId;
    private readonly BagStatement byStreet;
    private readonly BagStatement inPostcode;

    public AddressReader(BagDatabase database)
    {
        this.database = database;
        byPostcode = database.Prepare($"{Select} WHERE a.postcode = ?1 AND a.huisnummer = ?2 ORDER BY n.huisletter IS NOT NULL, n.huisletter, n.toevoeging IS NOT NULL, n.toevoeging, a.nummeraanduiding");
        inPostcode = database.Prepare($"{Select} WHERE a.postcode = ?1 ORDER BY a.huisnummer, n.huisletter, n.toevoeging LIMIT ?2");
        byId = database.Prepare($"{Select} WHERE a.nummeraanduiding = ?1");
        byStreet = database.Prepare($"{Select} WHERE n.sleutel IN (SELECT sleutel FROM nummeraanduiding WHERE openbareruimte = ?1 AND (?2 = 0 OR huisnummer = ?2)) ORDER BY n.huisnummer, n.huisletter, n.toevoeging LIMIT ?3");
    }

    public List<Address> ByPostcode(string postcode, int number) => Read(byPostcode.Reset().Bind(1, postcode).Bind(2, number));

    /// <summary>All addresses with a postcode.</summary>
    public List<Address> InPostcode(string postcode, int most) => Read(inPostcode.Reset().Bind(1, postcode).Bind(2, most));

    public Address? ById(long id) => Read(byId.Reset().Bind(1, id)).FirstOrDefault();

    /// <summary>Addresses on a street; number 0 means all.</summary>
    public List<Address> ByStreet(long street, int number, int most) => Read(byStreet.Reset().Bind(1, street).Bind(2, number).Bind(3, most));

    /// <summary>All addresses in the order of their identificatie, of some gemeenten or of all; a day decides which gemeente a woonplaats belongs to.</summary>
    /// <param name="onDay">True for the addresses that were huidig on that day, false for those of the store's own date.</param>
    public IEnumerable<Address> All(IReadOnlyCollection<int> municipalities, int day, bool onDay = false)
    {
        var filter = municipalities.Count > 0 ? $"WHERE a.woonplaats >> 9 IN (SELECT woonplaats FROM gemeente_woonplaats WHERE gemeente IN ({string.Join(',', municipalities)}) AND begin <= {day} AND (eind IS NULL OR eind > {day}))" : "";
        using var statement = database.Prepare($"{(onDay ? Of($"({AddressTable.On(day)})") : Select)} {filter} ORDER BY a.nummeraanduiding");
        while (statement.Step()) yield return Row(statement);
    }

    public void Dispose()
    {
        byPostcode.Dispose();
        byId.Dispose();
        byStreet.Dispose();
        inPostcode.Dispose();
    }

    private static string Of(string table) => Shape.Replace("{0}", table, StringComparison.Ordinal);

    private static List<Address> Read(BagStatement statement)
    {
        var found = new List<Address>();
        while (statement.Step()) found.Add(Row(statement));
        statement.Reset();
        return found;
    }

    private static Address Row(BagStatement row)
    {
        var street = row.String(1) ?? "";
        return new Address(
            $"{row.Long(0):0000000000000000}", street, row.String(2) ?? street, (int)row.Long(3), row.String(4), row.String(5), row.String(6), row.String(7) ?? "", row.LongOrNull(8) is { } key ? $"{key >> 9:0000000000000000}" : null)
        {
            Place = row.LongOrNull(9) is { } x ? (x / 1000d, row.Long(10) / 1000d) : null,
        };
    }
}
