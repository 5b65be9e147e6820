// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Mutating;

/// <summary>Finds, deletes and inserts rows that are equal to a voorkomen in every column and every reference.</summary>
internal sealed class RowMatcher(BagDatabase database) : IDisposable
{
    private readonly Dictionary<(string Verb, int Table), RowWriter> writers = [];
    private readonly Dictionary<(string Verb, int Table), InvestigationWriter> investigations = [];
    private readonly BagStatement buildings = database.Prepare("SELECT pand FROM verblijfsobject_meer_panden WHERE sleutel=? ORDER BY volgnummer");
    private readonly BagStatement sides = database.Prepare("SELECT nummeraanduiding FROM nevenadres WHERE sleutel=? ORDER BY volgnummer");
    private readonly BagStatement dropBuildings = database.Prepare("DELETE FROM verblijfsobject_meer_panden WHERE sleutel=?");
    private readonly BagStatement dropSides = database.Prepare("DELETE FROM nevenadres WHERE sleutel=?");

    /// <summary>True when the store holds exactly this.</summary>
    public bool Holds(in Voorkomen row, Batch batch) => Match("SELECT 1", row, batch) && SameLists(row, batch);

    /// <summary>True when the store held exactly this; now it does not.</summary>
    public bool Delete(in Voorkomen row, Batch batch)
    {
        if (!SameLists(row, batch) || !Match("DELETE", row, batch)) return false;
        if (row.Standing == Standing.Live && row.SideAddresses.Length > 0) dropSides.Bind(1, row.Key).Run();
        if (row.Standing == Standing.Live && row.Buildings.Length > 1) dropBuildings.Bind(1, row.Key).Run();
        return true;
    }

    /// <summary>True when the store held exactly this and nothing but its end changes; now it has that end.</summary>
    public bool Close(in Voorkomen was, Batch before, in Voorkomen becomes, Batch after)
    {
        if (!Closing.Is(was, before, becomes, after) || !SameLists(was, before)) return false;
        return Writer(RowWriter.Close, was).Closes(was, before, becomes);
    }

    /// <summary>True when it is inserted; false when there is another row with its key.</summary>
    public bool Insert(in Voorkomen row, Batch batch)
    {
        if (row.Standing != Standing.Investigation) return Writer(RowWriter.Add, row).Adds(row, batch);
        Investigation("INSERT").Write(row, batch);
        return true;
    }

    public void Dispose()
    {
        foreach (var writer in writers.Values) writer.Dispose();
        foreach (var writer in investigations.Values) writer.Dispose();
        foreach (var statement in new[] { buildings, sides, dropBuildings, dropSides }) statement.Dispose();
    }

    private bool Match(string verb, in Voorkomen row, Batch batch) =>
        row.Standing == Standing.Investigation ? Investigation(verb).Matches(row, batch) : Writer(verb, row).Matches(row, batch);

    private RowWriter Writer(string verb, in Voorkomen row)
    {
        var key = (verb, ((int)row.Standing * BagKinds.All.Count) + (int)row.Kind);
        if (!writers.TryGetValue(key, out var writer)) writers.Add(key, writer = new RowWriter(database, row.Kind, row.Standing, verb));
        return writer;
    }

    private InvestigationWriter Investigation(string verb)
    {
        if (!investigations.TryGetValue((verb, 0), out var writer)) investigations.Add((verb, 0), writer = new InvestigationWriter(database, verb));
        return writer;
    }

    private bool SameLists(in Voorkomen row, Batch batch)
    {
        if (row.Standing != Standing.Live || row.Kind is not (BagKind.Verblijfsobject or BagKind.Ligplaats or BagKind.Standplaats)) return true;
        var more = row.Kind == BagKind.Verblijfsobject ? batch.References(row.Buildings)[1..] : [];
        return Same(buildings, row.Key, more) && Same(sides, row.Key, batch.References(row.SideAddresses));
    }

    private static bool Same(BagStatement list, long key, ReadOnlySpan<long> expected)
    {
        list.Reset().Bind(1, key);
        var index = 0;
        var same = true;
        while (list.Step()) same &= index < expected.Length && expected[index++] == list.Long(0);
        list.Reset();
        return same && index == expected.Length;
    }
}
