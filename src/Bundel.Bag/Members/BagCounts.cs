// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Serving;
using Bundel.Bag.Store;

namespace Bundel.Bag.Members;

/// <summary>How many current objects lie in a woonplaats.</summary>
public sealed class TownCount(long town, string name)
{
    public long Town => town;

    public string Name => name;

    /// <summary>The gemeenten that the woonplaats belongs to on the date of the store.</summary>
    public List<int> Municipalities { get; } = [];

    public int Streets { get; set; }

    public int Addresses { get; set; }

    public int Residences { get; set; }

    public int Berths { get; set; }

    public int Pitches { get; set; }

    public int Buildings { get; set; }

    /// <summary>Addresses and objects of which the current voorkomen came with the last delivery.</summary>
    public int Changed { get; set; }
}

/// <summary>What a store holds, by woonplaats, with its date.</summary>
public sealed record StoreCounts(DateOnly Date, DateOnly? LastFrom, string? Filter, IReadOnlyList<TownCount> Towns);

/// <summary>Counts once for each store and each delivery, for counting walks through all addresses.</summary>
public sealed class BagCounts(BagServer server)
{
    private (object Stamp, StoreCounts Counts)? known;

    /// <summary>Nothing when there is no store.</summary>
    public StoreCounts? Now() => server.Use<StoreCounts?>(
        session =>
        {
            if (known is { } last && last.Stamp.Equals(session.Stamp)) return last.Counts;
            var counts = Count(session.Database);
            known = (session.Stamp, counts);
            return counts;
        },
        null);

    private static StoreCounts Count(BagDatabase database)
    {
        var date = (int)database.Number("SELECT waarde FROM levering WHERE naam='standdatum'");
        var from = database.Number("SELECT coalesce(max(van), 0) FROM mutatielevering");
        var towns = Towns(database, date);
        Fill(database, towns, "SELECT woonplaats, count(*) FROM straat GROUP BY 1", (town, count) => town.Streets = count);
        Fill(database, towns, "SELECT woonplaats >> 9, count(*) FROM adres WHERE woonplaats IS NOT NULL GROUP BY 1", (town, count) => town.Addresses = count);
        Fill(database, towns, Objects(BagKind.Verblijfsobject), (town, count) => town.Residences = count);
        Fill(database, towns, Objects(BagKind.Ligplaats), (town, count) => town.Berths = count);
        Fill(database, towns, Objects(BagKind.Standplaats), (town, count) => town.Pitches = count);
        Fill(database, towns, "SELECT a.woonplaats >> 9, count(DISTINCT v.pand) FROM adres a JOIN verblijfsobject v ON v.sleutel = a.object GROUP BY 1", (town, count) => town.Buildings = count);
        if (from > 0) Changes(database, towns, from * BagDate.MillisecondsPerDay);
        using var filter = database.Prepare("SELECT waarde FROM levering WHERE naam='filter'");
        var kept = filter.Step() ? filter.String(0) : null;
        return new StoreCounts(BagDate.Date(date), from > 0 ? BagDate.Date(from) : null, string.IsNullOrEmpty(kept) ? null : kept, [.. towns.Values.OrderBy(town => town.Name, StringComparer.Ordinal)]);
    }

    private static string Objects(BagKind kind) => $"SELECT woonplaats >> 9, count(DISTINCT object) FROM adres WHERE (object >> 9) / 10000000000 % 100 = {kind.Digits()} GROUP BY 1";

    private static void Changes(BagDatabase database, Dictionary<long, TownCount> towns, long instant)
    {
        Fill(database, towns, $"SELECT a.woonplaats >> 9, count(*) FROM adres a JOIN nummeraanduiding n ON n.sleutel = (a.nummeraanduiding << 9) + a.voorkomen WHERE n.registratie_lv >= {instant} GROUP BY 1", (town, count) => town.Changed += count);
        foreach (var kind in new[] { BagKind.Verblijfsobject, BagKind.Ligplaats, BagKind.Standplaats })
            Fill(database, towns, $"SELECT a.woonplaats >> 9, count(*) FROM adres a JOIN {kind.Table()} o ON o.sleutel = a.object WHERE o.registratie_lv >= {instant} GROUP BY 1", (town, count) => town.Changed += count);
    }

    private static Dictionary<long, TownCount> Towns(BagDatabase database, int date)
    {
        var towns = new Dictionary<long, TownCount>();
        using var read = database.Prepare($"SELECT w.sleutel >> 9, w.naam, g.gemeente FROM woonplaats w LEFT JOIN gemeente_woonplaats g ON g.woonplaats = w.sleutel >> 9 AND g.begin <= {date} AND (g.eind IS NULL OR g.eind > {date}) WHERE w.begin <= {date} AND (w.eind IS NULL OR w.eind > {date}) AND w.status NOT IN {Codes.EndStatesSql} ORDER BY w.sleutel");
        while (read.Step())
        {
            if (!towns.TryGetValue(read.Long(0), out var town)) towns.Add(read.Long(0), town = new TownCount(read.Long(0), read.String(1)!));
            if (!read.IsNull(2)) town.Municipalities.Add((int)read.Long(2));
        }

        return towns;
    }

    private static void Fill(BagDatabase database, Dictionary<long, TownCount> towns, string sql, Action<TownCount, int> set)
    {
        using var read = database.Prepare(sql);
        while (read.Step())
        {
            if (towns.TryGetValue(read.Long(0), out var town)) set(town, (int)read.Long(1));
        }
    }
}
