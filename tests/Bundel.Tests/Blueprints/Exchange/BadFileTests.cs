// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Analysis;

namespace Bundel.Tests.Blueprints.Exchange;

public sealed class BadFileTests
{
    private const string Head = """<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name>M</name>""";

    [Fact]
    public void A_file_of_version_2_is_refused_and_told_what_to_do() =>
        Only("""<model xmlns="http://www.opengroup.org/xsd/archimate" identifier="m"/>""").ShouldBe("model.xml, regel 1, positie 2: dit is een ArchiMate-uitwisselbestand van versie 2; Bundel leest versie 3. Exporteer het model opnieuw als uitwisselbestand van versie 3. Gevonden: http://www.opengroup.org/xsd/archimate. Verwacht: http://www.opengroup.org/xsd/archimate/3.0/.");

    [Fact]
    public void A_file_of_something_else_is_refused() => Only("<html/>").ShouldContain("dit is geen ArchiMate-uitwisselbestand");

    [Fact]
    public void Two_elements_with_one_identifier_are_refused_with_the_place_of_the_second() =>
        Only(Head + "\n<elements><element identifier=\"a\" xsi:type=\"Node\"><name>A</name></element>\n<element identifier=\"a\" xsi:type=\"Node\"><name>B</name></element></elements></model>")
            .ShouldBe("model.xml, regel 3, positie 2: deze identificatie komt meer dan eens voor; elke identificatie is uniek in het bestand. Gevonden: a.");

    [Fact]
    public void All_faults_are_told_at_once() =>
        BlueprintFiles.Parse(Head + "<elements><element xsi:type=\"Node\"/><element identifier=\"b\" xsi:type=\"Ding\"/></elements><relationships><relationship identifier=\"r\" source=\"b\" xsi:type=\"Flow\"/></relationships></model>")
            .Problems.Select(problem => problem.Code).ShouldBe(["archimate-kenmerk-ontbreekt", "archimate-type", "archimate-kenmerk-ontbreekt"]);

    [Fact]
    public void A_relation_to_nothing_is_found_with_its_place()
    {
        var model = BlueprintFiles.Parse(Head + "<elements><element identifier=\"a\" xsi:type=\"Node\"><name>A</name></element></elements>\n<relationships><relationship identifier=\"r\" source=\"a\" target=\"weg\" xsi:type=\"Flow\"/></relationships></model>");
        ModelCheck.Whole(model, "model.xml").Problems.Single().ToString().ShouldBe("model.xml, regel 2, positie 17: het einde van deze relatie (Flow) verwijst naar weg, dat niet in het bestand staat.");
    }

    [Fact]
    public void A_broken_file_is_refused_with_line_and_position() => Only(Head + "\n<elements>\n</model>").ShouldStartWith("model.xml, regel 3, positie 3: dit is geen geldige XML.");

    [Fact]
    public void An_entity_bomb_is_refused() => Only("<!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<model>&b;</model>").ShouldContain("(DTD)");

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Only(Head + "<organizations>" + string.Concat(Enumerable.Repeat("<item>", 200)) + string.Concat(Enumerable.Repeat("</item>", 200)) + "</organizations></model>").ShouldContain("te diep genest");

    [Fact]
    public void A_node_without_a_place_and_with_a_negative_place_are_refused() =>
        BlueprintFiles.Parse(Head + "<views><diagrams><view identifier=\"v\"><name>V</name><node identifier=\"n\" xsi:type=\"Label\" x=\"-1\" y=\"0\" w=\"1\"/></view></diagrams></views></model>")
            .Problems.Select(problem => problem.Code).ShouldBe(["archimate-getal", "archimate-plaats-ontbreekt"]);

    [Fact]
    public void The_malformed_sample_of_the_catalogue_is_refused_with_its_place() =>
        Bundel.Blueprints.Exchange.ExchangeReader.ReadFile(TestData.File("blueprints/softwarecatalogus/GEMMA-mini.xml")).Problems.Single().Place!.Line.ShouldNotBeNull();

    private static string Only(string xml) => BlueprintFiles.Parse(xml).Problems.Single().ToString();
}
