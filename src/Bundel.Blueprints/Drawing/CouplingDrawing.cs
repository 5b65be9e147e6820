// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Drawing;

/// <summary>Couplings in layers from left to right; the same landscape gives the same drawing. Beyond the limit, nodes are grouped by domain.</summary>
public static class CouplingDrawing
{
    public const int MostNodes = 150;
    private const int Width = 150;
    private const int Height = 34;
    private const int Across = 110;
    private const int Down = 14;

    public static string Draw(Landscape landscape, ReferenceModel reference)
    {
        var edges = landscape.Couplings.Select(coupling => (From: coupling.From, To: coupling.To, coupling.Name)).ToList();
        string Name(string node) => landscape.Application(node)?.Name ?? reference.NameOf(node);
        if (edges.SelectMany(edge => new[] { edge.From, edge.To }).Distinct().Count() > MostNodes)
        {
            string Group(string node) => landscape.Application(node)?.Components.Select(key => reference.Find(key)?.Domain).OfType<string>().FirstOrDefault() ?? "Overig";
            edges = [.. edges.Select(edge => (From: Group(edge.From), To: Group(edge.To), Name: "")).Where(edge => edge.From != edge.To).Distinct()];
        }

        var layout = LayeredLayout.Of([.. edges.Select(edge => (edge.From, edge.To))]);
        var layers = layout.Layers;
        var tallest = layers.Select(layer => layer.Count).DefaultIfEmpty(1).Max();
        using var svg = new SvgWriter(20 + (Math.Max(1, layers.Count) * (Width + Across)) - Across + 20, 20 + (tallest * (Height + Down)) + 20, $"Koppelingen van {landscape.Name}", $"{Kernel.Dutch.Number(edges.Count)} koppelingen tussen {Kernel.Dutch.Number(layout.Places.Count)} applicaties en voorzieningen");
        Box Of(string node) => new(20 + (layout.Places[node].Layer * (Width + Across)), 20 + (layout.Places[node].Order * (Height + Down)) + ((tallest - layers[layout.Places[node].Layer].Count) * (Height + Down) / 2.0), Width, Height);
        foreach (var edge in edges) Edge(svg, Of(edge.From), Of(edge.To), edge.Name);
        foreach (var node in layout.Places.Keys.Order(StringComparer.Ordinal)) Node(svg, Of(node), Name(node), landscape.Application(node) is null);
        return svg.End();
    }

    private static void Node(SvgWriter svg, Box box, string name, bool isOutside)
    {
        svg.Open("g");
        svg.Title(name);
        svg.Shape("rect", ("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height), ("fill", isOutside ? "#f3f3f3" : "#dcf3f7"), ("stroke", "#5c5c5c"), ("stroke-dasharray", isOutside ? "4 2" : null));
        var (lines, size) = TextFit.In(name, box.Width - 8, box.Height - 4, 12);
        var top = box.Y + ((box.Height - (lines.Count * size * TextFit.LineHeight)) / 2);
        for (var i = 0; i < lines.Count; i++) svg.Text(box.Centre.X, top + size + (i * size * TextFit.LineHeight), lines[i], size, "middle");
        svg.Close();
    }

    private static void Edge(SvgWriter svg, Box from, Box to, string name)
    {
        var (x1, x2) = to.X > from.X ? (from.Right, to.X) : to.X < from.X ? (from.X, to.Right) : (from.Right, to.Right);
        var (y1, y2) = (from.Centre.Y, to.Centre.Y);
        var middle = to.X == from.X ? x1 + 30 : (x1 + x2) / 2;
        svg.Open("g");
        svg.Title(name);
        svg.Shape("polyline", ("points", string.Join(' ', new[] { (x1, y1), (middle, y1), (middle, y2), (x2, y2) }.Select(point => $"{SvgWriter.Number(point.Item1)},{SvgWriter.Number(point.Item2)}"))), ("fill", "none"), ("stroke", "#4a4a4a"));
        svg.Shape("circle", ("cx", x2), ("cy", y2), ("r", 3), ("fill", "#4a4a4a"));
        svg.Close();
    }
}
