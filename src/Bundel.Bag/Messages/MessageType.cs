// SPDX-License-Identifier: EUPL-1.2
using System.Xml;
using System.Xml.Linq;

namespace Bundel.Bag.Messages;

/// <summary>What a file is, by its root.</summary>
public enum MessageFamily
{
    Unknown,
    StufBg0204,
    GeoBag,
    StufBg0310,
    Lvbag,
    ApiJson,
}

/// <summary>A recognised message.</summary>
public sealed record MessageType(MessageFamily Family, string Standard, string? Version, string Namespace, string Root)
{
    public const string Bg0204 = "http://www.egem.nl/StUF/sector/bg/0204";
    public const string Bg0310 = "http://www.egem.nl/StUF/sector/bg/0310";
    public const string Stuf0204 = "http://www.egem.nl/StUF/StUF0204";
    public const string Stuf0301 = "http://www.egem.nl/StUF/StUF0301";
    private const string GeoBagPrefix = "http://register.geostandaarden.nl/xmlschema/geobag/";
    private static readonly string[] Kadaster = ["http://www.kadaster.nl/schemas/", "www.kadaster.nl/schemas/"];

    public static MessageType Of(XmlReader reader)
    {
        reader.MoveToContent();
        return Of(XName.Get(reader.LocalName, reader.NamespaceURI));
    }

    private static MessageType Of(XName root)
    {
        var space = root.NamespaceName;
        if (space == Bg0204) return new(MessageFamily.StufBg0204, "StUF-BG", "2.04", space, root.LocalName);
        if (space == Bg0310) return new(MessageFamily.StufBg0310, "StUF-BG 3.10", null, space, root.LocalName);
        if (space.StartsWith(GeoBagPrefix, StringComparison.Ordinal)) return new(MessageFamily.GeoBag, "Geo-BAG", space[GeoBagPrefix.Length..], space, root.LocalName);
        if (Array.Exists(Kadaster, prefix => space.StartsWith(prefix, StringComparison.Ordinal))) return new(MessageFamily.Lvbag, "LVBAG-extract", null, space, root.LocalName);
        return new(MessageFamily.Unknown, "onbekend", null, space, root.LocalName);
    }
}
