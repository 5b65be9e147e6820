// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Drawing;

/// <summary>Arrow heads and diamonds at the ends of relations.</summary>
internal static class Heads
{
    private const double Size = 8;

    public static void Draw(SvgWriter svg, ExchangeRelationship relation, List<(double X, double Y)> points, string color)
    {
        var (begin, end) = (Direction(points[1], points[0]), Direction(points[^2], points[^1]));
        switch (relation.Type)
        {
            case "Composition":
                Diamond(svg, points[0], begin, color, color);
                break;
            case "Aggregation":
                Diamond(svg, points[0], begin, color, "#ffffff");
                break;
            case "Assignment":
                svg.Shape("circle", ("cx", points[0].X), ("cy", points[0].Y), ("r", 2.5), ("fill", color));
                Triangle(svg, points[^1], end, color, color);
                break;
            case "Realization" or "Specialization":
                Triangle(svg, points[^1], end, color, "#ffffff");
                break;
            case "Triggering" or "Flow":
                Triangle(svg, points[^1], end, color, color);
                break;
            case "Serving" or "Influence":
                Open(svg, points[^1], end, color);
                break;
            case "Association" when relation.IsDirected == true:
                Open(svg, points[^1], end, color);
                break;
            case "Access":
                if (relation.AccessType is "Write" or "ReadWrite") Open(svg, points[^1], end, color);
                if (relation.AccessType is "Read" or "ReadWrite") Open(svg, points[0], begin, color);
                break;
        }
    }

    private static (double X, double Y) Direction((double X, double Y) from, (double X, double Y) to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        return length == 0 ? (1, 0) : (x / length, y / length);
    }

    public static void Triangle(SvgWriter svg, (double X, double Y) at, (double X, double Y) way, string line, string fill) =>
        svg.Shape("polygon", ("points", SvgWriter.Points(at, Back(at, way, Size, 4), Back(at, way, Size, -4))), ("fill", fill), ("stroke", line));

    private static void Open(SvgWriter svg, (double X, double Y) at, (double X, double Y) way, string line) =>
        svg.Shape("polyline", ("points", SvgWriter.Points(Back(at, way, Size, 4), at, Back(at, way, Size, -4))), ("fill", "none"), ("stroke", line));

    private static void Diamond(SvgWriter svg, (double X, double Y) at, (double X, double Y) way, string line, string fill) =>
        svg.Shape("polygon", ("points", SvgWriter.Points(at, Back(at, way, Size * 0.75, 3.5), Back(at, way, Size * 1.5, 0), Back(at, way, Size * 0.75, -3.5))), ("fill", fill), ("stroke", line));

    private static (double X, double Y) Back((double X, double Y) at, (double X, double Y) way, double along, double aside) =>
        (at.X - (way.X * along) - (way.Y * aside), at.Y - (way.Y * along) + (way.X * aside));
}
