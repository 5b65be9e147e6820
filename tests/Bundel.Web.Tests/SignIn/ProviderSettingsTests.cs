// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using Bundel.Tests.Support;
using Bundel.Web.Hosting;
using Bundel.Web.SignIn.Settings;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn;

/// <summary>Providers in bundel.json: the strict profile, unless a relaxation says by name and reason what is less.</summary>
public sealed class ProviderSettingsTests
{
    private readonly string folder = TestDatabases.Folder();

    [Fact]
    public void A_strict_provider_is_read_whole()
    {
        Key("sleutel.pem", RSA.Create(2048).ExportPkcs8PrivateKeyPem());
        var settings = Read(Strict).Value;

        settings.TrialSignIn.ShouldBeFalse();
        var provider = settings.Site.Providers.ShouldHaveSingleItem();
        (provider.Code, provider.Issuer.ToString(), provider.ClientId).ShouldBe(("vierdijken", "https://login.voorbeeld.nl/", "bundel"));
        provider.GroupRoles.ShouldHaveSingleItem().ShouldBe(new GroupRole("beheer", new Bundel.Platform.RoleGrant("vier-dijken", Bundel.Platform.Role.Beheerder)));
        provider.Relaxations.ShouldBeEmpty();
        settings.Site.ProviderOf("Anna@Voorbeeld.NL").ShouldBe(provider);
        settings.Site.ProviderOf("anna@kwaad-voorbeeld.nl").ShouldBeNull();
    }

    [Fact]
    public void All_faults_are_told_at_once_in_Dutch_with_their_place()
    {
        Key("kort.pem", RSA.Create(1024).ExportPkcs8PrivateKeyPem());
        var problems = Read("""
            {"aanbieders":[
              {"code":"A B","naam":"X","uitgever":"http://login.voorbeeld.nl","domeinen":["x.nl"],"sleutelbestand":"kort.pem","onzin":1},
              {"code":"y","naam":"Y","uitgever":"https://login.y.nl","client":"bundel","domeinen":["x.nl"],"geheimbestand":"weg.txt","versoepelingen":[{"soort":"alles-mag","reden":"r"}]}],
             "securityTxt":{"contact":["bel ons"]},"limieten":{"uploads":"veel"}}
            """).Problems.Select(problem => problem.ToString()).ToArray();

        string[] expected =
        [
            "adres: Met een aanbieder om aan te melden hoort het https-adres", "aanbieders.0.code:", "aanbieders.0.uitgever:", "aanbieders.0.client: Deze instelling ontbreekt", "aanbieders.0.sleutelbestand: Deze sleutel is te kort",
            "aanbieders.0.betrouwbaarheidsniveaus:", "aanbieders.0.onzin: Deze instelling bestaat niet", "aanbieders.1.geheimbestand: Dit bestand is er niet", "aanbieders.1.geheimbestand: Het strenge profiel kent geen gedeeld geheim",
            "aanbieders.1.sleutelbestand: Het strenge profiel vraagt een eigen sleutel", "aanbieders.1.versoepelingen.0.soort:", "Twee aanbieders noemen hetzelfde domein. Gevonden: x.nl", "securityTxt.contact:", "securityTxt.verloopt:", "limieten.uploads:",
        ];
        foreach (var text in expected) problems.ShouldContain(problem => problem.Contains(text, StringComparison.Ordinal), text);
    }

    [Fact]
    public void A_relaxation_takes_its_name_and_a_reason()
    {
        File.WriteAllText(Path.Combine(folder, "geheim.txt"), "geheim");
        var relaxed = """
            {"adres":"https://bundel.voorbeeld.nl","luister":"127.0.0.1","aanbieders":[{"code":"entra","naam":"Entra","uitgever":"https://login.voorbeeld.nl/v2.0","client":"b","domeinen":["x.nl"],"geheimbestand":"geheim.txt",
             "versoepelingen":[{"soort":"gedeeld-geheim","reden":"Kan geen verklaring aan"},{"soort":"zonder-betrouwbaarheidsniveau","reden":"Geeft geen acr"}]}]}
            """;
        Read(relaxed).Value.Site.Providers[0].Relaxations.Select(choice => choice.Relaxation).ShouldBe([Relaxation.SharedSecret, Relaxation.NoAcr]);
        Read(relaxed.Replace(",\"reden\":\"Geeft geen acr\"", "", StringComparison.Ordinal)).Problems.ShouldHaveSingleItem().Message.ShouldContain("aanbieders.0.versoepelingen.1.reden");
    }

    [Fact]
    public void The_demo_takes_no_provider()
    {
        Key("sleutel.pem", ECDsa.Create(ECCurve.NamedCurves.nistP256).ExportPkcs8PrivateKeyPem());
        Read(Strict, "demo").Problems.ShouldContain(problem => problem.Code == "demo-met-aanbieder");
    }

    private const string Strict = """
        {"adres":"https://bundel.voorbeeld.nl","aanbieders":[{"code":"vierdijken","naam":"Vier Dijken","uitgever":"https://login.voorbeeld.nl/","client":"bundel","sleutelbestand":"sleutel.pem",
         "domeinen":["voorbeeld.nl"],"betrouwbaarheidsniveaus":["hoog"],"groepen":[{"groep":"beheer","samenwerking":"vier-dijken","rol":"beheerder"}]}]}
        """;

    private void Key(string name, string pem) => File.WriteAllText(Path.Combine(folder, name), pem);

    private Bundel.Kernel.Result<WebSettings> Read(string json, string verb = "web")
    {
        File.WriteAllText(Path.Combine(folder, "bundel.json"), json);
        return WebSettings.Parse([verb, "--data", folder]);
    }
}
