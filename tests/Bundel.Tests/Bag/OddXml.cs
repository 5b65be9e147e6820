// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace Bundel.Tests.Bag;

/// <summary>Valid extract files that look nothing like those of the Kadaster: other prefixes, quotes, comments, CDATA, entities, white space.</summary>
internal sealed class OddXml(int seed)
{
    private readonly Random random = new(seed);
    private string o = "", h = "", r = "", g = "";

    public string Next()
    {
        (o, h, r, g) = Pick(("Objecten:", "Historie:", "Objecten-ref:", "gml:"), ("a:", "b:", "c:", "d:"), ("", "h:", "r:", "g:"));
        var text = new StringBuilder(Pick("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "\uFEFF<?xml version='1.0'?>\n"));
        text.Append(Space()).Append($"<x:bagStand {Attributes()}>");
        text.Append(Space()).Append("<x:bagInfo><s:Gebied-Registratief><s:Gebied-NLD/></s:Gebied-Registratief><s:LVC-Extract><s:StandTechnischeDatum>2021-10-15</s:StandTechnischeDatum></s:LVC-Extract></x:bagInfo>");
        text.Append("<sl:standBestand><sl:dataset>LVBAG</sl:dataset><sl:inhoud><sl:gebied>NL &amp; zo</sl:gebied><sl:leveringsId>1</sl:leveringsId><sl:objectTypen><sl:objectType>NUM</sl:objectType></sl:objectTypen></sl:inhoud>");
        for (var i = random.Next(1, 9); i > 0; i--) text.Append($"{Space()}<sl:stand>{Space()}<x:bagObject>{(random.Next(2) == 0 ? Number() : Building())}</x:bagObject>{Space()}</sl:stand>");
        return text.Append($"{Space()}</sl:standBestand></x:bagStand >{Space()}").ToString();
    }

    private string Attributes()
    {
        var spaces = new List<string>
        {
            Declare("x:", "http://www.kadaster.nl/schemas/lvbag/extract-deelbestand-lvc/v20200601"),
            Declare("sl:", "http://www.kadaster.nl/schemas/standlevering-generiek/1.0"),
            Declare("s:", "http://www.kadaster.nl/schemas/lvbag/extract-selecties/v20200601"),
            Declare(o, "www.kadaster.nl/schemas/lvbag/imbag/objecten/v20200601"),
            Declare(h, "www.kadaster.nl/schemas/lvbag/imbag/historie/v20200601"),
            Declare(r, "www.kadaster.nl/schemas/lvbag/imbag/objecten-ref/v20200601"),
            Declare(g, "http://www.opengis.net/gml/3.2"),
        };
        return string.Join(Pick(" ", "\n  ", "\t"), spaces.OrderBy(_ => random.Next()));
    }

    private static string Declare(string prefix, string space) => (prefix.Length == 0 ? "xmlns" : $"xmlns:{prefix[..^1]}") + $"=\"{space}\"";

    private string Number()
    {
        var parts = new List<string>
        {
            Value(o + "identificatie", $"0457200000{random.Next(100000, 999999)}", Pick(" domein=\"NL.IMBAG.Nummeraanduiding\"", " domein = 'NL.IMBAG.Nummeraanduiding' ", "")),
            Value(o + "huisnummer", $"{random.Next(1, 99999)}"),
            random.Next(2) == 0 ? Value(o + "huisletter", "b") : "",
            random.Next(2) == 0 ? Value(o + "huisnummertoevoeging", "H3") : "",
            random.Next(2) == 0 ? Value(o + "postcode", "1398PN") : "",
            Value(o + "typeAdresseerbaarObject", "Verblijfsobject"),
            Value(o + "status", "Naamgeving uitgegeven"),
            Document(),
            $"<{o}ligtAan>{Space()}{Value(r + "OpenbareRuimteRef", "0424300000000108", " domein=\"a&gt;b\"")}</{o}ligtAan>",
        };
        return Wrapped("Nummeraanduiding", parts);
    }

