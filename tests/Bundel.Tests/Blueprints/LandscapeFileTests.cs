// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Importing;
using Bundel.Blueprints.Reference;

namespace Bundel.Tests.Blueprints;

public sealed class LandscapeFileTests
{
    private static readonly string Zaak = Landscapes.Component("AI-component");
    private static readonly string Service = Landscapes.Component("Gemeentelijke servicebuscomponent");
    private static readonly ReferenceItem Version = ReferenceExtract.Model.OfKind(ReferenceKinds.Version).First(item => item.Status == ReferenceItem.InUse);

    [Fact]
    public void A_landscape_comes_back_from_its_workbook()
    {
        var landscape = Landscapes.Complete();
        Lines(Read(LandscapeWorkbook.Write(landscape), "l.xlsx", landscape).Landscape).Except(Lines(landscape)).ShouldBeEmpty();
    }

    [Fact]
    public void A_landscape_comes_back_from_its_exchange_file_which_follows_ArchiMate()
    {
        var landscape = Landscapes.Complete();
        var model = AmeffExport.Write(landscape, Landscapes.Reference);
        ModelCheck.Of(new ModelIndex(model)).Where(finding => finding.Severity == Finding.Fault && finding.Kind != "object-id-dubbel").Select(finding => finding.Message).ShouldBeEmpty();
        var read = Read(ExchangeWriter.Bytes(model), "l.xml", new Landscape(landscape.Owner, landscape.Name)).Landscape;
        Lines(read).Except(Lines(landscape with { Facts = [] })).ShouldBeEmpty();
        Lines(landscape with { Facts = [] }).Except(Lines(read)).ShouldBeEmpty();
    }

