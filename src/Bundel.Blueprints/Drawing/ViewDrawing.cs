// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Drawing;

/// <summary>Draws a view from its own coordinates: boxes in their order, then connections, each with its definition for who points at it.</summary>
public sealed class ViewDrawing
{
    private const double Margin = 10;

    private readonly ModelIndex index;
    private readonly ExchangeView view;
    private readonly Func<Concept, string?> address;
    private readonly Dictionary<string, Box> boxes = new(StringComparer.Ordinal);
    private readonly List<DrawnNode> drawn = [];

    private readonly Func<Concept, NodeMark?> mark;

    private ViewDrawing(ModelIndex index, ExchangeView view, Func<Concept, string?> address, Func<Concept, NodeMark?> mark)
    {
        this.mark = mark;
        this.index = index;
        this.view = view;
        this.address = address;
        foreach (var node in view.AllNodes()) boxes[node.Identifier] = new Box(node.X, node.Y, node.Width, node.Height);
    }

    public static DrawnView Draw(ModelIndex index, ExchangeView view, Func<Concept, string?>? address = null, Func<Concept, NodeMark?>? mark = null) =>
        new ViewDrawing(index, view, address ?? (_ => null), mark ?? (_ => null)).Draw();

    private DrawnView Draw()
    {
        var right = boxes.Values.Select(box => box.Right).Concat(view.Connections.SelectMany(connection => connection.Bendpoints).Select(point => (double)point.X)).DefaultIfEmpty(100).Max();
        var bottom = boxes.Values.Select(box => box.Bottom).Concat(view.Connections.SelectMany(connection => connection.Bendpoints).Select(point => (double)point.Y)).DefaultIfEmpty(60).Max();
        using var svg = new SvgWriter(right + Margin, bottom + Margin, view.Name, view.Documentation.Length > 0 ? view.Documentation[0].Text : null);
        foreach (var node in view.Nodes) Node(svg, node);
        new ConnectionDrawing(index, boxes).Draw(svg, view.Connections);
        return new DrawnView(svg.End(), drawn);
    }

    private void Node(SvgWriter svg, ViewNode node)
    {
        var concept = node.Element is null ? null : index.Concept(node.Element);
        svg.OpenLink(concept is null ? null : address(concept));
        var marked = concept is null ? null : mark(concept);
        svg.Title(marked is null ? Hover(node, concept) : $"{marked.Text}\n{Hover(node, concept)}");
        var box = boxes[node.Identifier];
        NodeShapes.Draw(svg, node, concept?.Type, box, marked?.Color);
        Label(svg, node, concept, box);
        svg.Close();
        foreach (var child in node.Nodes) Node(svg, child);
    }

    private void Label(SvgWriter svg, ViewNode node, Concept? concept, Box box)
    {
        var label = node.Labels.Length > 0 ? node.Labels[0].Text : concept?.Name ?? "";
        if (concept is not null && mark(concept) is { } marked) label = $"{label} ({marked.Short})";
        Box[] children = [.. node.Nodes.Select(child => boxes[child.Identifier])];
        var space = LabelSpace.Of(box, children, hasSymbol: concept is not null && node.Width > 40);
        var size = double.TryParse(node.Style?.Font?.Size, System.Globalization.CultureInfo.InvariantCulture, out var given) ? Math.Clamp(given * 1.2, 6, 24) : 11;
        var (lines, fitted) = TextFit.In(label, space.Width, space.Height, size);
        var height = lines.Count * fitted * TextFit.LineHeight;
        var top = node.Nodes.Count == 0 && node.Type != "Label" ? space.Y + ((space.Height - height) / 2) : space.Y;
        var textBox = new Box(space.X, top, space.Width, height);
        drawn.Add(new DrawnNode(node.Identifier, label, box, textBox, lines, fitted, children));
        var isText = node.Type == "Label";
        for (var i = 0; i < lines.Count; i++)
            svg.Text(isText ? space.X : space.X + (space.Width / 2), top + (i * fitted * TextFit.LineHeight) + fitted, lines[i], fitted, isText ? "start" : "middle", NodeShapes.TextColor(node), node.Style?.Font?.Style?.Contains("bold", StringComparison.Ordinal) == true ? "bold" : null);
    }

    private static string Hover(ViewNode node, Concept? concept)
    {
        if (concept is null) return node.Labels.Length > 0 ? node.Labels[0].Text : "";
        return concept.Documentation.Length > 0 ? $"{concept.Name}\n{concept.Documentation[0].Text}" : concept.Name;
    }
}
