// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using System.Text;
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;
using Bundel.Bag.Writing;

namespace Bundel.Tests.Bag.Conformance;

/// <summary>A small fictional register, written as an extract and loaded like any other.</summary>
internal sealed class FictionalBag
{
    private readonly Batch[] batches = [.. BagKinds.All.Select(_ => new Batch())];
    private readonly HashSet<long> known = [];
    private readonly Batch investigations = new();
    private long next = 9_000_000;

    public static readonly DateOnly Date = new(2026, 11, 1);

    public bool Has(long id) => known.Contains(id);

    public void Town(long id, string name) => Add(BagKind.Woonplaats, id, (ref Voorkomen row, Batch batch) =>
    {
        row.Name = Keep(batch, name);
        row.Status = 3;
        Ring(ref row, batch, [[0, 300_000, 280_000, 300_000, 280_000, 620_000, 0, 620_000, 0, 300_000]], flat: true);
    });

    public void Street(long id, string name, string shortName, long town, byte status = 1) => Add(BagKind.OpenbareRuimte, id, (ref Voorkomen row, Batch batch) =>
    {
        (row.Name, row.Type, row.Town, row.Status) = (Keep(batch, name), 1, town, status);
        if (shortName != name) row.ShortName = Keep(batch, shortName);
    });

    public void Number(long id, long street, int number, string letter, string suffix, string postcode, byte status = 1, long town = 0) => Add(BagKind.Nummeraanduiding, id, (ref Voorkomen row, Batch batch) =>
    {
        (row.HouseNumber, row.Main, row.Type, row.Status, row.Town) = (number, street, 1, status, town);
        if (letter.Length > 0) row.Letter = (byte)letter[0];
        row.Suffix = Keep(batch, suffix);
        row.Postcode = Keep(batch, postcode);
    });

    /// <summary>A verblijfsobject with its addresses and panden; a version before it when <paramref name="earlier"/> says so.</summary>
    public void Residence(long id, long number, long[] sides, long[] panden, double x = 155_000, double y = 463_000, byte status = 14, bool earlier = false)
    {
        if (earlier) Version(id, number, sides, panden, x, y, 11, ended: true);
        Version(id, number, sides, panden, x, y, status, ended: false, earlier ? 2 : 1);
    }

    public void Building(long id, double[][] rings, byte status = 25, int year = 1990) => Add(BagKind.Pand, id, (ref Voorkomen row, Batch batch) =>
    {
        (row.Year, row.Status) = (year, status);
        Ring(ref row, batch, rings, flat: false);
    });

    public void Place(BagKind kind, long id, long number) => Add(kind, id, (ref Voorkomen row, Batch batch) =>
    {
        (row.Main, row.Status) = (number, 5);
        Ring(ref row, batch, Square(141_000, 441_000), flat: true);
    });

    public long Fresh(int digits) => (599L * 1_000_000_000_000) + (digits * 10_000_000_000L) + ++next;

    public void UnderInvestigation(BagKind kind, long id, string attribute)
    {
        var row = Row(kind, id, investigations);
        (row.Standing, row.Attribute, row.UnderInvestigation) = (Standing.Investigation, Codes.Attribute.CodeOf(attribute)!.Value, true);
        investigations.Rows[investigations.Count++] = row;
    }

    public static double[][] Square(double x, double y) => [[x - 5, y - 5, x + 5, y - 5, x + 5, y + 5, x - 5, y + 5, x - 5, y - 5]];

    public string Load(string folder)
    {
        var extract = Path.Combine(folder, "conformiteit.zip");
        using (var stream = File.Create(extract))
        using (var archive = new ExtractArchive(stream, Date))
        {
            archive.Delivery();
            archive.Relations(known.Where(id => id < 10_000).Order().Select(id => new TownRelation((int)id, 599, BagDate.Day(new DateOnly(2010, 1, 1)), BagDate.NoDay, 2)));
            foreach (var kind in BagKinds.All) archive.Kind(kind, "", Source(batches[(int)kind], kind, row => row.Standing == Standing.Live));
            foreach (var kind in BagKinds.All) archive.Kind(kind, "IO", Source(investigations, kind, row => row.Kind == kind));
        }

        var store = Path.Combine(folder, "conformiteit.db");
        var report = new ExtractLoader(extract, store).Load(TestContext.Current.CancellationToken);
        report.Value.Stored.ShouldBeTrue(string.Join('\n', report.Value.Faults.Select(fault => $"{fault.Place} {fault.Message} {fault.Found}")));
        return store;
    }