    [Fact]
    public void The_template_is_an_empty_workbook_that_can_be_read()
    {
        var empty = new Landscape("a", "A");
        Read(LandscapeWorkbook.Write(empty), "sjabloon.xlsx", empty).Landscape.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void The_older_export_of_the_catalogue_has_couplings_with_properties()
    {
        var read = Read(Encoding.UTF8.GetBytes(Model(
            Element("Pakket", "p", "Squit", "Pakket") + Element("Versie", "v", "Squit 20", "Pakketversie", ("Gebruik status", "In productie"), ("Versieaanduiding", "20")) + Element("Ander", "w", "Zaaksysteem 3", "Pakketversie")
            + Actor("l", "Roxit", "Leverancier") + Actor("g", "Lindehaven", "Gemeente") + Reference("c", Zaak, "AI-component") + Reference("d", Service, "Bus"),
            Relation("Specialization", "p", "v", "heeft versie") + Relation("Association", "l", "p", "levert") + Relation("Serving", "v", "g", "gebruikt door")
            + Relation("Specialization", "v", "c", "wordt gebruikt voor") + Relation("Specialization", "v", "d", "is geschikt voor")
            + Relation("Flow", "v", "w", "Zaken", ("Object ID", "kop-9"), ("GEMMA type", "Koppeling"), ("Intermediair ID", "w"), ("Richting", "left_to_right"), ("Type", "norm"), ("Standaardversie ID", Version.Key)))), "swc.xml", new Landscape("lindehaven", "Lindehaven")).Landscape;
        read.Applications.Select(row => row.Name).ShouldBe(["Squit 20", "Zaaksysteem 3"]);
        var squit = read.Applications[0];
        (squit.Supplier, squit.Version, squit.Status).ShouldBe(("Roxit", "20", "in productie"));
        squit.Components.ShouldBe([Zaak]);
        var coupling = read.Couplings.Single();
        (coupling.Code, coupling.From, coupling.To, coupling.Through, coupling.Standard, coupling.Value("richting"), coupling.Value("soort")).ShouldBe(("kop-9", "v", "w", "w", Version.Key, "heen", "standaard"));
    }

    [Fact]
    public void The_newer_export_has_use_apart_from_supply_and_relations_to_the_coupling()
    {
        var read = Read(Encoding.UTF8.GetBytes(Model(
            Element("S", "s1", "Squit", "Applicatie") + Element("U", "u1", "Squit (Lindehaven)", "Applicatie") + Element("S2", "s2", "Zaaksysteem", "Applicatie") + Element("U2", "u2", "Zaaksysteem (Lindehaven)", "Applicatie")
            + Element("B", "u3", "Bus (Lindehaven)", "Applicatie") + Actor("l", "Roxit", "Leverancier") + Reference("c", Zaak, "AI-component") + Constraint("k", Version.Key),
            Relation("Realization", "s1", "u1", "") + Relation("Realization", "s2", "u2", "") + Relation("Association", "l", "s1", "levert") + Relation("Specialization", "u1", "c", "wordt gebruikt voor")
            + Relation("Flow", "u1", "u2", "Zaken", "f1") + Relation("Association", "u3", "f1", "") + Relation("Association", "f1", "k", ""))), "swc.xml", new Landscape("lindehaven", "Lindehaven")).Landscape;
        read.Applications.Select(row => (row.Code, row.Name)).ShouldBe([("u1", "Squit"), ("u2", "Zaaksysteem"), ("u3", "Bus (Lindehaven)")]);
        read.Applications[0].Supplier.ShouldBe("Roxit");
        var coupling = read.Couplings.Single();
        (coupling.From, coupling.To, coupling.Through, coupling.Standard).ShouldBe(("u1", "u2", "u3", Version.Key));
    }

    [Fact]
    public void The_CSV_exports_of_the_catalogue_are_read_and_what_Bundel_knows_more_stays()
    {
        var before = new Landscape("lindehaven", "Lindehaven") { Applications = [new LandscapeApplication("v1", "Squit") { Values = new Dictionary<string, string> { ["kosten"] = "100.00" } }] };
        var portfolio = $"Gemeente ID;Gemeente naam;Gebruik Status;Gebruik Datum ingang status;Leverancier Naam;Pakket ID;Pakket Naam;Pakketversie ID;Pakketversie Naam;Referentiecomponenten ID;Referentiecomponenten naam\n1;Lindehaven;In productie;01-02-24;Roxit;p1; Squit;v1;Squit 20;{Zaak};Zaak\n1;Lindehaven;In productie;01-02-24;Roxit;p1; Squit;v1;Squit 20;{Service};Bus\n1;Lindehaven;Gepland;;Ander;p2;Zaken;;;onbekend-id;X\n";
        var read = Read(Encoding.UTF8.GetBytes(portfolio), "portfolio.csv", before);
        read.Landscape.Applications.Select(row => (row.Code, row.Name, row.Version, row.Status)).ShouldBe([("v1", "Squit", "20", "in productie"), ("p2", "Zaken", null, "gepland")]);
        read.Landscape.Applications[0].Components.ShouldBe([Zaak, Service]);
        read.Landscape.Applications[0].Value("kosten").ShouldBe("100.00");
        read.Landscape.Applications[0].Value("statusSinds").ShouldBe("2024-02-01");
        read.Notices.Single().ShouldContain("onbekend-id");
        var couplings = "Koppeling ID;Status;Pakket ID 1;Pakket Naam 1;Pakketversie ID 1;Koppeling richting;Pakket ID 2;Pakket Naam 2;Pakketversie ID 2;Standaard of maatwerk;Standaardversie ID\nk1;;p1;Squit;v1;bidirection;p2;Zaken;;custom;\n";
        var coupling = Read(Encoding.UTF8.GetBytes(couplings), "koppelingen.csv", read.Landscape).Landscape.Couplings.Single();
        (coupling.From, coupling.To, coupling.Value("richting"), coupling.Value("soort")).ShouldBe(("v1", "p2", "beide", "maatwerk"));
    }

    [Fact]
    public void A_workbook_with_a_wrong_value_is_refused_with_its_place_and_nothing_is_read()
    {
        var landscape = new Landscape("a", "A") { Applications = [Landscapes.Application("zaak", "AI-component", ("contracteinde", "morgen"), ("kosten", "veel"))] };
        using var stream = new MemoryStream(LandscapeWorkbook.Write(landscape));
        var problems = LandscapeFile.Read(stream, "l.xlsx", landscape, Landscapes.Reference, Landscapes.Today).Problems;
        problems.Select(problem => problem.Place!.Column).ShouldBe(["Einde van het contract", "Kosten per jaar"]);
        problems.ShouldAllBe(problem => problem.Place!.Row != null && problem.Place.File!.Contains("Applicaties"));
    }

    [Fact]
    public void What_a_file_changes_is_told_before_it_is_kept()
    {
        var before = new Landscape("a", "A") { Applications = [Landscapes.Application("een", "AI-component"), Landscapes.Application("twee", "AI-component")] };
        var after = new Landscape("a", "A") { Applications = [Landscapes.Application("een", "AI-component", ("kosten", "1.00")), Landscapes.Application("drie", "AI-component")] };
        LandscapeDifference.Between(before, after).Select(change => $"{change.Code} {change.Outcome} {string.Join(',', change.Fields)}".Trim()).ShouldBe(["een gewijzigd kosten", "drie nieuw", "twee vervalt"]);
    }

    private static string[] Lines(Landscape landscape) => LandscapeJson.Write(landscape).Split("},{");

    private static ReadLandscape Read(byte[] bytes, string file, Landscape before)
    {
        using var stream = new MemoryStream(bytes);
        var read = LandscapeFile.Read(stream, file, before, Landscapes.Reference, Landscapes.Today);
        read.Problems.Select(problem => problem.ToString()).ShouldBeEmpty();
        return read.Value;
    }

    private static string Model(string elements, string relations) =>
        $"""<model xmlns="{ExchangeModel.Namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name>M</name><elements>{elements}</elements><relationships>{relations}</relationships><propertyDefinitions>{string.Concat(Names.Select((name, i) => $"<propertyDefinition identifier=\"propid-{i}\" type=\"string\"><name>{name}</name></propertyDefinition>"))}</propertyDefinitions></model>""";

    private static readonly string[] Names = ["Object ID", "GEMMA type", "Gebruik status", "Versieaanduiding", "Intermediair ID", "Richting", "Type", "Standaardversie ID"];

    private static string Properties(params (string Name, string Value)[] properties) =>
        $"<properties>{string.Concat(properties.Select(property => $"<property propertyDefinitionRef=\"propid-{Array.IndexOf(Names, property.Name)}\"><value>{property.Value}</value></property>"))}</properties>";

    private static string Element(string _, string id, string name, string type, params (string, string)[] properties) =>
        $"<element identifier=\"{id}\" xsi:type=\"ApplicationComponent\"><name>{name}</name>{Properties([("Object ID", id), ("GEMMA type", type), .. properties])}</element>";

    private static string Actor(string id, string name, string type) => $"<element identifier=\"{id}\" xsi:type=\"BusinessActor\"><name>{name}</name>{Properties(("GEMMA type", type))}</element>";

    private static string Reference(string id, string key, string name) => $"<element identifier=\"{id}\" xsi:type=\"ApplicationComponent\"><name>{name}</name>{Properties(("Object ID", key), ("GEMMA type", "Referentiecomponent"))}</element>";

    private static string Constraint(string id, string key) => $"<element identifier=\"{id}\" xsi:type=\"Constraint\"><name>S</name>{Properties(("Object ID", key))}</element>";

    private static int number;

    private static string Relation(string type, string source, string target, string name, params (string, string)[] properties) => Relation(type, source, target, name, $"r{Interlocked.Increment(ref number)}", properties);

    private static string Relation(string type, string source, string target, string name, string id, params (string, string)[] properties) =>
        $"<relationship identifier=\"{id}\" source=\"{source}\" target=\"{target}\" xsi:type=\"{type}\"><name>{name}</name>{(properties.Length > 0 ? Properties(properties) : "")}</relationship>";
}
