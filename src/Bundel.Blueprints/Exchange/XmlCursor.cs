// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Xml;

namespace Bundel.Blueprints.Exchange;

/// <summary>Walks through an exchange file: children, texts, attributes, and what the format does not know. Collects the faults.</summary>
internal sealed class XmlCursor(XmlReader reader, string file)
{
    public const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";
    private const int LongestPooled = 64;
    private const int MostProblems = 200;

    private static readonly XmlWriterSettings RawForm = new() { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment, NewLineHandling = NewLineHandling.Entitize };

    private readonly IXmlLineInfo lines = (IXmlLineInfo)reader;
    private readonly HashSet<string> pool = new(StringComparer.Ordinal);
    private readonly HashSet<string> identifiers = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();

    public List<Problem> Problems { get; } = [];

    public string Name => reader.LocalName;

    public bool IsOurs => reader.NamespaceURI == ExchangeModel.Namespace;

    public string NamespaceUri => reader.NamespaceURI;

    public (int Line, int Position) Where => (lines.LineNumber, lines.LinePosition);

    /// <summary>The first element of the document.</summary>
    public void MoveToRoot() => reader.MoveToContent();

    /// <summary>To be asked before the first <see cref="NextChild"/>: the depth of the element, or -1 when it is empty.</summary>
    public int Enter() => reader.IsEmptyElement ? -1 : reader.Depth;

    /// <summary>Moves to the next child element; at the end of the parent it stays on its end.</summary>
    public bool NextChild(int depth)
    {
        if (depth < 0) return false;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element) return true;
            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth) return false;
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) Report("archimate-losse-tekst", "hier staat tekst waar het uitwisselformaat elementen verwacht.", Shorten(reader.Value));
        }

        return false;
    }

    /// <summary>The text of the element, with its language.</summary>
    public LangText Text()
    {
        var language = reader.GetAttribute("lang", Xml);
        return new LangText(Content(), language is null ? null : Pooled(language));
    }

    /// <summary>Moves over the attributes; afterwards the reader is on its element again.</summary>
    public bool NextAttribute()
    {
        var moved = reader.NodeType == XmlNodeType.Attribute ? reader.MoveToNextAttribute() : reader.MoveToFirstAttribute();
        if (!moved) reader.MoveToElement();
        return moved;
    }

    public bool IsPlainAttribute => reader.NamespaceURI.Length == 0;

    public bool IsXsiType => reader.LocalName == "type" && reader.NamespaceURI == Xsi;

    public bool IsDeclaration => reader.NamespaceURI == Xmlns;

    public string Value => Pooled(reader.Value);

    /// <summary>A type name without its prefix.</summary>
    public string TypeName
    {
        get
        {
            var value = reader.Value;
            return Pooled(value.AsSpan(value.IndexOf(':') + 1));
        }
    }

    public int Number(int least = int.MinValue)
    {
        if (int.TryParse(reader.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= least) return number;
        Report("archimate-getal", $"het kenmerk {reader.LocalName} is geen geheel getal{(least == int.MinValue ? "" : " van deze grootte")}.", reader.Value, least == int.MinValue ? "een geheel getal" : least == 0 ? "0 of meer" : $"{Dutch.Number(least)} of meer");
        return Math.Max(least, 0);
    }

    public byte Byte(byte most)
    {
        if (byte.TryParse(reader.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most) return number;
        Report("archimate-kleur", $"het kenmerk {reader.LocalName} van een kleur klopt niet.", reader.Value, $"0 tot en met {Dutch.Number(most)}");
        return 0;
    }

    /// <summary>An identifier that may occur once in the file.</summary>
    public string Identifier(string? value, (int Line, int Position) place)
    {
        if (string.IsNullOrEmpty(value)) return Missing("identifier", place);
        if (!identifiers.Add(value)) Report("archimate-dubbele-identificatie", "deze identificatie komt meer dan eens voor; elke identificatie is uniek in het bestand.", value, null, place);
        return value;
    }

    public string Needed(string? value, string attribute, (int Line, int Position) place) => string.IsNullOrEmpty(value) ? Missing(attribute, place) : value;

    public void KeepAttribute(ExchangePart part)
    {
        if (IsDeclaration) return;
        (part.Foreign ??= new()).Attributes.Add(new ForeignAttribute(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value));
    }

    public void KeepElement(ExchangePart part, int after) => (part.Foreign ??= new()).Elements.Add(new ForeignElement(after, Raw()));

    public KeyValuePair<string, string> Declaration => KeyValuePair.Create(reader.Prefix.Length == 0 ? "" : reader.LocalName, reader.Value);

    /// <summary>The element with all that is in it, as XML.</summary>
    public string Raw()
    {
        text.Clear();
        using (var writer = XmlWriter.Create(text, RawForm))
        using (var subtree = reader.ReadSubtree())
        {
            subtree.Read();
            writer.WriteNode(subtree, defattr: false);
        }

        return text.ToString();
    }

    public string? Attribute(string name) => reader.GetAttribute(name);

    public T At<T>(T part, (int Line, int Position) place)
        where T : ExchangePart
    {
        part.Line = place.Line;
        part.Position = place.Position;
        return part;
    }

    public void Report(string code, string message, string? found = null, string? expected = null, (int Line, int Position)? place = null)
    {
        if (Problems.Count >= MostProblems) return;
        var (line, position) = place ?? Where;
        Problems.Add(new Problem(code, message) { Place = new Place(file) { Line = line, Position = position }, Found = found, Expected = expected });
    }

    public string Pooled(string value) => Pooled(value.AsSpan());

    private string Pooled(ReadOnlySpan<char> value)
    {
        if (value.Length > LongestPooled) return value.ToString();
        var lookup = pool.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(value, out var known)) return known;
        var made = value.ToString();
        pool.Add(made);
        return made;
    }

    private string Content()
    {
        if (reader.IsEmptyElement) return "";
        var depth = reader.Depth;
        string? first = null;
        var many = false;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                if (reader.NodeType == XmlNodeType.Element) Report("archimate-element-in-tekst", "hier staat een element in een tekst.", reader.Name, "alleen tekst");
                continue;
            }

            if (first is null)
            {
                first = reader.Value;
                continue;
            }

            if (!many) text.Clear().Append(first);
            many = true;
            text.Append(reader.Value);
        }

        return Pooled(many ? text.ToString() : first ?? "");
    }

    private string Missing(string attribute, (int Line, int Position) place)
    {
        Report("archimate-kenmerk-ontbreekt", $"het kenmerk {attribute} ontbreekt.", null, attribute, place);
        return "";
    }

    private static string Shorten(string value) => value.Length <= 40 ? value.Trim() : value.AsSpan(0, 40).Trim().ToString() + "…";
}
