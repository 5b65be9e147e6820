// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Drawing;

/// <summary>Connections of a view, with the lines and heads of ArchiMate; an end on a connection lies at its middle.</summary>
internal sealed class ConnectionDrawing(ModelIndex index, Dictionary<string, Box> boxes)
{
    private readonly Dictionary<string, (double X, double Y)> middles = new(StringComparer.Ordinal);

    public void Draw(SvgWriter svg, IReadOnlyList<ViewConnection> connections)
    {
        List<ViewConnection> waiting = [.. connections];
        while (waiting.Count > 0)
        {
            var left = waiting.Where(connection => !Draw(svg, connection)).ToList();
            if (left.Count == waiting.Count) return;
            waiting = left;
        }
    }

    private bool Draw(SvgWriter svg, ViewConnection connection)
    {
        if (Box(connection.Source) is not { } source || Box(connection.Target) is not { } target) return false;
        List<(double X, double Y)> points = [.. connection.Bendpoints.Select(point => ((double)point.X, (double)point.Y))];
        var first = connection.SourceAttachment is { } from ? (from.X, from.Y) : Border(source, points.Count > 0 ? points[0] : target.Centre, points.Count == 0 ? target : null);
        var last = connection.TargetAttachment is { } to ? (to.X, to.Y) : Border(target, points.Count > 0 ? points[^1] : source.Centre, points.Count == 0 ? source : null);
        points = [first, .. points, last];
        middles[connection.Identifier] = Middle(points);
        var relation = connection.Relationship is null ? null : index.Relationships.GetValueOrDefault(connection.Relationship);
        var color = NodeShapes.Color(connection.Style?.LineColor) ?? "#4a4a4a";
        svg.Open("g");
        svg.Title(relation is null ? "lijn" : relation.Name.Length > 0 ? $"{relation.Name} ({relation.Type})" : relation.Type);
        svg.Shape("polyline", ("points", SvgWriter.Points(points)), ("fill", "none"), ("stroke", color), ("stroke-width", connection.Style?.LineWidth), ("stroke-dasharray", Dash(relation?.Type)));
        if (relation is not null) Heads.Draw(svg, relation, points, color);
        svg.Close();
        return true;
    }

    private Box? Box(string? identifier)
    {
        if (identifier is null) return null;
        if (boxes.TryGetValue(identifier, out var box)) return box;
        return middles.TryGetValue(identifier, out var middle) ? new Box(middle.X, middle.Y, 0, 0) : null;
    }

    /// <summary>Where a line from the box towards a point leaves it; straight when the two boxes lie side by side or above each other.</summary>
    private static (double X, double Y) Border(Box box, (double X, double Y) towards, Box? other)
    {
        if (other is { } opposite)
        {
            var (left, right) = (Math.Max(box.X, opposite.X), Math.Min(box.Right, opposite.Right));
            if (left < right && !box.Overlaps(opposite)) return ((left + right) / 2, opposite.Y > box.Y ? box.Bottom : box.Y);
            var (top, bottom) = (Math.Max(box.Y, opposite.Y), Math.Min(box.Bottom, opposite.Bottom));
            if (top < bottom && !box.Overlaps(opposite)) return (opposite.X > box.X ? box.Right : box.X, (top + bottom) / 2);
        }

        var (x, y) = box.Centre;
        var (dx, dy) = (towards.X - x, towards.Y - y);
        if (dx == 0 && dy == 0) return (x, y);
        var scale = Math.Min(dx == 0 ? double.MaxValue : box.Width / 2 / Math.Abs(dx), dy == 0 ? double.MaxValue : box.Height / 2 / Math.Abs(dy));
        return scale >= 1 ? (x, y) : (x + (dx * scale), y + (dy * scale));
    }

    private static (double X, double Y) Middle(List<(double X, double Y)> points)
    {
        var i = (points.Count - 1) / 2;
        return points.Count % 2 == 1 ? points[i] : ((points[i].X + points[i + 1].X) / 2, (points[i].Y + points[i + 1].Y) / 2);
    }

    private static string? Dash(string? type) => type switch
    {
        "Realization" or "Flow" or "Influence" => "5 3",
        "Access" => "2 2",
        null => "3 3",
        _ => null,
    };
}
