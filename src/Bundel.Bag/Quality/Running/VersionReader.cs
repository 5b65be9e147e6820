// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Quality.Running;

/// <summary>Reads the voorkomens of objects of one type, also those that turned out to be inactief or no BAG.</summary>
internal sealed class VersionReader : IDisposable
{
    private const int Own = 10;
    private readonly BagStatement live;
    private readonly BagStatement? gone;
    private readonly BagStatement? sides;
    private readonly BagStatement? buildings;
    private readonly IReadOnlyDictionary<long, QualityItem> items;
    private readonly BagKind kind;

    public VersionReader(BagDatabase database, BagKind kind, IReadOnlyDictionary<long, QualityItem> items)
    {
        (this.kind, this.items) = (kind, items);
        var table = kind.Table();
        const string Range = "WHERE sleutel BETWEEN ?1 AND ?2";
        var columns = $"sleutel, status, begin, eind, registratie, eindregistratie, registratie_lv, eindregistratie_lv, documentdatum, %gone%, {Columns(kind)}";
        string Select(string from, string leaves) => $"SELECT {columns.Replace("%gone%", leaves, StringComparison.Ordinal)} FROM {from} {Range}";
        live = database.Prepare(Select(table, "NULL"));
        if (database.Number($"SELECT EXISTS(SELECT 1 FROM {table}_inactief) + EXISTS(SELECT 1 FROM {table}_nietbag)") > 0)
            gone = database.Prepare(Select(table + "_inactief", "coalesce(inactief_lv, inactief)") + " UNION ALL " + Select(table + "_nietbag", "min(nietbag_lv, coalesce(inactief_lv, nietbag_lv))"));
        if (kind is BagKind.Verblijfsobject) buildings = database.Prepare("SELECT sleutel, pand FROM verblijfsobject_meer_panden " + Range + " ORDER BY sleutel, volgnummer");
        if (kind is BagKind.Verblijfsobject or BagKind.Ligplaats or BagKind.Standplaats) sides = database.Prepare("SELECT sleutel, nummeraanduiding FROM nevenadres " + Range + " ORDER BY sleutel, volgnummer");
    }

    public void Fill(QualityItem item)
    {
        var versions = new List<QualityVersion>();
        Read(live, item, versions);
        if (gone is not null) Read(gone, item, versions);
        item.Take(versions);
        if (buildings is not null) Link(buildings, item, (version, found) => version.Buildings = [.. version.Buildings, found]);
        if (sides is not null) Link(sides, item, (version, found) => version.SideAddresses = [.. version.SideAddresses, found]);
    }

    public void Dispose()
    {
        live.Dispose();
        gone?.Dispose();
        sides?.Dispose();
        buildings?.Dispose();
    }

    private static string Columns(BagKind kind) => kind switch
    {
        BagKind.Woonplaats => "naam",
        BagKind.OpenbareRuimte => "naam, verkorte_naam, woonplaats",
        BagKind.Nummeraanduiding => "openbareruimte, huisnummer, huisletter, toevoeging, postcode",
        BagKind.Verblijfsobject => "hoofdadres, pand, gebruiksdoelen, oppervlakte, vorm, x, y",
        BagKind.Pand => "bouwjaar",
        _ => "hoofdadres",
    };

    private void Read(BagStatement read, QualityItem item, List<QualityVersion> into)
    {
        read.Reset().Bind(1, item.Id << 9).Bind(2, (item.Id << 9) + 511);
        while (read.Step())
        {
            var version = new QualityVersion
            {
                Item = item,
                Number = (int)(read.Long(0) & 511),
                Status = (byte)read.Long(1),
                Begin = (int)read.Long(2),
                End = (int)(read.LongOrNull(3) ?? int.MaxValue),
                Registered = read.Long(4),
                EndRegistered = read.LongOrNull(5) ?? long.MaxValue,
                LvRegistered = read.Long(6),
                LvEnd = read.LongOrNull(7) ?? long.MaxValue,
                DocumentDate = (int)read.Long(8),
                Gone = read.LongOrNull(9) ?? long.MaxValue,
            };
            Values(read, version);
            into.Add(version);
        }
    }

    private void Values(BagStatement read, QualityVersion version)
    {
        switch (kind)
        {
            case BagKind.Woonplaats:
                version.Name = read.String(Own);
                break;
            case BagKind.OpenbareRuimte:
                (version.Name, version.ShortName) = (read.String(Own), read.String(Own + 1));
                version.Main = Find(read.Long(Own + 2));
                break;
            case BagKind.Nummeraanduiding:
                version.Main = Find(read.Long(Own));
                version.HouseNumber = (int)read.Long(Own + 1);
                version.Addition = Addition(read.String(Own + 2), read.String(Own + 3));
                version.Postcode = read.String(Own + 4);
                break;
            case BagKind.Pand:
                version.Year = (int)read.Long(Own);
                break;
            case BagKind.Verblijfsobject:
                Residence(read, version);
                break;
            default:
                version.Main = Find(read.Long(Own));
                break;
        }
    }

    private void Residence(BagStatement read, QualityVersion version)
    {
        version.Main = Find(read.Long(Own));
        if (Find(read.Long(Own + 1)) is { } building) version.Buildings = [building];
        (version.Purposes, version.Area) = ((int)read.Long(Own + 2), (int)read.Long(Own + 3));
        if ((GeometryForm)read.Long(Own + 4) is GeometryForm.PointAtZero or GeometryForm.FlatPoint) version.Point = ((int)read.Long(Own + 5), (int)read.Long(Own + 6));
    }

    private static string? Addition(string? letter, string? suffix) => letter is null && suffix is null ? null : string.Create(CultureInfo.InvariantCulture, $"{letter}/{suffix}");

    private QualityItem? Find(long id) => items.GetValueOrDefault(id);

    private void Link(BagStatement read, QualityItem item, Action<QualityVersion, QualityItem> add)
    {
        read.Reset().Bind(1, item.Id << 9).Bind(2, (item.Id << 9) + 511);
        while (read.Step())
        {
            if (Find(read.Long(1)) is not { } other) continue;
            foreach (var version in item.Versions)
            {
                if (version.Key == read.Long(0) && version.Gone == long.MaxValue) add(version, other);
            }
        }
    }
}
