// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Geometry;

/// <summary>A point, or polygons with rings, in Rijksdriehoek metres; positions stand flat behind each other, two or three numbers each.</summary>
public sealed record BagGeometry(int Dimension, double[]? Point, IReadOnlyList<double[][]> Polygons, bool Multi)
{
    private const uint Height = 1000;

    /// <summary>Reads the columns vorm, x, y, cel and geometrie; nothing for a broken geometry.</summary>
    public static BagGeometry? Read(BagStatement row, int form) => (GeometryForm)row.Long(form) switch
    {
        GeometryForm.PointAtZero => new(3, [row.Long(form + 1) / 1000d, row.Long(form + 2) / 1000d, 0], [], Multi: false),
        GeometryForm.FlatPoint => new(2, [row.Long(form + 1) / 1000d, row.Long(form + 2) / 1000d], [], Multi: false),
        GeometryForm.Wkb => FromWkb(row.Bytes(form + 4)),
        _ => null,
    };

    public static BagGeometry FromWkb(ReadOnlySpan<byte> wkb)
    {
        var at = 1;
        var type = Next(wkb, ref at);
        var dimension = type > Height ? 3 : 2;
        switch (type % Height)
        {
            case 1: return new(dimension, Numbers(wkb, ref at, dimension), [], Multi: false);
            case 3: return new(dimension, null, [Rings(wkb, ref at, dimension)], Multi: false);
            default:
                var polygons = new double[Next(wkb, ref at)][][];
                for (var i = 0; i < polygons.Length; i++)
                {
                    at += 5;
                    polygons[i] = Rings(wkb, ref at, dimension);
                }

                return new(dimension, null, polygons, Multi: true);
        }
    }

    private static double[][] Rings(ReadOnlySpan<byte> wkb, ref int at, int dimension)
    {
        var rings = new double[Next(wkb, ref at)][];
        for (var i = 0; i < rings.Length; i++)
        {
            var points = (int)Next(wkb, ref at);
            rings[i] = Numbers(wkb, ref at, points * dimension);
        }

        return rings;
    }

    private static double[] Numbers(ReadOnlySpan<byte> wkb, ref int at, int count)
    {
        var numbers = new double[count];
        for (var i = 0; i < count; i++, at += 8) numbers[i] = BinaryPrimitives.ReadDoubleLittleEndian(wkb[at..]);
        return numbers;
    }

    private static uint Next(ReadOnlySpan<byte> wkb, ref int at)
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(wkb[at..]);
        at += 4;
        return value;
    }
}
