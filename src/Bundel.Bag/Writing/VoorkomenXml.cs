// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Geometry;
using Bundel.Bag.Model;

namespace Bundel.Bag.Writing;

/// <summary>Writes a voorkomen as the Kadaster does.</summary>
public static class VoorkomenXml
{
    private static readonly string[] Names = ["Woonplaats", "OpenbareRuimte", "Nummeraanduiding", "Verblijfsobject", "Ligplaats", "Standplaats", "Pand"];
    private static readonly string[] Domains = ["Woonplaats", "Openbareruimte", "Nummeraanduiding", "Verblijfsobject", "Ligplaats", "Standplaats", "Pand"];

    public static void Write(XmlText xml, in Voorkomen row, Batch batch)
    {
        if (row.Standing == Standing.Investigation)
        {
            Investigation(xml, row, batch);
            return;
        }

        xml.Raw("<Objecten:"u8).Raw(Names[(int)row.Kind]).Raw(">"u8);
        switch (row.Kind)
        {
            case BagKind.Woonplaats:
                Id(xml, row).Raw("<Objecten:naam>"u8).Escaped(batch.Bytes(row.Name)).Raw("</Objecten:naam>"u8);
                Surface(xml, row, batch, "vlak");
                Document(Status(xml, row), row, batch);
                History(xml, row);
                break;
            case BagKind.OpenbareRuimte:
                Street(xml, row, batch);
                break;
            case BagKind.Nummeraanduiding:
                Number(xml, row, batch);
                break;
            case BagKind.Pand:
                Surface(Id(xml, row), row, batch, null);
                xml.Raw("<Objecten:oorspronkelijkBouwjaar>"u8).Number(row.Year, 4).Raw("</Objecten:oorspronkelijkBouwjaar>"u8);
                Document(Status(xml, row), row, batch);
                History(xml, row);
                break;
            default:
                Addressable(xml, row, batch);
                break;
        }

        xml.Raw("</Objecten:"u8).Raw(Names[(int)row.Kind]).Raw(">"u8);
    }

    private static void Street(XmlText xml, in Voorkomen row, Batch batch)
    {
        Id(xml, row).Raw("<Objecten:naam>"u8).Escaped(batch.Bytes(row.Name)).Raw("</Objecten:naam><Objecten:type>"u8).Raw(Codes.StreetType.Name(row.Type)).Raw("</Objecten:type>"u8);
        Document(Status(xml, row), row, batch);
        Town(xml, row);
        History(xml, row);
        if (row.ShortName.Length > 0) xml.Raw("<Objecten:verkorteNaam><nen5825:VerkorteNaamOpenbareRuimte><nen5825:verkorteNaam>"u8).Escaped(batch.Bytes(row.ShortName)).Raw("</nen5825:verkorteNaam></nen5825:VerkorteNaamOpenbareRuimte></Objecten:verkorteNaam>"u8);
    }

    private static void Number(XmlText xml, in Voorkomen row, Batch batch)
    {
        Id(xml, row).Raw("<Objecten:huisnummer>"u8).Number(row.HouseNumber).Raw("</Objecten:huisnummer>"u8);
        if (row.Letter != 0) xml.Raw("<Objecten:huisletter>"u8).Raw([row.Letter]).Raw("</Objecten:huisletter>"u8);
        if (row.Suffix.Length > 0) xml.Raw("<Objecten:huisnummertoevoeging>"u8).Raw(batch.Bytes(row.Suffix)).Raw("</Objecten:huisnummertoevoeging>"u8);
        if (row.Postcode.Length > 0) xml.Raw("<Objecten:postcode>"u8).Raw(batch.Bytes(row.Postcode)).Raw("</Objecten:postcode>"u8);
        xml.Raw("<Objecten:typeAdresseerbaarObject>"u8).Raw(Codes.Addressed.Name(row.Type)).Raw("</Objecten:typeAdresseerbaarObject>"u8);
        Document(Status(xml, row), row, batch);
        if (row.Town != 0) Town(xml, row);
        History(xml, row);
        xml.Raw("<Objecten:ligtAan><Objecten-ref:OpenbareRuimteRef domein=\"NL.IMBAG.Openbareruimte\">"u8).Number(row.Main, 16).Raw("</Objecten-ref:OpenbareRuimteRef></Objecten:ligtAan>"u8);
    }

