// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Bag;

/// <summary>Each fault is told with its place, what was found and what was expected.</summary>
public sealed class FaultTests
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8"?><x:bagStand xmlns:x="http://www.kadaster.nl/schemas/lvbag/extract-deelbestand-lvc/v20200601" xmlns:sl="http://www.kadaster.nl/schemas/standlevering-generiek/1.0" xmlns:o="www.kadaster.nl/schemas/lvbag/imbag/objecten/v20200601" xmlns:h="www.kadaster.nl/schemas/lvbag/imbag/historie/v20200601" xmlns:r="www.kadaster.nl/schemas/lvbag/imbag/objecten-ref/v20200601" xmlns:g="http://www.opengis.net/gml/3.2"><sl:standBestand>""";
    private const string Pand = """
        <sl:stand><x:bagObject><o:Pand><o:identificatie domein="NL.IMBAG.Pand">0457100000000001</o:identificatie><o:geometrie><g:Polygon srsName="urn:ogc:def:crs:EPSG::28992" srsDimension="2"><g:exterior><g:LinearRing><g:posList>130000 480000 130010 480000 130010 480010 130000 480000</g:posList></g:LinearRing></g:exterior></g:Polygon></o:geometrie><o:oorspronkelijkBouwjaar>1950</o:oorspronkelijkBouwjaar><o:status>Pand in gebruik</o:status><o:geconstateerd>N</o:geconstateerd><o:documentdatum>2010-08-31</o:documentdatum><o:documentnummer>A</o:documentnummer><o:voorkomen><h:Voorkomen><h:voorkomenidentificatie>1</h:voorkomenidentificatie><h:beginGeldigheid>2010-08-31</h:beginGeldigheid><h:tijdstipRegistratie>2010-11-15T13:12:17.000</h:tijdstipRegistratie><h:BeschikbaarLV><h:tijdstipRegistratieLV>2010-11-15T13:30:35.074</h:tijdstipRegistratieLV></h:BeschikbaarLV></h:Voorkomen></o:voorkomen></o:Pand></x:bagObject></sl:stand>

        """;

    [Fact]
    public void A_right_pand_is_read() => Read(Pand).Lines.Count.ShouldBe(1);

    [Theory]
    [InlineData("0457100000000001<", "0457200000000001<", "identificatie-onjuist")]
    [InlineData("0457100000000001<", "045710000000001<", "identificatie-onjuist")]
    [InlineData("0457100000000001<", "04571000000000&#65;<", "identificatie-onjuist")]
    [InlineData("2010-08-31", "2010-02-30", "datum-onjuist")]
    [InlineData("2010-11-15T13:12:17.000", "2010-11-15T25:12:17.000", "tijdstip-onjuist")]
    [InlineData(">1<", ">512<", "waarde-onjuist")]
    [InlineData("Pand in gebruik", "Pand weg", "waarde-onjuist")]
    [InlineData("130010 480010", "130010 4800100", "coordinaat-buiten-nederland")]
    [InlineData("EPSG::28992", "EPSG::4258", "geometrie-stelsel")]
    [InlineData("<o:status>Pand in gebruik</o:status>", "", "element-ontbreekt")]
    [InlineData("<o:status>", "<o:status>Bouw gestart</o:status><o:status>", "element-dubbel")]
    [InlineData("<o:status>", "<o:kleur>rood</o:kleur><o:status>", "element-onbekend")]
    [InlineData("<o:status>", "<o:status><o:x/>", "element-onbekend")]
    [InlineData("</o:Pand>", "</o:Pond>", "xml-eindtag")]
    [InlineData("</o:Pand>", "&weg;</o:Pand>", "xml-tekst")]
    [InlineData("Pand in gebruik", "Pand &in; gebruik", "xml-entiteit")]
    [InlineData("<o:status>", "<q:status>", "xml-voorvoegsel")]
    [InlineData("domein=\"NL.IMBAG.Pand\"", "domein=\"a\" domein=\"b\"", "xml-ongeldig")]
    public void A_wrong_value_is_told_with_its_line(string right, string wrong, string code)
    {
        var read = Read(Pand + Pand.Replace(right, wrong));
        read.Lines.Count.ShouldBe(1);
        var problem = read.Faults.Faults[0].Problem;
        problem.Code.ShouldBe(code);
        problem.Place!.Line.ShouldBe(3);
        read.Faults.Refuses.ShouldBeTrue();
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]>", "xml-dtd")]
    [InlineData("<html>", "xml-voorvoegsel")]
    [InlineData("", "xml-afgebroken")]
    public void A_file_that_is_no_extract_is_told(string text, string code) => Scanned.Of(text).Faults.Faults[0].Problem.Code.ShouldBe(code);

    [Theory]
    [InlineData("130000 480000 130010 480000 130010 480010 130000 480001")]
    [InlineData("130000 480000 130010 480000 130000 480000")]
    [InlineData("130000 480000 130010 480000 130010 480010 130000")]
    [InlineData("130000 480000 130010 NaN 130010 480010 130000 480000")]
    [InlineData("")]
    public void A_broken_polygon_is_kept_as_text_and_told(string ring)
    {
        var read = Read(Pand.Replace("130000 480000 130010 480000 130010 480010 130000 480000", ring));
        read.Lines.Single().ShouldEndWith("gebroken");
        read.Faults.Faults.Single().Refuses.ShouldBeFalse();
    }

    [Fact]
    public void A_file_may_stop_nowhere_in_the_middle()
    {
        var whole = Head + Pand + Pand + "</sl:standBestand></x:bagStand>";
        Scanned.Of(whole).Faults.Count.ShouldBe(0);
        for (var length = 1; length < whole.Length; length += 31) Scanned.Of(whole[..length]).Faults.Refuses.ShouldBeTrue($"{length}");
    }

    private static Scanned Read(string stands) => Scanned.Of(Head + "\n" + stands.ReplaceLineEndings("\n") + "</sl:standBestand></x:bagStand>");
}
