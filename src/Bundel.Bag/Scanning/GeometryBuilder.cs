// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using Bundel.Bag.Model;

namespace Bundel.Bag.Scanning;

/// <summary>GML to WKB (ISO, little endian), exact: a coordinate is the double nearest to the decimal text.</summary>
internal sealed class GeometryBuilder
{
    private byte[] bytes = new byte[4096];
    private int length;
    private int depth;
    private int polygons;
    private int polygonAt;
    private int rings;
    private int ringAt;
    private byte dimension;
    private byte outer;
    private bool multi;
    private bool point;
    private bool onMillimetre;
    private bool heightZero;
    private Extent extent;

    /// <summary>Why this is no polygon, in words.</summary>
    public string? Fault { get; private set; }

    /// <summary>A coordinate that does not lie in the Netherlands.</summary>
    public string? Outside { get; private set; }

    public long From { get; private set; }

    public bool IsWhole => depth == 0;

    public Extent Extent => extent;

    public ReadOnlySpan<byte> Wkb => bytes.AsSpan(0, length);

    public GeometryForm Form => !point || !onMillimetre ? GeometryForm.Wkb : dimension != 3 ? GeometryForm.FlatPoint : heightZero ? GeometryForm.PointAtZero : GeometryForm.Wkb;

    public void Clear()
    {
        (length, depth, polygons, multi, point, onMillimetre, heightZero, dimension, outer) = (0, 0, 0, false, false, true, true, 0, 0);
        extent = Extent.Empty;
        Fault = Outside = null;
    }

    public void Step(Mark mark, bool begins, byte given, long offset)
    {
        if (mark == Mark.Dimension)
        {
            dimension = given;
            return;
        }

        if (mark is Mark.Multi or Mark.Polygon or Mark.Point)
        {
            if (begins) Begin(mark, given, offset);
            else End(mark);
        }
        else if (mark == Mark.Ring)
        {
            if (begins) BeginRing();
            else EndRing();
        }
    }

    /// <summary>Adds points; false when the text holds something else than coordinates, to be offered again after decoding.</summary>
    public bool Positions(ReadOnlySpan<byte> text, bool decoded)
    {
        var reader = new CoordinateReader(text);
        var width = dimension == 3 ? 3 : 2;
        var start = length;
        var box = extent;
        Room(text.Length * 8);
        var index = 0;
        while (reader.Next())
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(length), reader.Value);
            length += 8;
            if (index == 0) x = reader.Millimetres;
            else if (index == 1) AddPoint(reader.Millimetres);
            else if (reader.Value != 0) heightZero = false;
            if (index < 2 && !reader.OnMillimetre) onMillimetre = false;
            if (++index == width) index = 0;
        }

        if (reader.Whole && index == 0 && length > start) return true;
        if (!decoded)
        {
            length = start;
            extent = box;
            Outside = null;
            return false;
        }

        Fault ??= reader.Whole ? "het aantal getallen past niet bij de dimensie" : "er staat iets anders dan getallen";
        return true;
    }

    private int x;

    private void AddPoint(int y)
    {
        extent.Add(x, y);
        if ((uint)x > 300_000_000 || y is < 300_000_000 or > 650_000_000) Outside ??= $"{x / 1000m} {y / 1000m}".Replace(',', '.');
    }

    private void Begin(Mark mark, byte given, long offset)
    {
        if (depth++ == 0) From = offset;
        if (given != 0) dimension = given;
        else if (mark != Mark.Multi && outer != 0) dimension = outer;
        if (mark == Mark.Multi)
        {
            outer = given;
            multi = true;
            Header(6);
            return;
        }

        point = mark == Mark.Point;
        polygons++;
        polygonAt = length;
        Header(3);
        if (point) length = polygonAt + 5;
        rings = 0;
    }

    private void End(Mark mark)
    {
        depth--;
        var width = dimension == 3 ? 1000u : 0;
        if (mark == Mark.Multi)
        {
            Write(1, 6 + width);
            Write(5, (uint)polygons);
            if (polygons == 0) Fault ??= "er is geen vlak";
            return;
        }

        Write(polygonAt + 1, (point ? 1 : 3u) + width);
        if (point)
        {
            if (length != polygonAt + 5 + (dimension == 3 ? 24 : 16)) Fault ??= "een punt heeft één positie";
            return;
        }

        Write(polygonAt + 5, (uint)rings);
        if (rings == 0) Fault ??= "er is geen ring";
    }

    private void BeginRing()
    {
        rings++;
        ringAt = length;
        Room(4);
        length += 4;
    }

    private void EndRing()
    {
        var size = dimension == 3 ? 24 : 16;
        var points = (length - ringAt - 4) / size;
        Write(ringAt, (uint)points);
        if (points < 4) Fault ??= "een ring heeft minder dan vier punten";
        else if (!bytes.AsSpan(ringAt + 4, size).SequenceEqual(bytes.AsSpan(length - size, size))) Fault ??= "een ring is niet gesloten";
    }

    private void Header(uint type)
    {
        Room(9);
        bytes[length] = 1;
        Write(length + 1, type);
        length += 9;
    }

    private void Write(int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);

    private void Room(int size)
    {
        if (bytes.Length - length < size) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + size));
    }
}