    private string Building()
    {
        var (outer, inner) = Pick((" srsDimension=\"3\" srsName=\"urn:ogc:def:crs:EPSG::28992\"", ""), (" srsName='urn:ogc:def:crs:EPSG::28992'", " srsDimension='3' count='5'"), (" srsDimension=\"3\"", " count=\"5\""));
        var square = Square(130000 + random.Next(1000), 480000);
        var hole = random.Next(2) == 0 ? "" : $"<{g}interior><{g}LinearRing><{g}posList{inner}>{Text(Square(131000, 481000))}</{g}posList></{g}LinearRing></{g}interior>";
        var parts = new List<string>
        {
            Value(o + "identificatie", $"0457100000{random.Next(100000, 999999)}", " domein=\"NL.IMBAG.Pand\""),
            $"<{o}geometrie>{Space()}<{g}Polygon{outer}><{g}exterior>{Space()}<{g}LinearRing><{g}posList{inner}>{Text(square)}</{g}posList></{g}LinearRing></{g}exterior>{hole}</{g}Polygon>{Space()}</{o}geometrie>",
            Value(o + "oorspronkelijkBouwjaar", $"{random.Next(1000, 9999)}"),
            Value(o + "status", Pick("Pand in gebruik", "Pand in gebruik (niet ingemeten)", "Bouw gestart")),
            Document(),
        };
        return Wrapped("Pand", parts);
    }

    private string Wrapped(string name, List<string> parts)
    {
        parts.Add($"<{o}voorkomen><{h}Voorkomen>{History()}</{h}Voorkomen></{o}voorkomen>");
        var order = random.Next(3) == 0 ? parts.OrderBy(_ => random.Next()) : parts.AsEnumerable();
        return $"<{o}{name}{Pick("", " ", "\n")}>{string.Concat(order.Select(part => part + Space()))}</{o}{name}>";
    }

    private string History() =>
        Value(h + "voorkomenidentificatie", $"{random.Next(1, 511)}") + Value(h + "beginGeldigheid", "2010-02-28") + (random.Next(2) == 0 ? Value(h + "eindGeldigheid", "2012-02-29") : "")
        + Value(h + "tijdstipRegistratie", Pick("2010-11-15T13:26:11.000", "2010-11-15T13:26:11", "2010-11-15T13:26:11.5")) + $"<{h}BeschikbaarLV>{Value(h + "tijdstipRegistratieLV", "2010-11-15T13:31:25.687")}</{h}BeschikbaarLV>";

    private string Document() => Value(o + "geconstateerd", Pick("J", "N")) + Value(o + "documentdatum", "2010-06-23")
        + $"<{o}documentnummer>{Pick("B&amp;W-1774", "B<![CDATA[&]]>W", "é&#233;&#xE9; &quot;", "<!-- a < b -->Z.1", "a\r\nb", " spatie ", "<?php?>x", "&lt;!--")}</{o}documentnummer>";

    private string Value(string name, string text, string attributes = "") => $"<{name}{attributes}>{Text(text)}</{name}{Pick("", " ", "\n")}>";

    private string Text(string text) => random.Next(8) switch
    {
        0 => $" {text}\n",
        1 => $"<!-- {text} -->{text}",
        2 => $"<![CDATA[{text}]]>",
        3 => $"{text[..^1]}&#{(int)text[^1]};",
        4 => $"{text[..1]}<?stop?>{text[1..]}",
        _ => text,
    };

    private static string Square(int x, int y) => FormattableString.Invariant($"{x}.5 {y}.001 0.0 {x + 10}.25 {y}.001 0 {x + 10}.25 {y + 10}.1234 1.5 {x}.5 {y + 10} -0.5 {x}.5 {y}.001 0.0");

    private string Space() => Pick("", "", "", " ", "\n  ", "\r\n", "<!-- <niets> -->", "<?instructie?>", "\t");

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
