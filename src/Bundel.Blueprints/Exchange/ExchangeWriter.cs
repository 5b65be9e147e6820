// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Xml;

namespace Bundel.Blueprints.Exchange;

/// <summary>Writes an exchange file in the order of the schema; what was read comes out, and the same model gives the same bytes.</summary>
public static class ExchangeWriter
{
    private const string SchemaLocation = ExchangeModel.Namespace + " http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd";
    private static readonly XmlWriterSettings Form = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    public static byte[] Bytes(ExchangeModel model)
    {
        using var stream = new MemoryStream();
        Write(model, stream);
        return stream.ToArray();
    }

    public static void Write(ExchangeModel model, Stream stream)
    {
        using (var xml = XmlWriter.Create(stream, Form))
        {
            xml.WriteStartDocument();
            Model(new PartWriter(xml), xml, model);
            xml.WriteEndDocument();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Model(PartWriter parts, XmlWriter xml, ExchangeModel model)
    {
        xml.WriteStartElement("model", ExchangeModel.Namespace);
        xml.WriteAttributeString("xmlns", "xsi", null, XmlCursor.Xsi);
        foreach (var (prefix, space) in model.Prefixes) xml.WriteAttributeString("xmlns", prefix, null, space);
        if (model.Foreign?.Attributes.Exists(attribute => attribute.Name == "schemaLocation") != true) xml.WriteAttributeString("xsi", "schemaLocation", XmlCursor.Xsi, SchemaLocation);
        parts.Attribute("identifier", model.Identifier);
        parts.Attribute("version", model.Version);
        var order = parts.Begin(model);
        parts.Names(model, ref order);
        parts.Properties(model, ref order);
        if (model.Metadata is { } metadata)
        {
            parts.Raw(metadata);
            order.Passed();
        }

        var concepts = new ConceptWriter(xml, parts);
        Section("elements", model.Elements, concepts.Element, xml, ref order);
        Section("relationships", model.Relationships, concepts.Relationship, xml, ref order);
        foreach (var tree in model.Organizations)
        {
            concepts.Organization("organizations", tree);
            order.Passed();
        }

        Section("propertyDefinitions", model.PropertyDefinitions, concepts.Definition, xml, ref order);
        Views(xml, parts, model, ref order);
        order.End();
        xml.WriteEndElement();
    }

    private static void Views(XmlWriter xml, PartWriter parts, ExchangeModel model, ref ChildOrder order)
    {
        if (model.Views.Count == 0 && model.Viewpoints.Count == 0) return;
        xml.WriteStartElement("views");
        var unused = default(ChildOrder);
        Section("viewpoints", model.Viewpoints, viewpoint => parts.Raw(viewpoint.Xml), xml, ref unused);
        Section("diagrams", model.Views, new ViewWriter(xml, parts).View, xml, ref unused);
        xml.WriteEndElement();
        order.Passed();
    }

    private static void Section<T>(string name, List<T> rows, Action<T> write, XmlWriter xml, ref ChildOrder order)
    {
        if (rows.Count == 0) return;
        xml.WriteStartElement(name);
        foreach (var row in rows) write(row);
        xml.WriteEndElement();
        order.Passed();
    }
}
