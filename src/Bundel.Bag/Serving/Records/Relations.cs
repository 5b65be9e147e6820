// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Serving.Records;

/// <summary>Who ever pointed at an object, by the indexes; whether that holds at a moment the voorkomen itself says.</summary>
internal sealed class Relations(BagDatabase database) : IDisposable
{
    private static readonly string[] Addressable = [BagKind.Verblijfsobject.Table(), BagKind.Ligplaats.Table(), BagKind.Standplaats.Table()];
    private readonly Dictionary<string, BagStatement> statements = [];

    public List<long> ResidencesIn(long building) =>
        Ids("SELECT DISTINCT sleutel >> 9 FROM (SELECT sleutel FROM verblijfsobject WHERE pand = ?1 UNION ALL SELECT sleutel FROM verblijfsobject_meer_panden WHERE pand = ?1) ORDER BY 1", building);

    public List<long> ObjectsOf(long number) =>
        Ids($"SELECT DISTINCT sleutel >> 9 FROM ({string.Join(" UNION ALL ", Addressable.Select(table => $"SELECT sleutel FROM {table} WHERE hoofdadres = ?1"))} UNION ALL SELECT sleutel FROM nevenadres WHERE nummeraanduiding = ?1) ORDER BY 1", number);

    public List<long> NumbersOn(long street) => Ids("SELECT DISTINCT sleutel >> 9 FROM nummeraanduiding WHERE openbareruimte = ?1 ORDER BY 1", street);

    public List<long> NumbersBy(string postcode, int number)
    {
        var read = Statement("SELECT DISTINCT sleutel >> 9 FROM nummeraanduiding WHERE postcode = ?1 AND huisnummer = ?2 ORDER BY 1");
        return Read(read.Bind(1, postcode).Bind(2, number));
    }

    public List<long> StreetsIn(long town) => Ids("SELECT DISTINCT sleutel >> 9 FROM openbareruimte WHERE woonplaats = ?1 ORDER BY 1", town);

    /// <summary>Woonplaatsen that ever had this name; case and accents do not matter.</summary>
    public List<long> TownsNamed(string name)
    {
        var read = Statement("SELECT sleutel >> 9, naam FROM woonplaats ORDER BY 1");
        var found = new List<long>();
        var wanted = SearchText.Fold(name);
        while (read.Step())
        {
            if ((found.Count == 0 || found[^1] != read.Long(0)) && SearchText.Fold(read.String(1)) == wanted) found.Add(read.Long(0));
        }

        read.Reset();
        return found;
    }

    /// <summary>The gemeenten of a woonplaats with the days from and until.</summary>
    public List<(int Municipality, int Begin, int? End)> Municipalities(long town)
    {
        var read = Statement("SELECT gemeente, begin, eind FROM gemeente_woonplaats WHERE woonplaats = ?1 ORDER BY begin").Bind(1, town);
        var found = new List<(int, int, int?)>();
        while (read.Step()) found.Add(((int)read.Long(0), (int)read.Long(1), (int?)read.LongOrNull(2)));
        read.Reset();
        return found;
    }

    /// <summary>The first and last day of a gemeente in the register.</summary>
    public (int Begin, int? End)? Lifetime(int municipality)
    {
        var read = Statement("SELECT min(begin), max(coalesce(eind, 9999999)) FROM gemeente_woonplaats WHERE gemeente = ?1").Bind(1, municipality);
        (int, int?)? found = read.Step() && !read.IsNull(0) ? ((int)read.Long(0), read.Long(1) == 9_999_999 ? null : (int)read.Long(1)) : null;
        read.Reset();
        return found;
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
    }

    private List<long> Ids(string sql, long id) => Read(Statement(sql).Bind(1, id));

    private static List<long> Read(BagStatement read)
    {
        var found = new List<long>();
        while (read.Step()) found.Add(read.Long(0));
        read.Reset();
        return found;
    }

    private BagStatement Statement(string sql)
    {
        if (!statements.TryGetValue(sql, out var known)) statements.Add(sql, known = database.Prepare(sql));
        return known.Reset();
    }
}
