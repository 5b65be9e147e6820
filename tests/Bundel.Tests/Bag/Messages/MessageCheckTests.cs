// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Bag.Messages;
using Bundel.Bag.Messages.Schemas;

namespace Bundel.Tests.Bag.Messages;

/// <summary>Messages are looked at in four layers; the official samples that break their own schema are found.</summary>
public sealed class MessageCheckTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private readonly string folder = Directory.CreateTempSubdirectory("berichten").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_samples_of_the_koppelvlak_break_their_own_schema_once_and_its_matrix_twice()
    {
        var reports = Check("bag/stuf/bg0204/bg0204_20260227_patch15.zip", "bag/stuf/baggba/Koppeling_BAGGBA_Voorbeeldberichten_v1.2.zip");
        Good(reports, CheckLayer.Schema).ShouldBe(3);
        Good(reports, CheckLayer.Rules).ShouldBe(2);
        var fault = reports.SelectMany(report => report.Faults).Single(fault => fault.Layer == CheckLayer.Schema);
        fault.Message.ShouldBe("het kenmerk soortEntiteit heeft een andere waarde dan het schema vastlegt.");
        fault.Place.ShouldContain("regel 38");
        reports.SelectMany(report => report.Faults).Select(each => each.Expected).ShouldContain("bedoeld is misschien BRA-HNU");
    }

    [Theory]
    [InlineData("1.0.2", 36, 36)]
    [InlineData("1.1", 29, 38)]
    public void The_samples_of_Geo_BAG_are_judged_by_the_schema_of_their_version(string version, int good, int all)
    {
        var reports = Check("bag/stuf/geobag/xsd", $"bag/stuf/geobag/voorbeelden/{version}/geobag-voorbeeldberichten-{version}.zip", version);
        reports.Count.ShouldBe(all);
        Good(reports, CheckLayer.Schema).ShouldBe(good);
        reports.ShouldAllBe(report => report.Standard == "Geo-BAG" && report.Version == version);
    }

    [Fact]
    public void Files_of_the_national_register_are_recognised_and_read_as_when_they_are_loaded()
    {
        var reports = Check("bag/xsd/lvbag-extract-20200928", "bag/samples/handmade");
        Good(reports, CheckLayer.Schema).ShouldBe(2);
        reports.ShouldAllBe(report => report.Standard == "LVBAG-extract" && report.Message == "bagMutaties");
    }

    [Fact]
    public void Without_schemas_that_layer_is_not_checked_and_where_to_get_them_is_told()
    {
        var report = One("""<k xmlns="http://www.egem.nl/StUF/sector/bg/0204"/>""");
        report.Layers.Single(layer => layer.Layer == CheckLayer.Schema).Note!.ShouldContain("VNG Realisatie");
        report.Layers.Single(layer => layer.Layer == CheckLayer.Schema).Outcome.ShouldBe(LayerOutcome.NotChecked);
    }

    [Theory]
    [InlineData("<!DOCTYPE lolz [<!ENTITY lol \"lol\">]><lolz>&lol;</lolz>", "xml-dtd")]
    [InlineData("<a><b></a>", "xml-ongeldig")]
    [InlineData("<onbekend/>", "HERKENNING")]
    [InlineData("{\"nummeraanduiding\": ", "json-ongeldig")]
    [InlineData("{\"iets\": 1}", "HERKENNING")]
    [InlineData("{\"postcode\":\"1381 ce\",\"huisnummer\":0,\"nummeraanduidingIdentificatie\":\"12\",\"openbareRuimteNaam\":\"Dam\"}", "API-VORM")]
    public void What_is_unsafe_or_unknown_is_refused(string text, string rule) => One(text).Faults[0].Rule.ShouldBe(rule);

    [Fact]
    public void Deep_nesting_is_refused() => One(string.Concat(Enumerable.Repeat("<a>", 500))).Faults[0].Rule.ShouldBe("xml-te-diep");

    [Fact]
    public void An_incomplete_set_of_schemas_is_refused_and_nothing_is_kept()
    {
        var part = Directory.CreateDirectory(Path.Combine(folder, "deel")).FullName;
        File.WriteAllText(Path.Combine(part, "bg0204.xsd"), """<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.egem.nl/StUF/sector/bg/0204"><import namespace="x" schemaLocation="weg.xsd"/></schema>""");
        var schemas = new SchemaFolder(Path.Combine(folder, "schemas"));
        schemas.Install(part).Problems.ShouldHaveSingleItem().ToString().ShouldContain("Gevonden: weg.xsd");
        schemas.Sets().ShouldBeEmpty();
    }

    private MessageReport One(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new MessageChecker(new SchemaFolder(Path.Combine(folder, "leeg")), null, Today).Check(() => new MemoryStream(bytes), "bericht.xml");
    }

    private List<MessageReport> Check(string schemaSource, string messages, string? version = null)
    {
        var schemas = new SchemaFolder(Path.Combine(folder, "schemas"));
        schemas.Install(TestData.Folder(schemaSource)).Problems.ShouldBeEmpty();
        var (reports, problems) = MessageFiles.Check([TestData.Folder(messages)], new MessageChecker(schemas, null, Today) { Version = version });
        problems.ShouldBeEmpty();
        return reports;
    }

    private static int Good(List<MessageReport> reports, CheckLayer layer) => reports.Count(report => report.Layers.Any(each => each.Layer == layer && each.Outcome == LayerOutcome.Good));
}
