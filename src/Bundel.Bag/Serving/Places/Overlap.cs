// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Geometry;

namespace Bundel.Bag.Serving.Places;

/// <summary>Whether a rectangle or point touches a geometry; half a millimetre beside it still counts.</summary>
internal static class Overlap
{
    private const double Tolerance = 0.0005 + 1e-7;

    public static bool Touches(BagGeometry geometry, Box box) => geometry.Point is { } point
        ? Inside(box, point[0], point[1])
        : geometry.Polygons.Any(rings => Touches(rings, geometry.Dimension, box));

    private static bool Touches(double[][] rings, int step, Box box)
    {
        foreach (var ring in rings)
        {
            for (var i = 0; i + step < ring.Length; i += step)
            {
                if (Touches(ring[i], ring[i + 1], ring[i + step], ring[i + step + 1], box)) return true;
            }
        }

        return Contains(rings, step, box.MinX, box.MinY);
    }

    /// <summary>An odd number of edges lies to the right of a point within; holes count as edges too.</summary>
    private static bool Contains(double[][] rings, int step, double x, double y)
    {
        var within = false;
        foreach (var ring in rings)
        {
            for (var i = 0; i + step < ring.Length; i += step)
            {
                var (x1, y1, x2, y2) = (ring[i], ring[i + 1], ring[i + step], ring[i + step + 1]);
                if (y1 > y != y2 > y && x < ((x2 - x1) * (y - y1) / (y2 - y1)) + x1) within = !within;
            }
        }

        return within;
    }

    private static bool Touches(double x1, double y1, double x2, double y2, Box box)
    {
        if (Inside(box, x1, y1) || Inside(box, x2, y2)) return true;
        if (Math.Max(x1, x2) < box.MinX - Tolerance || Math.Min(x1, x2) > box.MaxX + Tolerance || Math.Max(y1, y2) < box.MinY - Tolerance || Math.Min(y1, y2) > box.MaxY + Tolerance) return false;
        return Crosses(x1, y1, x2, y2, box) || Near(box.MinX, box.MinY, x1, y1, x2, y2) || Near(box.MaxX, box.MinY, x1, y1, x2, y2) || Near(box.MaxX, box.MaxY, x1, y1, x2, y2) || Near(box.MinX, box.MaxY, x1, y1, x2, y2);
    }

    /// <summary>The corners of the box lie on both sides of the line (and the boxes around both overlap already).</summary>
    private static bool Crosses(double x1, double y1, double x2, double y2, Box box)
    {
        double Side(double x, double y) => ((x2 - x1) * (y - y1)) - ((y2 - y1) * (x - x1));
        var (a, b, c, d) = (Side(box.MinX, box.MinY), Side(box.MaxX, box.MinY), Side(box.MaxX, box.MaxY), Side(box.MinX, box.MaxY));
        return Math.Min(Math.Min(a, b), Math.Min(c, d)) <= 0 && Math.Max(Math.Max(a, b), Math.Max(c, d)) >= 0
            && Math.Max(x1, x2) >= box.MinX && Math.Min(x1, x2) <= box.MaxX && Math.Max(y1, y2) >= box.MinY && Math.Min(y1, y2) <= box.MaxY;
    }

    private static bool Inside(Box box, double x, double y) => Math.Max(Math.Max(box.MinX - x, x - box.MaxX), Math.Max(box.MinY - y, y - box.MaxY)) <= Tolerance;

    private static bool Near(double x, double y, double x1, double y1, double x2, double y2)
    {
        var (dx, dy) = (x2 - x1, y2 - y1);
        var length = (dx * dx) + (dy * dy);
        var share = length == 0 ? 0 : Math.Clamp((((x - x1) * dx) + ((y - y1) * dy)) / length, 0, 1);
        var (ex, ey) = (x1 + (share * dx) - x, y1 + (share * dy) - y);
        return (ex * ex) + (ey * ey) <= Tolerance * Tolerance;
    }
}
