// SPDX-License-Identifier: EUPL-1.2
using System.Xml;

namespace Bundel.Blueprints.Exchange;

/// <summary>Writes elements, relationships, definitions of properties and folders.</summary>
internal sealed class ConceptWriter(XmlWriter xml, PartWriter parts)
{
    public void Element(ExchangeElement element)
    {
        xml.WriteStartElement("element");
        parts.Attribute("identifier", element.Identifier);
        parts.Type(element.Type);
        Rest(element);
    }

    public void Relationship(ExchangeRelationship relationship)
    {
        xml.WriteStartElement("relationship");
        parts.Attribute("identifier", relationship.Identifier);
        parts.Attribute("source", relationship.Source);
        parts.Attribute("target", relationship.Target);
        parts.Type(relationship.Type);
        parts.Attribute("accessType", relationship.AccessType);
        parts.Attribute("modifier", relationship.Modifier);
        if (relationship.IsDirected is { } directed) parts.Attribute("isDirected", directed ? "true" : "false");
        Rest(relationship);
    }

    public void Definition(PropertyDefinition definition)
    {
        xml.WriteStartElement("propertyDefinition");
        parts.Attribute("identifier", definition.Identifier);
        parts.Attribute("type", definition.Type);
        Rest(definition);
    }

    public void Organization(string name, OrganizationItem item)
    {
        xml.WriteStartElement(name);
        parts.Attribute("identifier", item.Identifier);
        parts.Attribute("identifierRef", item.Reference);
        var order = parts.Begin(item);
        parts.Texts("label", item.Labels, ref order);
        parts.Texts("documentation", item.Documentation, ref order);
        foreach (var below in item.Items)
        {
            Organization("item", below);
            order.Passed();
        }

        order.End();
        xml.WriteEndElement();
    }

    private void Rest(Referenceable part)
    {
        var order = parts.Begin(part);
        parts.Names(part, ref order);
        parts.Properties(part, ref order);
        order.End();
        xml.WriteEndElement();
    }
}
