// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Xml;
using Bundel.Bag.Messages.Rules;

namespace Bundel.Bag.Messages.Making;

/// <summary>Writes a kennisgeving Lk01 of StUF-BG 2.04; which extra elements belong in it stands in the matrix.</summary>
internal static class BagGbaWriter
{
    private const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly string[] Extra = ["identificatieWoonplaats", "woonplaatsNaamBAG", "identificatieOpenbareRuimte", "openbareRuimteNaam", "status", "identificatieTGO", "identificatieAOA", "codeGebeurtenis"];

    /// <summary>Fields of an entity in the order of the schema; those of an address stand before its period.</summary>
    private static readonly Dictionary<string, string[]> Order = new(StringComparer.Ordinal)
    {
        ["ADR"] = ["postcode", "woonplaatsnaam", "straatnaam", "huisnummer", "huisletter", "huisnummertoevoeging", "aanduidingBijHuisnummer", "locatieomschrijving", "locatieadresnummer", "ingangsdatum", "einddatum", "gemeentecode"],
        ["R02"] = ["gemeentecode", "woonplaatscode", "straatcode", "straatnaam", "ingangsdatum", "einddatum"],
        ["R03"] = ["gemeentecode", "woonplaatscode", "woonplaatsnaam", "gemeentenaam", "ingangsdatum", "einddatum"],
    };

    public static byte[] Write(Notification message, int number, DateTime now)
    {
        var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, new XmlWriterSettings { Indent = true, Encoding = Utf8 }))
        {
            writer.WriteStartElement("SectorModel", "kennisgevingsBericht", MessageType.Bg0204);
            writer.WriteAttributeString("xmlns", "xsi", null, Xsi);
            writer.WriteAttributeString("xmlns", "StUF", null, MessageType.Stuf0204);
            Head(writer, message, number, now);
            writer.WriteStartElement("body", MessageType.Bg0204);
            if (message.Old is { } old) State(writer, message, old, isOld: true);
            State(writer, message, message.New, isOld: false);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        return memory.ToArray();
    }

    private static void Head(XmlWriter writer, Notification message, int number, DateTime now)
    {
        void Stuf(string name, string value) => writer.WriteElementString(name, MessageType.Stuf0204, value);
        writer.WriteStartElement("stuurgegevens", MessageType.Stuf0204);
        Stuf("berichtsoort", "Lk01");
        Stuf("entiteittype", message.Entity);
        Stuf("sectormodel", "BG");
        Stuf("versieStUF", "0204");
        Stuf("versieSectormodel", "0204");
        foreach (var (side, application) in new[] { ("zender", "BAG"), ("ontvanger", "GBA") })
        {
            writer.WriteStartElement(side, MessageType.Stuf0204);
            Stuf("applicatie", application);
            writer.WriteEndElement();
        }

        Stuf("referentienummer", string.Create(CultureInfo.InvariantCulture, $"BAG{number:000000000}"));
        Stuf("tijdstipBericht", now.ToString("yyyyMMddHHmmssff", CultureInfo.InvariantCulture));
        writer.WriteStartElement("kennisgeving", MessageType.Stuf0204);
        Stuf("mutatiesoort", message.Change);
        Stuf("indicatorOvername", "V");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void State(XmlWriter writer, Notification message, Facts facts, bool isOld)
    {
        var rule = EventMatrix.ByCode[message.Code].First(each => each.Entity == message.Entity && each.Change == message.Change);
        writer.WriteStartElement(message.Entity, MessageType.Bg0204);
        writer.WriteAttributeString("soortEntiteit", message.Entity == "ADR" ? "F" : "T");
        writer.WriteAttributeString("verwerkingssoort", MessageType.Stuf0204, message.Change);
        foreach (var name in Order[message.Entity]) Field(writer, name, facts, rule);
        if (message.Entity == "ADR") Period(writer, facts);
        writer.WriteStartElement("extraElementen", MessageType.Bg0204);
        foreach (var name in Extra.Where(name => rule.Fields.GetValueOrDefault(name, Demand.Empty) != Demand.Empty)) ExtraField(writer, name, name == "codeGebeurtenis" ? message.Code : facts[name], isOld);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Field(XmlWriter writer, string name, Facts facts, EventRule rule)
    {
        var demand = rule.Fields.GetValueOrDefault(name, Demand.Empty);
        if (demand == Demand.Empty) return;
        var value = demand is Demand.Nil or Demand.Optional ? null : facts[name];
        writer.WriteStartElement(name, MessageType.Bg0204);
        if (value is not null) writer.WriteString(value);
        else Nil(writer, demand == Demand.Nil || name is "huisletter" or "huisnummertoevoeging" or "postcode" ? name is "woonplaatscode" or "straatcode" ? "waardeOnbekend" : "geenWaarde" : "waardeOnbekend");
        writer.WriteEndElement();
    }

    private static void Period(XmlWriter writer, Facts facts)
    {
        writer.WriteStartElement("tijdvakGeldigheid", MessageType.Bg0204);
        writer.WriteElementString("begindatumTijdvakGeldigheid", MessageType.Stuf0204, facts["begindatumTijdvakGeldigheid"]);
        writer.WriteStartElement("einddatumTijdvakGeldigheid", MessageType.Stuf0204);
        Nil(writer, "geenWaarde");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void ExtraField(XmlWriter writer, string name, string? value, bool isOld)
    {
        writer.WriteStartElement("extraElement", MessageType.Stuf0204);
        writer.WriteAttributeString("naam", name);
        if (isOld || value is null) Nil(writer, "waardeOnbekend");
        else writer.WriteString(value);
        writer.WriteEndElement();
    }

    private static void Nil(XmlWriter writer, string reason)
    {
        writer.WriteAttributeString("nil", Xsi, "true");
        writer.WriteAttributeString("noValue", MessageType.Stuf0204, reason);
    }
}
