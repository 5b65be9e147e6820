// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Messages.Making;

/// <summary>What is known beside the changes: the changes themselves first, then the store.</summary>
internal sealed class BagWorld : IDisposable
{
    private static readonly BagKind[] Holders = [BagKind.Verblijfsobject, BagKind.Ligplaats, BagKind.Standplaats];
    private readonly BagDatabase? store;
    private readonly Dictionary<long, BagChange> changes;
    private readonly Dictionary<long, long> holders = [];
    private readonly Dictionary<BagKind, BagStatement> states = [];
    private readonly BagStatement? holderOf;

    public BagWorld(IReadOnlyList<BagChange> all, BagDatabase? store)
    {
        this.store = store;
        changes = all.ToDictionary(change => change.Id);
        foreach (var change in all.Where(change => Holders.Contains(change.Kind)))
        {
            holders.TryAdd(change.New.Main, change.Id);
            if (change.Old is { } old) holders.TryAdd(old.Main, change.Id);
            foreach (var side in change.New.Sides.Split(',', StringSplitOptions.RemoveEmptyEntries)) holders.TryAdd(long.Parse(side, CultureInfo.InvariantCulture), change.Id);
        }

        holderOf = store?.Prepare(string.Join(" UNION ALL ", Holders.Select(kind => $"SELECT sleutel >> 9 FROM {kind.Table()} WHERE hoofdadres = ?1")) + " UNION ALL SELECT sleutel >> 9 FROM nevenadres WHERE nummeraanduiding = ?1");
    }

    public BagChange? ChangeOf(long id) => changes.GetValueOrDefault(id);

    /// <summary>The state after the changes.</summary>
    public BagState? StateOf(long id) => changes.TryGetValue(id, out var change) ? change.New : FromStore(id);

    public BagState? StateBefore(long id) => changes.TryGetValue(id, out var change) ? change.Old : FromStore(id);

    /// <summary>The adresseerbaar object with this address.</summary>
    public long HolderOf(long number)
    {
        if (holders.TryGetValue(number, out var known)) return known;
        if (holderOf is null) return 0;
        holderOf.Reset().Bind(1, number);
        var found = holderOf.Step() ? holderOf.Long(0) : 0;
        holderOf.Reset();
        return found;
    }

    public string? Municipality(long town)
    {
        var code = store?.Number($"SELECT coalesce(max(gemeente), 0) FROM gemeente_woonplaats WHERE woonplaats = {town} AND eind IS NULL") ?? 0;
        return code == 0 ? null : code.ToString("0000", CultureInfo.InvariantCulture);
    }

    /// <summary>Addresses on a street that are not withdrawn.</summary>
    public List<long> NumbersOn(long street) => Ids($"SELECT DISTINCT sleutel >> 9 FROM nummeraanduiding n WHERE openbareruimte = {street} AND eind IS NULL AND status NOT IN {Codes.EndStatesSql}");

    public List<long> StreetsIn(long town) => Ids($"SELECT DISTINCT sleutel >> 9 FROM openbareruimte WHERE woonplaats = {town} AND eind IS NULL AND status NOT IN {Codes.EndStatesSql}");

    public void Dispose()
    {
        holderOf?.Dispose();
        foreach (var statement in states.Values) statement.Dispose();
    }

    private List<long> Ids(string sql)
    {
        var ids = new List<long>();
        using var read = store?.Prepare(sql);
        while (read is not null && read.Step()) ids.Add(read.Long(0));
        return ids;
    }

    private BagState? FromStore(long id)
    {
        if (store is null || BagKinds.Of(id) is not { } kind) return null;
        if (!states.TryGetValue(kind, out var read)) states.Add(kind, read = store.Prepare($"SELECT sleutel, status, begin, eind, documentdatum, documentnummer, geconstateerd, {Own(kind)} FROM {kind.Table()} WHERE sleutel BETWEEN ?1 AND ?2 ORDER BY sleutel DESC"));
        read.Reset().Bind(1, id << 9).Bind(2, (id << 9) + 511);
        if (!read.Step()) return null;
        return new BagState(id, (int)(read.Long(0) & 511), kind, (byte)read.Long(1), read.Long(6) == 1, (int)read.Long(2), (int?)read.LongOrNull(3), (int)read.Long(4), read.String(5) ?? "", read.String(7), read.String(8), (int)read.Long(9), read.String(10), read.String(11), read.String(12), read.Long(13), read.Long(14), "", "");
    }

    private static string Own(BagKind kind) => kind switch
    {
        BagKind.Woonplaats => "naam, NULL, 0, NULL, NULL, NULL, 0, 0",
        BagKind.OpenbareRuimte => "naam, verkorte_naam, 0, NULL, NULL, NULL, 0, woonplaats",
        BagKind.Nummeraanduiding => "NULL, NULL, huisnummer, huisletter, toevoeging, postcode, openbareruimte, coalesce(woonplaats, 0)",
        BagKind.Pand => "NULL, NULL, 0, NULL, NULL, NULL, 0, 0",
        _ => "NULL, NULL, 0, NULL, NULL, NULL, hoofdadres, 0",
    };
}