    private static Func<Batch, bool> Source(Batch rows, BagKind kind, Func<Voorkomen, bool> chosen)
    {
        var order = Enumerable.Range(0, rows.Count).Where(at => rows.Rows[at].Kind == kind && chosen(rows.Rows[at])).OrderBy(at => rows.Rows[at].Key).ToList();
        var at = 0;
        return batch =>
        {
            while (at < order.Count && batch.Count < Batch.Capacity - 1) batch.Rows[batch.Count++] = BatchCopy.Row(rows.Rows[order[at++]], rows, batch);
            return at < order.Count;
        };
    }

    private delegate void Fill(ref Voorkomen row, Batch batch);

    private void Add(BagKind kind, long id, Fill fill)
    {
        if (!known.Add(id)) return;
        var batch = batches[(int)kind];
        var row = Row(kind, id, batch);
        fill(ref row, batch);
        batch.Rows[batch.Count++] = row;
    }

    private void Version(long id, long number, long[] sides, long[] panden, double x, double y, byte status, bool ended, int version = 1)
    {
        if (!known.Add((id * 512) + version)) return;
        known.Add(id);
        var batch = batches[(int)BagKind.Verblijfsobject];
        var row = Row(BagKind.Verblijfsobject, id, batch);
        (row.Number, row.Main, row.Purposes, row.Area, row.Status, row.Form) = (version, number, 1, 80, status, GeometryForm.PointAtZero);
        row.Extent.Add((int)Math.Round(x * 1000), (int)Math.Round(y * 1000));
        foreach (var side in sides) batch.Refer(ref row.SideAddresses, side);
        foreach (var pand in panden) batch.Refer(ref row.Buildings, pand);
        if (ended) (row.End, row.EndRegistered, row.LvEnd) = (row.Begin + 900, row.Registered + (900 * BagDate.MillisecondsPerDay), row.LvRegistered + (900 * BagDate.MillisecondsPerDay));
        if (version > 1) (row.Begin, row.Registered, row.LvRegistered) = (row.Begin + 900, row.Registered + (900 * BagDate.MillisecondsPerDay), row.LvRegistered + (900 * BagDate.MillisecondsPerDay));
        batch.Rows[batch.Count++] = row;
    }

    private static Voorkomen Row(BagKind kind, long id, Batch batch)
    {
        var row = Voorkomen.Empty;
        (row.Kind, row.Id, row.Number, row.Begin) = (kind, id, 1, BagDate.Day(new DateOnly(2012, 3, 1)));
        (row.Registered, row.DocumentDate) = (row.Begin * BagDate.MillisecondsPerDay, row.Begin);
        row.LvRegistered = row.Registered + 60_000;
        row.DocumentNumber = Keep(batch, "FICTIEF/1");
        return row;
    }

    private static Piece Keep(Batch batch, string text) => text.Length == 0 ? default : batch.Keep(Encoding.UTF8.GetBytes(text));

    private static void Ring(ref Voorkomen row, Batch batch, double[][] rings, bool flat)
    {
        var step = flat ? 16 : 24;
        var wkb = new byte[9 + rings.Sum(ring => 4 + (ring.Length / 2 * step))];
        wkb[0] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(wkb.AsSpan(1), flat ? 3u : 1003u);
        BinaryPrimitives.WriteUInt32LittleEndian(wkb.AsSpan(5), (uint)rings.Length);
        var at = 9;
        foreach (var ring in rings)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(wkb.AsSpan(at), (uint)(ring.Length / 2));
            at += 4;
            for (var i = 0; i < ring.Length; i += 2, at += step)
            {
                BinaryPrimitives.WriteDoubleLittleEndian(wkb.AsSpan(at), ring[i]);
                BinaryPrimitives.WriteDoubleLittleEndian(wkb.AsSpan(at + 8), ring[i + 1]);
                row.Extent.Add((int)Math.Round(ring[i] * 1000), (int)Math.Round(ring[i + 1] * 1000));
            }
        }

        (row.Form, row.Geometry) = (GeometryForm.Wkb, batch.Keep(wkb));
    }
}
