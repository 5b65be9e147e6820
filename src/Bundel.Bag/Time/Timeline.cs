// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Time;

/// <summary>One voorkomen in the history of an object: when it held, and when that was known.</summary>
public sealed record Version(long Id, int Number, BagKind Kind, Standing Standing, byte Status, int Begin, int? End, long Registered, long LvRegistered, long? LvEnd, long? LvGone, int DocumentDate, string DocumentNumber)
{
    public string StatusName => Codes.StatusOf(Kind).Name(Status);

    /// <summary>The end as it was known at an instant: it came to be known with the registration of the end, not before.</summary>
    public int? EndKnownAt(long instant) => LvEnd is { } ended && ended <= instant ? End : null;

    /// <summary>True when the registration held this voorkomen at an instant.</summary>
    public bool KnownAt(long instant) => LvRegistered <= instant && !(LvGone <= instant);

    /// <summary>True when this voorkomen was valid on a day, by what was known at an instant.</summary>
    public bool HoldsOn(int day, long instant) => KnownAt(instant) && Begin <= day && !(EndKnownAt(instant) <= day);
}

/// <summary>Bitemporal questions about one object. "Now" is always a parameter.</summary>
public sealed class Timeline : IDisposable
{
    private readonly Dictionary<BagKind, BagStatement> statements = [];
    private readonly BagDatabase database;

    public Timeline(BagDatabase database) => this.database = database;

    /// <summary>The whole life cycle, also what turned out to be inactief or no BAG, in the order of registration.</summary>
    public IReadOnlyList<Version> History(long id)
    {
        if (BagKinds.Of(id) is not { } kind) return [];
        var read = Statement(kind).Reset().Bind(1, id << 9).Bind(2, (id << 9) + 511);
        var versions = new List<Version>();
        while (read.Step())
        {
            versions.Add(new Version(
                id, (int)(read.Long(0) & 511), kind, (Standing)read.Long(1), (byte)read.Long(2), (int)read.Long(3), (int?)read.LongOrNull(4),
                read.Long(5), read.Long(6), read.LongOrNull(7), read.LongOrNull(8), (int)read.Long(9), read.String(10)!));
        }

        read.Reset();
        return versions;
    }

    /// <summary>The voorkomen that was valid on a day by what was known at an instant; where records contradict each other, the latest registration.</summary>
    public Version? At(long id, int day, long instant) =>
        History(id).Where(version => version.HoldsOn(day, instant)).MaxBy(version => (version.LvRegistered, version.Number));

    /// <summary>The voorkomen that is huidig: valid, and in no end state.</summary>
    public Version? Current(long id, int day, long instant) => At(id, day, instant) is { } version && !Codes.EndStates.Contains(version.Status) ? version : null;

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
    }

    private BagStatement Statement(BagKind kind)
    {
        if (statements.TryGetValue(kind, out var known)) return known;
        const string Columns = "status, begin, eind, registratie, registratie_lv, eindregistratie_lv";
        const string Range = "WHERE sleutel BETWEEN ?1 AND ?2";
        var table = kind.Table();
        var sql = $"""
            SELECT sleutel, {(int)Standing.Live}, {Columns}, NULL, documentdatum, documentnummer FROM {table} {Range}
            UNION ALL SELECT sleutel, {(int)Standing.Inactive}, {Columns}, coalesce(inactief_lv, inactief), documentdatum, documentnummer FROM {table}_inactief {Range}
            UNION ALL SELECT sleutel, {(int)Standing.NotBag}, {Columns}, min(nietbag_lv, coalesce(inactief_lv, nietbag_lv)), documentdatum, documentnummer FROM {table}_nietbag {Range}
            ORDER BY 7, 1
            """;
        statements.Add(kind, known = database.Prepare(sql));
        return known;
    }
}
