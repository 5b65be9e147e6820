// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using Bundel.Bag.Model;

namespace Bundel.Bag.Generating;

/// <summary>Geometry of generated objects, in millimetres.</summary>
internal static class Shapes
{
    public static void Square(ref Voorkomen row, Batch batch, int x, int y, int side, bool height) =>
        Polygon(ref row, batch, height, [[(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]]);

    /// <summary>An L with some extra corners; a few have a courtyard.</summary>
    public static void Building(ref Voorkomen row, Batch batch, int x, int y, ref Dice dice)
    {
        var (width, depth) = (8_000 + dice.Throw(8_000), 8_000 + dice.Throw(8_000));
        x += dice.Throw(1000);
        var ring = new List<(int X, int Y)> { (x, y), (x + width, y) };
        for (var steps = dice.Throw(5); steps > 0; steps--)
        {
            var (lastX, lastY) = ring[^1];
            ring.Add((lastX, lastY + 700 + dice.Throw(600)));
            ring.Add((lastX - 300 - dice.Throw(300), ring[^1].Y));
        }

        ring.Add((ring[^1].X, y + depth));
        ring.Add((x, y + depth));
        ring.Add((x, y));
        if (dice.Chance(3)) Polygon(ref row, batch, height: true, [ring, [(x + 2000, y + 2000), (x + 2000, y + 4000), (x + 4000, y + 4000), (x + 4000, y + 2000), (x + 2000, y + 2000)]]);
        else Polygon(ref row, batch, height: true, [ring]);
    }

    private static void Polygon(ref Voorkomen row, Batch batch, bool height, List<(int X, int Y)>[] rings)
    {
        var width = height ? 24 : 16;
        var size = 9 + rings.Sum(ring => 4 + (ring.Count * width));
        var wkb = new byte[size];
        wkb[0] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(wkb.AsSpan(1), height ? 1003u : 3u);
        BinaryPrimitives.WriteUInt32LittleEndian(wkb.AsSpan(5), (uint)rings.Length);
        var at = 9;
        foreach (var ring in rings)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(wkb.AsSpan(at), (uint)ring.Count);
            at += 4;
            foreach (var (x, y) in ring)
            {
                BinaryPrimitives.WriteDoubleLittleEndian(wkb.AsSpan(at), x / 1000d);
                BinaryPrimitives.WriteDoubleLittleEndian(wkb.AsSpan(at + 8), y / 1000d);
                row.Extent.Add(x, y);
                at += width;
            }
        }

        row.Form = GeometryForm.Wkb;
        row.Geometry = batch.Keep(wkb);
    }
}
