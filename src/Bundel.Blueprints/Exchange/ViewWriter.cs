// SPDX-License-Identifier: EUPL-1.2
using System.Xml;

namespace Bundel.Blueprints.Exchange;

/// <summary>Writes views, nodes and connections.</summary>
internal sealed class ViewWriter(XmlWriter xml, PartWriter parts)
{
    public void View(ExchangeView view)
    {
        xml.WriteStartElement("view");
        parts.Attribute("identifier", view.Identifier);
        parts.Type(view.Type);
        parts.Attribute("viewpoint", view.Viewpoint);
        parts.Attribute("viewpointRef", view.ViewpointReference);
        var order = parts.Begin(view);
        parts.Names(view, ref order);
        parts.Properties(view, ref order);
        Nodes(view.Nodes, ref order);
        foreach (var connection in view.Connections)
        {
            Connection(connection);
            order.Passed();
        }

        order.End();
        xml.WriteEndElement();
    }

    private void Nodes(List<ViewNode> nodes, ref ChildOrder order)
    {
        foreach (var node in nodes)
        {
            Node(node);
            order.Passed();
        }
    }

    private void Node(ViewNode node)
    {
        xml.WriteStartElement("node");
        parts.Attribute("identifier", node.Identifier);
        parts.Type(node.Type);
        parts.Attribute("elementRef", node.Element);
        parts.Attribute("conceptRef", node.Concept);
        parts.Attribute("xpathPart", node.XPathPart);
        parts.Number("x", node.X);
        parts.Number("y", node.Y);
        parts.Number("w", node.Width);
        parts.Number("h", node.Height);
        var order = Common(node);
        Nodes(node.Nodes, ref order);
        order.End();
        xml.WriteEndElement();
    }

    private void Connection(ViewConnection connection)
    {
        xml.WriteStartElement("connection");
        parts.Attribute("identifier", connection.Identifier);
        parts.Type(connection.Type);
        parts.Attribute("relationshipRef", connection.Relationship);
        parts.Attribute("source", connection.Source);
        parts.Attribute("target", connection.Target);
        var order = Common(connection);
        Point("sourceAttachment", connection.SourceAttachment, ref order);
        foreach (var bend in connection.Bendpoints) Point("bendpoint", bend, ref order);
        Point("targetAttachment", connection.TargetAttachment, ref order);
        order.End();
        xml.WriteEndElement();
    }

    private ChildOrder Common(ViewPart part)
    {
        var order = parts.Begin(part);
        parts.Texts("label", part.Labels, ref order);
        parts.Texts("documentation", part.Documentation, ref order);
        if (part.Style is { } style)
        {
            Style(style);
            order.Passed();
        }

        foreach (var reference in part.ViewReferences)
        {
            xml.WriteStartElement("viewRef");
            parts.Attribute("ref", reference);
            xml.WriteEndElement();
            order.Passed();
        }

        return order;
    }

    private void Style(ViewStyle style)
    {
        xml.WriteStartElement("style");
        if (style.LineWidth is { } width) parts.Number("lineWidth", width);
        foreach (var part in style.Order)
        {
            if (part == 'l') Color("lineColor", style.LineColor);
            else if (part == 'f') Color("fillColor", style.FillColor);
            else Font(style.Font);
        }

        xml.WriteEndElement();
    }

    private void Font(ViewFont? font)
    {
        if (font is null) return;
        xml.WriteStartElement("font");
        parts.Attribute("name", font.Name);
        parts.Attribute("size", font.Size);
        parts.Attribute("style", font.Style);
        Color("color", font.Color);
        xml.WriteEndElement();
    }

    private void Color(string name, RgbColor? color)
    {
        if (color is not { } known) return;
        xml.WriteStartElement(name);
        parts.Number("r", known.Red);
        parts.Number("g", known.Green);
        parts.Number("b", known.Blue);
        if (known.Alpha is { } alpha) parts.Number("a", alpha);
        xml.WriteEndElement();
    }

    private void Point(string name, ViewPoint? point, ref ChildOrder order)
    {
        if (point is not { } known) return;
        xml.WriteStartElement(name);
        parts.Number("x", known.X);
        parts.Number("y", known.Y);
        xml.WriteEndElement();
        order.Passed();
    }
}
