// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Xml;
using Bundel.Documents.Packaging;

namespace Bundel.Documents.OpenDocument;

/// <summary>Writes one XML part of an OpenDocument file with the usual prefixes: <c>Start("text:p")</c>.</summary>
internal sealed class OdfXml : IDisposable
{
    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal)
    {
        ["office"] = "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        ["style"] = "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        ["text"] = "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        ["table"] = "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        ["number"] = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
        ["fo"] = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        ["meta"] = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        ["manifest"] = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["xlink"] = "http://www.w3.org/1999/xlink",
    };

    private readonly MemoryStream memory = new();
    private readonly XmlWriter writer;

    private OdfXml(string root, params string[] prefixes)
    {
        writer = XmlWriter.Create(memory, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        Start(root);
        foreach (var prefix in prefixes) writer.WriteAttributeString("xmlns", prefix, null, Namespaces[prefix]);
    }

    /// <summary>A part of office content, with its version.</summary>
    public static OdfXml Office(string root) =>
        new OdfXml(root, "office", "style", "text", "table", "number", "fo", "meta", "dc", "xlink").Set("office:version", "1.3");

    /// <summary>The list of files.</summary>
    public static OdfXml Manifest() => new OdfXml("manifest:manifest", "manifest").Set("manifest:version", "1.3");

    public OdfXml Start(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var (prefix, local) = Split(name);
        writer.WriteStartElement(prefix, local, Namespaces[prefix]);
        foreach (var (attribute, value) in attributes) Set(attribute, value);
        return this;
    }

    public OdfXml Set(string name, string value)
    {
        var (prefix, local) = Split(name);
        writer.WriteAttributeString(prefix, local, Namespaces[prefix], DocumentText.Clean(value));
        return this;
    }

    public OdfXml Set(string name, int value) => Set(name, value.ToString(CultureInfo.InvariantCulture));

    public OdfXml Text(string text)
    {
        writer.WriteString(DocumentText.Clean(text));
        return this;
    }

    public OdfXml End(int levels = 1)
    {
        for (var i = 0; i < levels; i++) writer.WriteEndElement();
        return this;
    }

    /// <summary>A whole element with attributes and nothing else.</summary>
    public OdfXml Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes) => Start(name, attributes).End();

    /// <summary>A paragraph or heading with a style.</summary>
    public OdfXml Paragraph(string style, string text) => Start("text:p", ("text:style-name", style)).Text(text).End();

    public byte[] ToBytes()
    {
        writer.WriteEndDocument();
        writer.Flush();
        return memory.ToArray();
    }

    public void Dispose()
    {
        writer.Dispose();
        memory.Dispose();
    }

    private static (string Prefix, string Local) Split(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return (name[..colon], name[(colon + 1)..]);
    }
}
