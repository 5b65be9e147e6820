// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;

namespace Bundel.Bag.Model;

/// <summary>How the place of an object is kept.</summary>
public enum GeometryForm : byte
{
    None,

    /// <summary>A point on the millimetre in three dimensions with height zero: the columns x and y say all.</summary>
    PointAtZero,

    /// <summary>The same without height.</summary>
    FlatPoint,

    /// <summary>WKB.</summary>
    Wkb,

    /// <summary>The text of a polygon that is no polygon, kept as it came.</summary>
    Broken,
}

/// <summary>The box around a geometry in millimetres of the Rijksdriehoek grid.</summary>
[StructLayout(LayoutKind.Auto)]
public record struct Extent(int MinX, int MinY, int MaxX, int MaxY)
{
    private const int SmallestCell = 64_000;

    public static readonly Extent Empty = new(int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);

    /// <summary>Size of the levels of the grid in millimetres, and how many there are.</summary>
    public const int Levels = 14;

    public readonly bool IsEmpty => MinX > MaxX;

    public readonly int X => MinX + ((MaxX - MinX) / 2);

    public readonly int Y => MinY + ((MaxY - MinY) / 2);

    /// <summary>
    /// The cell of a loose grid: the level is the first whose cells are as large as the object, the cell the one that holds its middle;
    /// so an object sticks out of its cell by at most half a cell.
    /// </summary>
    public readonly int Cell
    {
        get
        {
            var size = (long)Math.Max(MaxX - MinX, MaxY - MinY);
            var level = 0;
            while (level < Levels - 1 && (long)SmallestCell << level < size) level++;
            return CellOf(level, X, Y);
        }
    }

    /// <summary>Side of a cell of a level in millimetres.</summary>
    public static long CellSize(int level) => (long)SmallestCell << level;

    /// <summary>The number of the cell that holds a point: level, row and column in one number, so that a row of cells is one range.</summary>
    public static int CellOf(int level, long x, long y)
    {
        var size = CellSize(level);
        var column = (int)Math.Clamp(x / size, 0, 8191);
        var row = (int)Math.Clamp(y / size, 0, 16383);
        return (level << 27) | (row << 13) | column;
    }

    public void Add(int x, int y)
    {
        if (x < MinX) MinX = x;
        if (x > MaxX) MaxX = x;
        if (y < MinY) MinY = y;
        if (y > MaxY) MaxY = y;
    }
}
