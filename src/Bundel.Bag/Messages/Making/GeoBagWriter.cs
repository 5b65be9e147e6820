// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Xml;
using Bundel.Bag.Model;

namespace Bundel.Bag.Messages.Making;

/// <summary>Writes a BAG-kennisgeving Lk03 of Geo-BAG. Its schema (StUF-BG 3.10) is not among what Bundel was made with: see the report.</summary>
internal static class GeoBagWriter
{
    private const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly Dictionary<BagKind, (string Type, string Name)> Entities = new()
    {
        [BagKind.Pand] = ("PND", "pand"),
        [BagKind.Verblijfsobject] = ("TGO", "verblijfsobject"),
        [BagKind.Ligplaats] = ("TGO", "ligplaats"),
        [BagKind.Standplaats] = ("TGO", "standplaats"),
        [BagKind.OpenbareRuimte] = ("OPR", "openbareRuimte"),
        [BagKind.Nummeraanduiding] = ("AOA", "nummeraanduiding"),
        [BagKind.Woonplaats] = ("WPL", "woonplaats"),
    };

    public static byte[] Write(BagChange change, string code, int number, DateTime now)
    {
        var (type, name) = Entities[change.Kind];
        var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, new XmlWriterSettings { Indent = true, Encoding = Utf8 }))
        {
            void Bg(string element, string value) => writer.WriteElementString(element, MessageType.Bg0310, value);
            void Stuf(string element, string value) => writer.WriteElementString(element, MessageType.Stuf0301, value);
            writer.WriteStartElement("BG", $"{type.ToLowerInvariant()}Lk03", MessageType.Bg0310);
            writer.WriteAttributeString("xmlns", "StUF", null, MessageType.Stuf0301);
            writer.WriteAttributeString("xmlns", "xsi", null, Xsi);
            writer.WriteStartElement("stuurgegevens", MessageType.Bg0310);
            Stuf("berichtcode", "Lk03");
            Stuf("referentienummer", number.ToString("00000000", CultureInfo.InvariantCulture));
            Stuf("tijdstipBericht", now.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture));
            Stuf("entiteittype", type);
            writer.WriteEndElement();
            writer.WriteStartElement("parameters", MessageType.Bg0310);
            Stuf("mutatiesoort", change.Old is null ? "T" : "W");
            Stuf("indicatorOvername", "V");
            Bg("gebeurtenisCode", code);
            writer.WriteEndElement();
            if (change.Old is { } old) State(writer, name, type, old);
            State(writer, name, type, change.New);
            writer.WriteEndElement();
        }

        return memory.ToArray();
    }

    private static void State(XmlWriter writer, string name, string type, BagState state)
    {
        void Bg(string element, string value) => writer.WriteElementString(element, MessageType.Bg0310, value);
        writer.WriteStartElement(name, MessageType.Bg0310);
        writer.WriteAttributeString("functie", MessageType.Stuf0301, "entiteit");
        writer.WriteAttributeString("entiteittype", MessageType.Stuf0301, type);
        Bg("identificatie", state.Kind == BagKind.Woonplaats ? $"{state.Id:0000}" : $"{state.Id:0000000000000000}");
        Bg("versie", state.Version.ToString(CultureInfo.InvariantCulture));
        if (state.Name is { } text) Bg("naam", text);
        if (state.Kind == BagKind.Nummeraanduiding) Bg("aoa.huisnummer", state.HouseNumber.ToString(CultureInfo.InvariantCulture));
        Bg("aot.status", state.Status);
        Bg("aot.geconstateerd", state.Established ? "J" : "N");
        writer.WriteStartElement("brondocument", MessageType.Bg0310);
        Bg("identificatie", state.DocumentNumber);
        Bg("datum", AddressFacts.Day(state.DocumentDate));
        writer.WriteEndElement();
        writer.WriteStartElement("tijdvakGeldigheid", MessageType.Stuf0301);
        writer.WriteElementString("beginGeldigheid", MessageType.Stuf0301, AddressFacts.Day(state.Begin));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
