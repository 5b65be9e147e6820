// SPDX-License-Identifier: EUPL-1.2
using System.Xml;
using System.Xml.Linq;

namespace Bundel.Bag.Messages.Rules;

/// <summary>A field of a message: its value, or the reason why it has none.</summary>
internal sealed record StufField(string Name, string? Value, string? NoValue, string Place);

/// <summary>The old or the new state in a message.</summary>
internal sealed record StufState(string Place, IReadOnlyDictionary<string, StufField> Fields)
{
    public string? Value(string name) => Fields.GetValueOrDefault(name)?.Value;
}

/// <summary>A kennisgeving of StUF-BG 2.04 as the rules see it.</summary>
internal sealed record BagGbaMessage(string Type, string Entity, string Change, IReadOnlyList<StufState> States)
{
    private static readonly XNamespace Stuf = MessageType.Stuf0204;
    private static readonly XNamespace Bg = MessageType.Bg0204;
    private static readonly XName Nil = XName.Get("nil", "http://www.w3.org/2001/XMLSchema-instance");

    public StufState? New => States.Count > 0 ? States[^1] : null;

    public StufState? Old => States.Count > 1 ? States[0] : null;

    public static BagGbaMessage Of(XElement root)
    {
        var head = root.Element(Stuf + "stuurgegevens");
        var states = root.Element(Bg + "body")?.Elements().Select(StateOf).ToList() ?? [];
        return new BagGbaMessage(Text(head, "berichtsoort"), Text(head, "entiteittype"), head?.Element(Stuf + "kennisgeving")?.Element(Stuf + "mutatiesoort")?.Value.Trim() ?? "", states);
    }

    public static string PlaceOf(XElement element) => element is IXmlLineInfo line && line.HasLineInfo() ? FormattableString.Invariant($"regel {line.LineNumber}, {element.Name.LocalName}") : element.Name.LocalName;

    private static string Text(XElement? head, string name) => head?.Element(Stuf + name)?.Value.Trim() ?? "";

    private static StufState StateOf(XElement entity)
    {
        var fields = new Dictionary<string, StufField>(StringComparer.Ordinal);
        foreach (var element in entity.Elements().SelectMany(each => each.Name.LocalName is "tijdvakGeldigheid" or "extraElementen" ? each.Elements() : [each]))
        {
            var name = element.Attribute("naam")?.Value ?? element.Name.LocalName;
            var nil = (string?)element.Attribute(Nil) is "true" or "1";
            fields[name] = new StufField(name, nil ? null : element.Value.Trim(), nil ? (string?)element.Attribute(Stuf + "noValue") ?? "" : null, PlaceOf(element) + (element.Attribute("naam") is null ? "" : " " + name));
        }

        return new StufState(PlaceOf(entity), fields);
    }
}
