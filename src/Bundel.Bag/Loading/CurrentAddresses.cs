// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Loading;

/// <summary>
/// Fills the table of current addresses by merging: the nummeraanduidingen pass in the order of their key, beside the adresseerbare objecten
/// sorted by their hoofdadres; so nothing is looked up.
/// </summary>
internal static class CurrentAddresses
{
    public static void Build(BagDatabase database, int today)
    {
        var streets = Streets(database, today);
        var towns = Latest(database, "woonplaats", today);
        var (numbers, objects) = Objects(database, today);
        var sides = SideAddresses(database, today);
        using var read = database.Prepare($"SELECT sleutel, openbareruimte, woonplaats, postcode, huisnummer FROM nummeraanduiding WHERE {Current(today)} ORDER BY sleutel");
        using var insert = database.Prepare("INSERT OR REPLACE INTO adres VALUES(?,?,?,?,?,?,?)");
        var at = 0;
        while (read.Step())
        {
            var key = read.Long(0);
            var id = key >> 9;
            while (at < numbers.Length && numbers[at] < id) at++;
            insert.Clear().Bind(1, id).Bind(2, key & 511).Bind(7, read.Long(4));
            streets.TryGetValue(read.Long(1), out var street);
            if (street.Key != 0) insert.Bind(3, street.Key);
            var town = read.IsNull(2) ? street.Town : read.Long(2);
            if (towns.TryGetValue(town, out var townKey)) insert.Bind(4, townKey);
            if (at < numbers.Length && numbers[at] == id) insert.Bind(5, Least(numbers, objects, at));
            else if (sides.TryGetValue(id, out var side)) insert.Bind(5, side);
            if (!read.IsNull(3)) insert.Text(6, read.Bytes(3));
            insert.Run();
        }

        WriteStreets(database, streets);
    }

    /// <summary>The condition for a voorkomen that is huidig on a day.</summary>
    public static string Current(int today) => $"begin <= {today} AND (eind IS NULL OR eind > {today}) AND status NOT IN {Codes.EndStatesSql}";

    private static Dictionary<long, (long Key, long Town, string Name)> Streets(BagDatabase database, int today)
    {
        var streets = new Dictionary<long, (long, long, string)>();
        using var read = database.Prepare($"SELECT sleutel, woonplaats, naam FROM openbareruimte WHERE {Current(today)} ORDER BY sleutel");
        while (read.Step()) streets[read.Long(0) >> 9] = (read.Long(0), read.Long(1), read.String(2)!);
        return streets;
    }

    private static Dictionary<long, long> Latest(BagDatabase database, string table, int today)
    {
        var latest = new Dictionary<long, long>();
        using var read = database.Prepare($"SELECT sleutel FROM {table} WHERE {Current(today)} ORDER BY sleutel");
        while (read.Step()) latest[read.Long(0) >> 9] = read.Long(0);
        return latest;
    }

    private static (long[] Numbers, long[] Objects) Objects(BagDatabase database, int today)
    {
        var numbers = new List<long>();
        var objects = new List<long>();
        foreach (var kind in new[] { BagKind.Verblijfsobject, BagKind.Ligplaats, BagKind.Standplaats })
        {
            using var read = database.Prepare($"SELECT hoofdadres, sleutel FROM {kind.Table()} WHERE {Current(today)}");
            while (read.Step())
            {
                numbers.Add(read.Long(0));
                objects.Add(read.Long(1));
            }
        }

        var (keys, items) = (numbers.ToArray(), objects.ToArray());
        Array.Sort(keys, items);
        return (keys, items);
    }

    /// <summary>The object with the smallest key, where more than one has this hoofdadres.</summary>
    private static long Least(long[] numbers, long[] objects, int at)
    {
        var least = objects[at];
        for (var i = at + 1; i < numbers.Length && numbers[i] == numbers[at]; i++) least = Math.Min(least, objects[i]);
        return least;
    }

    private static Dictionary<long, long> SideAddresses(BagDatabase database, int today)
    {
        var sides = new Dictionary<long, long>();
        foreach (var kind in new[] { BagKind.Verblijfsobject, BagKind.Ligplaats, BagKind.Standplaats })
        {
            using var read = database.Prepare($"SELECT nummeraanduiding, sleutel FROM nevenadres JOIN {kind.Table()} USING (sleutel) WHERE {Current(today)}");
            while (read.Step()) sides[read.Long(0)] = Math.Min(read.Long(1), sides.GetValueOrDefault(read.Long(0), long.MaxValue));
        }

        return sides;
    }

    private static void WriteStreets(BagDatabase database, Dictionary<long, (long Key, long Town, string Name)> streets)
    {
        using var insert = database.Prepare("INSERT INTO straat VALUES(?,?,?,?)");
        foreach (var (id, street) in streets.OrderBy(pair => pair.Key)) insert.Bind(1, id).Bind(2, street.Town).Bind(3, street.Name).Bind(4, SearchText.Fold(street.Name)).Run();
    }
}
