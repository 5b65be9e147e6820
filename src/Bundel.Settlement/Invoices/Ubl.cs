// SPDX-License-Identifier: EUPL-1.2
using System.Xml;

namespace Bundel.Settlement.Invoices;

/// <summary>Elements of UBL by their short names; an empty text is left out, for NLCIUS allows no empty elements.</summary>
internal sealed class Ubl(XmlWriter xml)
{
    public void Root(string kind)
    {
        xml.WriteStartElement(kind, $"{UblWriter.Document}{kind}-2");
        xml.WriteAttributeString("xmlns", "cac", null, UblWriter.Aggregate);
        xml.WriteAttributeString("xmlns", "cbc", null, UblWriter.Basic);
    }

    public void End() => xml.WriteEndElement();

    public bool Text(string name, string? value, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        if (string.IsNullOrEmpty(value)) return true;
        xml.WriteStartElement("cbc", name, UblWriter.Basic);
        foreach (var attribute in attributes) xml.WriteAttributeString(attribute.Name, attribute.Value);
        xml.WriteString(value);
        xml.WriteEndElement();
        return true;
    }

    public bool Amount(string name, Money amount) => Text(name, amount.ToString(), ("currencyID", "EUR"));

    public bool In<T>(string name, Func<T> content)
    {
        xml.WriteStartElement("cac", name, UblWriter.Aggregate);
        content();
        xml.WriteEndElement();
        return true;
    }
}
