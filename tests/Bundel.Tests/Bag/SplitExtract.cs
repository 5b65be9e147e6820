// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;
using Bundel.Bag.Writing;

namespace Bundel.Tests.Bag;

/// <summary>Cuts the history of an extract at dates: the extract as it was on the first, and the mutations from each to the next.</summary>
internal sealed class SplitExtract
{
    private static readonly string[] Groups = ["", "IA", "NB", "IO"];
    private readonly List<(Voorkomen Row, Batch Batch)> rows = [];
    private readonly Delivery delivery = new();

    public SplitExtract(string extract)
    {
        var reader = new RecordBuilder(delivery, new FaultLog(), batch =>
        {
            for (var i = 0; i < batch.Count; i++) rows.Add((batch.Rows[i], batch));
            return new Batch();
        });
        var scanner = new ExtractScanner(reader);
        ExtractFiles.Walk(extract, _ => true, (name, stream, _) => reader.Read(scanner, stream, name, 0), problem => throw new InvalidOperationException(problem.ToString()));
        static long Gone(Voorkomen row) => row.LvNotBag != BagDate.NoInstant ? row.LvNotBag : row.LvInactive != BagDate.NoInstant ? row.LvInactive : long.MaxValue;
        var doubled = rows.Select(pair => pair.Row).Where(row => row.Standing != Standing.Investigation).GroupBy(row => row.Key).Where(group => group.Count() > 1).Select(group => group.OrderBy(row => row.LvRegistered).ToList());
        Renumbered = [.. doubled.Where(group => group.Zip(group.Skip(1)).Any(pair => pair.Second.LvRegistered < Gone(pair.First))).Select(group => group[0].Id)];
        rows.RemoveAll(pair => Renumbered.Contains(pair.Row.Id));
    }

    /// <summary>Objects whose voorkomens were numbered anew when some turned out to be no BAG: under which number they were known before, the extract does not say.</summary>
    public HashSet<long> Renumbered { get; }

    public int Rows => rows.Count;

    /// <summary>Writes the extract as it was known at the begin of a day.</summary>
    public void WriteExtract(string path, DateOnly day)
    {
        var instant = BagDate.Day(day) * BagDate.MillisecondsPerDay;
        using var stream = File.Create(path);
        using var archive = new ExtractArchive(stream, day);
        archive.Delivery();
        archive.Relations(delivery.Relations);
        foreach (var group in Groups)
        {
            foreach (var kind in BagKinds.All)
            {
                var known = rows.Where(pair => pair.Row.Kind == kind).Select(pair => (Row: At(pair.Row, instant), pair.Batch)).Where(pair => pair.Row is { } row && GroupOf(row) == group).ToList();
                known.Sort((one, other) => (one.Row!.Value.Key, one.Row.Value.LvRegistered, one.Row.Value.Attribute).CompareTo((other.Row!.Value.Key, other.Row.Value.LvRegistered, other.Row.Value.Attribute)));
                Write(archive, kind, group, known);
            }
        }
    }

    /// <summary>Writes what changed from one day up to another.</summary>
    public void WriteMutations(string path, DateOnly from, DateOnly to)
    {
        var (begin, end) = (BagDate.Day(from) * BagDate.MillisecondsPerDay, BagDate.Day(to) * BagDate.MillisecondsPerDay);
        using var stream = File.Create(path);
        using var archive = new ExtractArchive(stream, to);
        foreach (var investigations in new[] { false, true })
        {
            var changes = rows.Where(pair => pair.Row.Standing == Standing.Investigation == investigations).Select(pair => (Was: At(pair.Row, begin), Becomes: At(pair.Row, end), pair.Batch)).Where(change => change.Becomes is not null && !Same(change.Was, change.Becomes)).ToList();
            var groups = changes.GroupBy(change => change.Becomes!.Value.Id).OrderBy(group => group.Key);
            archive.Mutations(from, to, investigations, groups.Select(group => new Action<XmlText>(xml =>
            {
                foreach (var (was, becomes, batch) in group.OrderBy(change => change.Was is null)) Write(xml, was, becomes!.Value, batch);
            })));
        }

        archive.Relations(delivery.Relations);
    }

    /// <summary>A voorkomen as it was known at an instant; nothing when it was not known yet.</summary>
    public static Voorkomen? At(Voorkomen row, long instant)
    {
        if (row.LvRegistered >= instant) return null;
        if (row.LvEnd >= instant) (row.LvEnd, row.EndRegistered, row.End) = (BagDate.NoInstant, BagDate.NoInstant, BagDate.NoDay);
        if (row.LvNotBag >= instant) row.LvNotBag = BagDate.NoInstant;
        if (row.LvInactive >= instant) (row.LvInactive, row.Inactive) = (BagDate.NoInstant, BagDate.NoInstant);
        if (row.Standing == Standing.Investigation) return row;
        row.Standing = row.LvNotBag != BagDate.NoInstant ? Standing.NotBag : row.LvInactive != BagDate.NoInstant ? Standing.Inactive : Standing.Live;
        return row;
    }

    private static bool Same(Voorkomen? was, Voorkomen? becomes) =>
        was is { } one && becomes is { } other && (one.LvEnd, one.LvNotBag, one.LvInactive) == (other.LvEnd, other.LvNotBag, other.LvInactive);

    private static string GroupOf(Voorkomen row) => row.Standing switch { Standing.Live => "", Standing.Inactive => "IA", Standing.NotBag => "NB", _ => "IO" };

    private static void Write(ExtractArchive archive, BagKind kind, string group, List<(Voorkomen? Row, Batch Batch)> known)
    {
        var at = 0;
        archive.Kind(kind, group, batch =>
        {
            while (at < known.Count && batch.Count < Batch.Capacity - 1) batch.Rows[batch.Count++] = BatchCopy.Row(known[at].Row!.Value, known[at++].Batch, batch);
            return at < known.Count;
        });
    }

    private static void Write(XmlText xml, Voorkomen? was, Voorkomen becomes, Batch batch)
    {
        var wrapper = becomes.Standing == Standing.Investigation ? "kenmerkInOnderzoek" : "bagObject";
        xml.Raw(was is null ? "<ml:toevoeging>" : "<ml:wijziging>");
        if (was is { } before) State(xml, "was", wrapper, before, batch);
        State(xml, "wordt", wrapper, becomes, batch);
        xml.Raw(was is null ? "</ml:toevoeging>" : "</ml:wijziging>");
    }

    private static void State(XmlText xml, string state, string wrapper, Voorkomen row, Batch batch)
    {
        xml.Raw($"<ml:{state}><mlm:{wrapper}>");
        VoorkomenXml.Write(xml, row, batch);
        xml.Raw($"</mlm:{wrapper}></ml:{state}>");
    }
}
