// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Bundel.Bag.Geometry;
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;

namespace Bundel.Tests.Bag;

/// <summary>What the scanner makes of a file, one line for each voorkomen.</summary>
internal sealed record Scanned(IReadOnlyList<string> Lines, FaultLog Faults, Delivery Delivery)
{
    public static Scanned Of(params ReadOnlySpan<string> files) => Of([.. files.ToArray().Select(Encoding.UTF8.GetBytes)]);

    public static Scanned Of(IEnumerable<byte[]> files, int chunk = int.MaxValue)
    {
        var lines = new List<string>();
        var (faults, delivery) = (new FaultLog(), new Delivery());
        var reader = new RecordBuilder(delivery, faults, batch =>
        {
            for (var i = 0; i < batch.Count; i++) lines.Add(Line(batch.Rows[i], batch));
            batch.Clear();
            return batch;
        });
        var scanner = new ExtractScanner(reader);
        foreach (var file in files) reader.Read(scanner, new ChunkStream(file, chunk), "bestand.xml", 0);
        return new(lines, faults, delivery);
    }

    public static string Line(Voorkomen row, Batch batch)
    {
        var parts = new List<string>
        {
            row.Change == Change.None ? "" : row.Change.ToString(),
            row.Standing == Standing.Investigation ? "IO" + row.Kind.Code() : row.Kind.Code(),
            row.Kind == BagKind.Woonplaats ? $"{row.Id:0000}" : $"{row.Id:0000000000000000}",
        };
        if (row.Standing == Standing.Investigation) parts.AddRange([Codes.Attribute.Name(row.Attribute), row.UnderInvestigation ? "J" : "N"]);
        else parts.AddRange([row.Number.ToString(CultureInfo.InvariantCulture), Codes.StatusOf(row.Kind).Name(row.Status), row.Established ? "J" : "N"]);
        parts.AddRange([BagDate.DayText(row.DocumentDate), Text(batch, row.DocumentNumber), Day(row.Begin), Day(row.End)]);
        parts.AddRange(new[] { row.Registered, row.EndRegistered, row.Inactive, row.LvRegistered, row.LvEnd, row.LvInactive, row.LvNotBag }.Select(Instant));
        parts.AddRange([Text(batch, row.Name), Text(batch, row.ShortName), Type(row), row.HouseNumber == 0 ? "" : $"{row.HouseNumber}", row.Letter == 0 ? "" : $"{(char)row.Letter}", Text(batch, row.Suffix), Text(batch, row.Postcode)]);
        parts.AddRange([row.Main == 0 ? "" : $"{row.Main:0000000000000000}", row.Town == 0 ? "" : $"{row.Town:0000}", References(batch, row.SideAddresses), References(batch, row.Buildings)]);
        parts.AddRange([string.Join(',', Codes.Purpose.All.Where(pair => (row.Purposes & (1 << (pair.Key - 1))) != 0).Select(pair => pair.Value)), row.Area == 0 ? "" : $"{row.Area}", row.Year == 0 ? "" : $"{row.Year}"]);
        parts.Add(Place(row, batch));
        return string.Join('|', parts);
    }

    public static string Show(BagGeometry geometry)
    {
        if (geometry.Point is not null) return $"punt{geometry.Point.Length} " + Numbers(geometry.Point);
        var polygons = geometry.Polygons.Select(rings => "(" + string.Join(";", rings.Select(Numbers)) + ")");
        return $"{(geometry.Multi ? "multi" : "vlak")}{geometry.Dimension} " + string.Concat(polygons);
    }

    public static string Numbers(IEnumerable<double> numbers) => string.Join(' ', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));

    private static string Place(Voorkomen row, Batch batch) => row.Form switch
    {
        GeometryForm.None => "",
        GeometryForm.Wkb => Show(BagGeometry.FromWkb(batch.Bytes(row.Geometry))),
        GeometryForm.Broken => "gebroken",
        _ => Show(new BagGeometry(0, row.Form == GeometryForm.FlatPoint ? [row.Extent.X / 1000d, row.Extent.Y / 1000d] : [row.Extent.X / 1000d, row.Extent.Y / 1000d, 0], [], Multi: false)),
    };

    private static string Type(Voorkomen row) => row.Type == 0 ? "" : row.Kind == BagKind.OpenbareRuimte ? Codes.StreetType.Name(row.Type) : Codes.Addressed.Name(row.Type);

    private static string Text(Batch batch, Piece piece) => Encoding.UTF8.GetString(batch.Bytes(piece));

    private static string References(Batch batch, Piece piece) => string.Join(',', batch.References(piece).ToArray().Select(id => $"{id:0000000000000000}"));

    private static string Day(int day) => day == BagDate.NoDay ? "" : BagDate.DayText(day);

    private static string Instant(long instant) => instant == BagDate.NoInstant ? "" : BagDate.InstantText(instant);
}

/// <summary>Gives bytes in small parts, as a zip does.</summary>
internal sealed class ChunkStream(byte[] bytes, int chunk) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, chunk));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, chunk)]);
}
