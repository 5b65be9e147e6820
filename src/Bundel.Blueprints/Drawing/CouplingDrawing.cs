// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Drawing;

/// <summary>Couplings in layers from left to right; the same landscape gives the same drawing. Beyond the limit, nodes are grouped by domain.</summary>
public static class CouplingDrawing
{
    public const int MostNodes = 150;

    public static string Draw(Landscape landscape, ReferenceModel reference)
    {
        var edges = Edges(landscape, reference);
        string Name(string node) => landscape.Application(node)?.Name ?? reference.NameOf(node);
        var room = new CouplingRoom(LayeredLayout.Of([.. edges.Select(edge => (edge.From, edge.To))]));
        using var svg = new SvgWriter(room.Width, room.Height, $"Koppelingen van {landscape.Name}", $"{Dutch.Number(edges.Count)} koppelingen tussen {Dutch.Number(room.Nodes.Count)} applicaties en voorzieningen");
        for (var i = 0; i < edges.Count; i++) Edge(svg, room.Line(i, edges[i].From), edges[i].Name);
        foreach (var node in room.Nodes) Node(svg, room.Of(node), Name(node), landscape.Application(node) is null);
        return svg.End();
    }

    private static List<(string From, string To, string Name)> Edges(Landscape landscape, ReferenceModel reference)
    {
        var edges = landscape.Couplings.Select(coupling => (coupling.From, coupling.To, coupling.Name)).ToList();
        if (edges.SelectMany(edge => new[] { edge.From, edge.To }).Distinct().Count() <= MostNodes) return edges;
        string Group(string node) => landscape.Application(node)?.Components.Select(key => reference.Find(key)?.Domain).OfType<string>().FirstOrDefault() ?? "Overig";
        return [.. edges.Select(edge => (From: Group(edge.From), To: Group(edge.To), Name: "")).Where(edge => edge.From != edge.To).Distinct()];
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

    private static void Edge(SvgWriter svg, List<(double X, double Y)> points, string name)
    {
        svg.Open("g");
        svg.Title(name);
        svg.Shape("polyline", ("points", SvgWriter.Points(points)), ("fill", "none"), ("stroke", "#4a4a4a"));
        Heads.Triangle(svg, points[^1], (Math.Sign(points[^1].X - points[^2].X), 0), "#4a4a4a", "#4a4a4a");
        svg.Close();
    }
}