    private static void Addressable(XmlText xml, in Voorkomen row, Batch batch)
    {
        xml.Raw("<Objecten:heeftAlsHoofdadres><Objecten-ref:NummeraanduidingRef domein=\"NL.IMBAG.Nummeraanduiding\">"u8).Number(row.Main, 16).Raw("</Objecten-ref:NummeraanduidingRef></Objecten:heeftAlsHoofdadres>"u8);
        History(xml, row);
        if (row.SideAddresses.Length > 0) References(xml, "heeftAlsNevenadres", "Nummeraanduiding", batch.References(row.SideAddresses));
        Id(xml, row);
        if (row.Kind != BagKind.Verblijfsobject)
        {
            Surface(Status(xml, row), row, batch, null);
            Document(xml, row, batch);
            return;
        }

        Residence(xml, row, batch);
        Document(Status(xml, row), row, batch);
        References(xml, "maaktDeelUitVan", "Pand", batch.References(row.Buildings));
    }

    private static void Residence(XmlText xml, in Voorkomen row, Batch batch)
    {
        if (row.Form is GeometryForm.Wkb or GeometryForm.Broken) Surface(xml, row, batch, "vlak");
        else
        {
            xml.Raw("<Objecten:geometrie><Objecten:punt><gml:Point srsName=\"urn:ogc:def:crs:EPSG::28992\" srsDimension=\""u8).Number(row.Form == GeometryForm.PointAtZero ? 3 : 2).Raw("\">\n  <gml:pos>"u8);
            xml.Coordinate(row.Extent.X / 1000d).Raw(" "u8).Coordinate(row.Extent.Y / 1000d).Raw(row.Form == GeometryForm.PointAtZero ? " 0.0"u8 : ""u8).Raw("</gml:pos>\n</gml:Point></Objecten:punt></Objecten:geometrie>"u8);
        }

        foreach (var (code, name) in Codes.Purpose.All)
        {
            if ((row.Purposes & (1 << (code - 1))) != 0) xml.Raw("<Objecten:gebruiksdoel>"u8).Raw(name).Raw("</Objecten:gebruiksdoel>"u8);
        }

        xml.Raw("<Objecten:oppervlakte>"u8).Number(row.Area).Raw("</Objecten:oppervlakte>"u8);
    }

    private static XmlText Id(XmlText xml, in Voorkomen row) =>
        xml.Raw("<Objecten:identificatie domein=\"NL.IMBAG."u8).Raw(Domains[(int)row.Kind]).Raw("\">"u8).Number(row.Id, row.Kind == BagKind.Woonplaats ? 4 : 16).Raw("</Objecten:identificatie>"u8);

    private static XmlText Status(XmlText xml, in Voorkomen row) => xml.Raw("<Objecten:status>"u8).Raw(Codes.StatusOf(row.Kind).Name(row.Status)).Raw("</Objecten:status>"u8);

    private static void Document(XmlText xml, in Voorkomen row, Batch batch)
    {
        xml.Raw("<Objecten:geconstateerd>"u8).Raw(row.Established ? "J"u8 : "N"u8).Raw("</Objecten:geconstateerd>"u8);
        xml.Raw("<Objecten:documentdatum>"u8).Day(row.DocumentDate).Raw("</Objecten:documentdatum><Objecten:documentnummer>"u8).Escaped(batch.Bytes(row.DocumentNumber)).Raw("</Objecten:documentnummer>"u8);
    }

    private static void Town(XmlText xml, in Voorkomen row) =>
        xml.Raw("<Objecten:ligtIn><Objecten-ref:WoonplaatsRef domein=\"NL.IMBAG.Woonplaats\">"u8).Number(row.Town, 4).Raw("</Objecten-ref:WoonplaatsRef></Objecten:ligtIn>"u8);

    private static void References(XmlText xml, string container, string kind, ReadOnlySpan<long> ids)
    {
        xml.Raw("<Objecten:"u8).Raw(container).Raw(">"u8);
        foreach (var id in ids) xml.Raw("<Objecten-ref:"u8).Raw(kind).Raw("Ref domein=\"NL.IMBAG."u8).Raw(kind).Raw("\">"u8).Number(id, 16).Raw("</Objecten-ref:"u8).Raw(kind).Raw("Ref>"u8);
        xml.Raw("</Objecten:"u8).Raw(container).Raw(">"u8);
    }

