// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Geometry;
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Store;

namespace Bundel.Bag.Serving.Records;

/// <summary>Reads voorkomens with prepared statements; one reader belongs to one thread at a time.</summary>
internal sealed class RecordReader(BagDatabase database) : IDisposable
{
    private const int Own = 11;
    private readonly Dictionary<(BagKind Kind, string Group), BagStatement> statements = [];
    private readonly BagStatement buildings = database.Prepare("SELECT pand FROM verblijfsobject_meer_panden WHERE sleutel = ?1 ORDER BY volgnummer");
    private readonly BagStatement sides = database.Prepare("SELECT nummeraanduiding FROM nevenadres WHERE sleutel = ?1 ORDER BY volgnummer");

    /// <summary>The voorkomen that holds at a moment; nothing when there is none, or when it must be huidig and has ended.</summary>
    public BagRecord? At(long id, Moment moment)
    {
        if (BagKinds.Of(id) is not { } kind) return null;
        BagRecord? best = null;
        foreach (var record in Versions(kind, id, moment.Past))
        {
            if (record.Holds(moment.Day, moment.Instant) && (best is null || (record.LvRegistered, record.Version).CompareTo((best.LvRegistered, best.Version)) > 0)) best = record;
        }

        return best is null || (moment.OnlyCurrent && best.HasEnded) ? null : best;
    }

    /// <summary>The voorkomens of an object in the order of their registration; the whole life cycle has also what is inactief or no BAG.</summary>
    public List<BagRecord> Versions(BagKind kind, long id, bool whole)
    {
        var found = new List<BagRecord>();
        Read(kind, "", id, found);
        if (!whole) return found;
        Read(kind, "_inactief", id, found);
        Read(kind, "_nietbag", id, found);
        found.Sort((one, other) => (one.LvRegistered, one.Version).CompareTo((other.LvRegistered, other.Version)));
        return found;
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        buildings.Dispose();
        sides.Dispose();
    }

    private void Read(BagKind kind, string group, long id, List<BagRecord> found)
    {
        var row = Statement(kind, group).Reset().Bind(1, id << 9).Bind(2, (id << 9) + 511);
        while (row.Step())
        {
            var record = Common(kind, row);
            var at = Particular(record, row);
            if (group.Length > 0) Gone(record, row, at);
            else Lists(record);
            found.Add(record);
        }

        row.Reset();
    }

    private static BagRecord Common(BagKind kind, BagStatement row) => new()
    {
        Kind = kind,
        Key = row.Long(0),
        Status = (byte)row.Long(1),
        Begin = (int)row.Long(2),
        End = (int?)row.LongOrNull(3),
        Registered = row.Long(4),
        EndRegistered = row.LongOrNull(5),
        LvRegistered = row.Long(6),
        LvEnd = row.LongOrNull(7),
        DocumentDate = (int)row.Long(8),
        DocumentNumber = row.String(9)!,
        Established = row.Long(10) == 1,
    };

    /// <summary>Fills what only this type has; gives the column after it.</summary>
    private static int Particular(BagRecord record, BagStatement row)
    {
        switch (record.Kind)
        {
            case BagKind.Woonplaats:
                record.Name = row.String(Own);
                return Place(record, row, Own + 1);
            case BagKind.OpenbareRuimte:
                (record.Name, record.ShortName, record.Type, record.Town) = (row.String(Own), row.String(Own + 1), (byte)row.Long(Own + 2), row.LongOrNull(Own + 3));
                return Own + 4;
            case BagKind.Nummeraanduiding:
                (record.Number, record.Letter, record.Suffix, record.Postcode) = ((int)row.Long(Own), row.String(Own + 1), row.String(Own + 2), row.String(Own + 3));
                (record.Type, record.Street, record.Town) = ((byte)row.Long(Own + 4), row.Long(Own + 5), row.LongOrNull(Own + 6));
                return Own + 7;
            case BagKind.Verblijfsobject:
                (record.MainAddress, record.Purposes, record.Area) = (row.Long(Own), (int)row.Long(Own + 2), (int)row.Long(Own + 3));
                if (!row.IsNull(Own + 1)) record.Buildings.Add(row.Long(Own + 1));
                return Place(record, row, Own + 4);
            case BagKind.Pand:
                record.Year = (int)row.Long(Own);
                return Place(record, row, Own + 1);
            default:
                record.MainAddress = row.Long(Own);
                return Place(record, row, Own + 1);
        }
    }

    private static int Place(BagRecord record, BagStatement row, int at)
    {
        record.Geometry = BagGeometry.Read(row, at);
        return at + 5;
    }

    private static void Gone(BagRecord record, BagStatement row, int at)
    {
        (record.Inactive, record.LvInactive, record.LvNotBag) = (row.LongOrNull(at), row.LongOrNull(at + 1), row.LongOrNull(at + 2));
        if (Ids(row.String(at + 3)) is { Count: > 0 } panden) record.Buildings = panden;
        record.SideAddresses = Ids(row.String(at + 4));
    }

    private void Lists(BagRecord record)
    {
        if (record.Kind is not (BagKind.Verblijfsobject or BagKind.Ligplaats or BagKind.Standplaats)) return;
        if (record.Kind == BagKind.Verblijfsobject) Append(buildings, record.Key, record.Buildings);
        Append(sides, record.Key, record.SideAddresses);
    }

    private static void Append(BagStatement read, long key, List<long> ids)
    {
        read.Reset().Bind(1, key);
        while (read.Step()) ids.Add(read.Long(0));
        read.Reset();
    }

    private static List<long> Ids(string? text) => text is null ? [] : [.. text.Split(',').Select(id => long.Parse(id, CultureInfo.InvariantCulture))];

    private BagStatement Statement(BagKind kind, string group)
    {
        if (statements.TryGetValue((kind, group), out var known)) return known;
        var gone = group.Length == 0 ? "" : ", " + Schema.Gone;
        statements.Add((kind, group), known = database.Prepare($"SELECT sleutel, {Schema.ColumnsOf(kind)}{gone} FROM {kind.Table()}{group} WHERE sleutel BETWEEN ?1 AND ?2 ORDER BY registratie_lv, sleutel"));
        return known;
    }
}
