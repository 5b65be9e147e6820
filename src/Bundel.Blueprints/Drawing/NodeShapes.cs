// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Drawing;

/// <summary>Outlines and symbols of ArchiMate: square for structure, round for behaviour, cut corners for motivation.</summary>
internal static class NodeShapes
{
    private const double SymbolSize = 10;

    public static void Draw(SvgWriter svg, ViewNode node, string? type, Box box, string? color = null)
    {
        var fill = color ?? Color(node.Style?.FillColor) ?? Default(type, node.Type);
        var opacity = color is null && node.Style?.FillColor?.Alpha is { } alpha and < 100 ? (object)(alpha / 100.0) : null;
        var line = Color(node.Style?.LineColor) ?? "#5c5c5c";
        if (type is not null && IsMotivation(type)) svg.Shape("polygon", ("points", Octagon(box)), ("fill", fill), ("fill-opacity", opacity), ("stroke", line));
        else if (type is "AndJunction" or "OrJunction") svg.Shape("ellipse", ("cx", box.Centre.X), ("cy", box.Centre.Y), ("rx", box.Width / 2), ("ry", box.Height / 2), ("fill", type == "AndJunction" ? "#000000" : "#ffffff"), ("stroke", "#000000"));
        else svg.Shape("rect", ("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height), ("rx", type is not null && IsBehaviour(type) ? 8 : null), ("fill", fill), ("fill-opacity", opacity), ("stroke", line), ("stroke-dasharray", type == "Grouping" ? "5 3" : null));
        if (type is not null && box.Width > 40 && box.Height > 16) Symbols.Draw(svg, type, box.Right - SymbolSize - 4, box.Y + 4, SymbolSize, line);
    }

    public static string TextColor(ViewNode node) => Color(node.Style?.Font?.Color) ?? "#1b1b1b";

    public static string? Color(RgbColor? color) => color is { } known ? FormattableString.Invariant($"#{known.Red:x2}{known.Green:x2}{known.Blue:x2}") : null;

    private static string Default(string? type, string node) => type is null
        ? node == "Label" ? "none" : "#f3f3f3"
        : ArchiMateTypes.Layers.GetValueOrDefault(type, ArchiMateLayer.Other) switch
        {
            ArchiMateLayer.Business => "#fffbd6",
            ArchiMateLayer.Application => "#dcf3f7",
            ArchiMateLayer.Technology or ArchiMateLayer.Physical => "#dff2dc",
            ArchiMateLayer.Motivation => "#ece4f7",
            ArchiMateLayer.Strategy => "#f7ecd9",
            ArchiMateLayer.Implementation => "#fbe3e3",
            _ => "#ffffff",
        };

    private static bool IsBehaviour(string type) =>
        type.EndsWith("Process", StringComparison.Ordinal) || type.EndsWith("Function", StringComparison.Ordinal) || type.EndsWith("Interaction", StringComparison.Ordinal)
        || type.EndsWith("Event", StringComparison.Ordinal) || type.EndsWith("Service", StringComparison.Ordinal) || type is "Capability" or "CourseOfAction" or "ValueStream" or "WorkPackage";

    private static bool IsMotivation(string type) => ArchiMateTypes.Layers.GetValueOrDefault(type, ArchiMateLayer.Other) == ArchiMateLayer.Motivation;

    private static string Octagon(Box box)
    {
        var cut = Math.Min(8, Math.Min(box.Width, box.Height) / 4);
        (double X, double Y)[] points =
        [
            (box.X + cut, box.Y), (box.Right - cut, box.Y), (box.Right, box.Y + cut), (box.Right, box.Bottom - cut),
            (box.Right - cut, box.Bottom), (box.X + cut, box.Bottom), (box.X, box.Bottom - cut), (box.X, box.Y + cut),
        ];
        return string.Join(' ', points.Select(point => $"{SvgWriter.Number(point.X)},{SvgWriter.Number(point.Y)}"));
    }
}