    private static void Surface(XmlText xml, in Voorkomen row, Batch batch, string? wrapper)
    {
        xml.Raw("<Objecten:geometrie>"u8);
        var geometry = row.Form == GeometryForm.Wkb ? BagGeometry.FromWkb(batch.Bytes(row.Geometry)) : null;
        if (geometry is { Multi: true } && wrapper is not null) wrapper = "multivlak";
        if (wrapper is not null) xml.Raw("<Objecten:"u8).Raw(wrapper).Raw(">"u8);
        if (geometry is null) xml.Raw(batch.Bytes(row.Geometry));
        else GeometryXml.Write(xml, geometry);
        if (wrapper is not null) xml.Raw("</Objecten:"u8).Raw(wrapper).Raw(">"u8);
        xml.Raw("</Objecten:geometrie>"u8);
    }

    private static void History(XmlText xml, in Voorkomen row)
    {
        xml.Raw("<Objecten:voorkomen><Historie:Voorkomen><Historie:voorkomenidentificatie>"u8).Number(row.Number).Raw("</Historie:voorkomenidentificatie><Historie:beginGeldigheid>"u8).Day(row.Begin).Raw("</Historie:beginGeldigheid>"u8);
        if (row.End != BagDate.NoDay) xml.Raw("<Historie:eindGeldigheid>"u8).Day(row.End).Raw("</Historie:eindGeldigheid>"u8);
        Moment(xml, "tijdstipRegistratie", row.Registered);
        Moment(xml, "eindRegistratie", row.EndRegistered);
        Moment(xml, "tijdstipInactief", row.Inactive);
        xml.Raw("<Historie:BeschikbaarLV>"u8);
        Moment(xml, "tijdstipRegistratieLV", row.LvRegistered);
        Moment(xml, "tijdstipEindRegistratieLV", row.LvEnd);
        Moment(xml, "tijdstipInactiefLV", row.LvInactive);
        Moment(xml, "tijdstipNietBagLV", row.LvNotBag);
        xml.Raw("</Historie:BeschikbaarLV></Historie:Voorkomen></Objecten:voorkomen>"u8);
    }

    private static void Investigation(XmlText xml, in Voorkomen row, Batch batch)
    {
        var name = Domains[(int)row.Kind];
        xml.Raw("<KenmerkInOnderzoek:Kenmerk"u8).Raw(name).Raw("InOnderzoek><KenmerkInOnderzoek:kenmerk>"u8).Raw(Codes.Attribute.Name(row.Attribute)).Raw("</KenmerkInOnderzoek:kenmerk>"u8);
        xml.Raw("<KenmerkInOnderzoek:identificatieVan"u8).Raw(name).Raw(" domein=\"NL.IMBAG."u8).Raw(name).Raw("\">"u8).Number(row.Id, row.Kind == BagKind.Woonplaats ? 4 : 16).Raw("</KenmerkInOnderzoek:identificatieVan"u8).Raw(name).Raw(">"u8);
        xml.Raw("<KenmerkInOnderzoek:inOnderzoek>"u8).Raw(row.UnderInvestigation ? "J"u8 : "N"u8).Raw("</KenmerkInOnderzoek:inOnderzoek><KenmerkInOnderzoek:documentdatum>"u8).Day(row.DocumentDate).Raw("</KenmerkInOnderzoek:documentdatum><KenmerkInOnderzoek:documentnummer>"u8).Escaped(batch.Bytes(row.DocumentNumber)).Raw("</KenmerkInOnderzoek:documentnummer><KenmerkInOnderzoek:historieInOnderzoek><Historie:HistorieInOnderzoek>"u8);
        Moment(xml, "tijdstipRegistratie", row.Registered);
        Moment(xml, "eindRegistratie", row.EndRegistered);
        xml.Raw("<Historie:beginGeldigheid>"u8).Day(row.Begin).Raw("</Historie:beginGeldigheid>"u8);
        if (row.End != BagDate.NoDay) xml.Raw("<Historie:eindGeldigheid>"u8).Day(row.End).Raw("</Historie:eindGeldigheid>"u8);
        xml.Raw("<Historie:BeschikbaarLVInOnderzoek>"u8);
        Moment(xml, "tijdstipRegistratieLV", row.LvRegistered);
        Moment(xml, "tijdstipEindRegistratieLV", row.LvEnd);
        xml.Raw("</Historie:BeschikbaarLVInOnderzoek></Historie:HistorieInOnderzoek></KenmerkInOnderzoek:historieInOnderzoek></KenmerkInOnderzoek:Kenmerk"u8).Raw(name).Raw("InOnderzoek>"u8);
    }

    private static void Moment(XmlText xml, string name, long instant)
    {
        if (instant != BagDate.NoInstant) xml.Raw("<Historie:"u8).Raw(name).Raw(">"u8).Instant(instant).Raw("</Historie:"u8).Raw(name).Raw(">"u8);
    }
}
