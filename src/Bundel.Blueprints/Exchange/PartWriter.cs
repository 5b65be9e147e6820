// SPDX-License-Identifier: EUPL-1.2
using System.Xml;

namespace Bundel.Blueprints.Exchange;

/// <summary>Writes what all parts of a model share.</summary>
internal sealed class PartWriter(XmlWriter xml)
{
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private static readonly XmlReaderSettings Fragment = new() { ConformanceLevel = ConformanceLevel.Fragment, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public void Attribute(string name, string? value)
    {
        if (value is not null) xml.WriteAttributeString(name, value);
    }

    public void Number(string name, int value)
    {
        xml.WriteStartAttribute(name);
        xml.WriteValue(value);
        xml.WriteEndAttribute();
    }

    public void Type(string? type)
    {
        if (type is not null) xml.WriteAttributeString("xsi", "type", XmlCursor.Xsi, type);
    }

    /// <summary>After the known attributes: the foreign ones, and the order for the children.</summary>
    public ChildOrder Begin(ExchangePart part)
    {
        if (part.Foreign is not { } foreign) return default;
        foreach (var attribute in foreign.Attributes) xml.WriteAttributeString(attribute.Prefix, attribute.Name, attribute.Namespace, attribute.Value);
        var order = new ChildOrder(this, foreign);
        order.Before();
        return order;
    }

    public void Texts(string name, LangText[] texts, ref ChildOrder order)
    {
        foreach (var text in texts)
        {
            xml.WriteStartElement(name);
            if (text.Lang is not null) xml.WriteAttributeString("xml", "lang", Xml, text.Lang);
            if (text.Text.Length > 0) xml.WriteString(text.Text);
            xml.WriteEndElement();
            order.Passed();
        }
    }

    public void Names(Referenceable part, ref ChildOrder order)
    {
        Texts("name", part.Names, ref order);
        Texts("documentation", part.Documentation, ref order);
    }

    public void Properties(Referenceable part, ref ChildOrder order)
    {
        if (part.Properties.Length == 0) return;
        var unused = default(ChildOrder);
        xml.WriteStartElement("properties");
        foreach (var property in part.Properties)
        {
            xml.WriteStartElement("property");
            xml.WriteAttributeString("propertyDefinitionRef", property.Definition);
            Texts("value", property.Values, ref unused);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        order.Passed();
    }

    /// <summary>XML that was kept as it stood.</summary>
    public void Raw(string fragment)
    {
        using var text = new StringReader(fragment);
        using var reader = XmlReader.Create(text, Fragment);
        xml.WriteNode(reader, defattr: false);
    }
}
