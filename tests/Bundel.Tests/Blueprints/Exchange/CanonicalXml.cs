// SPDX-License-Identifier: EUPL-1.2
using System.Xml;

namespace Bundel.Tests.Blueprints.Exchange;

/// <summary>What an XML document says: elements, sorted attributes and texts, without layout and declarations of prefixes.</summary>
internal static class CanonicalXml
{
    public static IEnumerable<string> Of(Stream stream)
    {
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { IgnoreComments = true });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                yield return $"<{reader.NamespaceURI}|{reader.LocalName} {string.Join(' ', Attributes(reader))}>";
                if (reader.IsEmptyElement) yield return "</>";
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                yield return "</>";
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                yield return reader.Value;
            }
        }
    }

    private static List<string> Attributes(XmlReader reader)
    {
        var found = new List<string>();
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/") found.Add($"{reader.NamespaceURI}|{reader.LocalName}={reader.Value}");
        }

        reader.MoveToElement();
        found.Sort(StringComparer.Ordinal);
        return found;
    }
}
