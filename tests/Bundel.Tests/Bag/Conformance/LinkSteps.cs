// SPDX-License-Identifier: EUPL-1.2

namespace Bundel.Tests.Bag.Conformance;

/// <summary>links.feature: the sentences first gather which endpoints are asked and how, then every one of them is asked and must have the links.</summary>
internal static class LinkSteps
{
    private const string Day = "2013-01-01";
    private const string Instant = "2014-06-01T00:00:00.000";
    private static readonly string[] Single = [$"/woonplaatsen/{RicherData.Town}", $"/openbareruimten/0{RicherData.Street}", $"/nummeraanduidingen/0{RicherData.Number}", $"/verblijfsobjecten/0{RicherData.Residence}", "/panden/0599100000000001"];
    private static readonly string[] Collections = ["/woonplaatsen?naam=Proefstad", $"/openbareruimten?woonplaatsIdentificatie={RicherData.Town}", "/nummeraanduidingen?postcode=4321BA&huisnummer=1", "/verblijfsobjecten?pandIdentificatie=0599100000000001", "/panden?adresseerbaarObjectIdentificatie=0599010000000001"];

    public static StepDefinition[] All { get; } =
    [
        Ask("er een bevraging wordt gedaan op één van de endpoints.*", [.. Single, .. Collections]),
        Ask("er een nummeraanduiding wordt opgevraagd op het tijdreisvraagendpoint nummeraanduidingen.*", Single[2]),
        Ask("de verblijfsobjecten worden opgevraagd in een pand waarin slechts 1 verblijfsobject is gelegen", Collections[3]),
        Ask("de verblijfsobjecten worden opgevraagd in een pand waarin meerdere verblijfsobjecten zijn gelegen", "/verblijfsobjecten?pandIdentificatie=0599100000000030"),
        Ask("de levenscyclus van een resource wordt opgevraagd.*", [.. Single.Select(url => url + "/lvc")]),
        Ask("de levenscyclus van een resource \\(niet zijnde een woonplaats\\).*", [.. Single.Skip(1).Select(url => url + "/lvc")]),
        Ask("de levenscyclus van een woonplaats resource.*", Single[0] + "/lvc"),
        Ask("er een levenscyclus wordt opgevraagd van een resource", Single[3] + "/lvc"),
        Ask("er een verblijfsobject wordt opgevraagd op het levenscyclusendpoint verblijfsobjecten", Single[3] + "/lvc"),
        Ask("er een object \\(niet zijnde een woonplaats\\) voorkomen wordt opgevraagd.*", Single[2] + "/1/2012-03-01T00:01:00.000"),
        Ask("er een object \\(zijnde een woonplaats\\) voorkomen wordt opgevraagd.*", Single[0] + "/1/2012-03-01T00:01:00.000"),

        Change("deze endpoint levert één enkele resource", urls => urls.Where(Single.Contains)),
        Change("deze endpoint levert een collectie van resources", urls => urls.Where(Collections.Contains)),
        Change("de resource heeft een relatie met één of meer andere resources", urls => urls.Where(url => !url.StartsWith("/panden", StringComparison.Ordinal))),
        Change("de resource heeft geen relatie met andere resources.*", urls => urls.Where(url => url.StartsWith("/panden", StringComparison.Ordinal))),
        Change("(?:de geldigOp parameter wordt|er wordt geldigOp <Datum>) meegegeven", urls => urls.Select(url => With(url, "geldigOp=" + Day))),
        Change("(?:de beschikbaarOp parameter wordt|er wordt beschikbaarOp <DatumTijd>) meegegeven", urls => urls.Select(url => With(url, "beschikbaarOp=" + Instant))),
        Change("(?:één of meer .*gerelateerde resource worden geëxpand|er wordt expand=true meegegeven)", urls => urls.Where(url => !url.StartsWith("/panden", StringComparison.Ordinal)).Select(url => With(url, "expand=true"))),
        Change("er wordt expand=heeftAlsHoofdAdres meegegeven", urls => urls.Select(url => With(url, "expand=heeftAlsHoofdAdres"))),
        Nothing("deze endpoint levert één of meerdere resource"), Nothing("een client geeft bepaalde parameters niet op.*"), Nothing("de <Datum van request> .*"), Nothing("de default waarde wordt gebruikt.*"), Nothing("er wordt een default gebruikt.*"),
        Nothing("(?:de (?:geldigOp|beschikbaarOp) parameter wordt niet|er wordt geen (?:geldigOp|beschikbaarOp)|er worden geen (?:tijdreisparameters|andere query parameters)) meegegeven"), Nothing("er zijn zoveel verblijfsobjecten dat .*"),

        Each("bevat de _links.self van de (?:resource|collectie) .*", (world, _) => LinkChecks.SelfIsRequest(world)),
        Each("wordt de self link van de (?:resource|resource \\(het voorkomen\\)|collectie) opgebouwd.*", (world, _) => LinkChecks.SelfIsRequest(world)),
        Each("bevat _embedded .*", (world, _) => world.Answer["_embedded"].ShouldNotBeNull()),
        Each("bevat de _embedded sectie .*", (world, _) => world.Text("_embedded").ShouldNotBeNull()),
        Each("bevat de collectie in de response .*", (world, _) => world.Items.ShouldNotBeEmpty()),
        Each("bevat de response het voorkomen van het object", (world, _) => world.Status.ShouldBe(200)),
        Each("bevat de _links.self van iedere resource in de collectie .*", (world, _) => LinkChecks.ItemSelves(world)),
        Each("wordt de self link van de resources opgebouwd.*", (world, _) => LinkChecks.ItemSelves(world)),
        Each("bevat de link.self (?:niet )?de (?:meegegeven )?tijdreisparameter.*", (world, _) => LinkChecks.ItemSelves(world)),
        Each("bevat de _links.self van een embedded resources .*", (world, _) => LinkChecks.EmbeddedSelves(world)),
        Each("worden de (?:self links van embedded resources|links van gerelateerde resources in embedded resources) opgebouw.*", (world, _) => LinkChecks.EmbeddedSelves(world)),
        Each("bevat de _links een property voor iedere gerelateerde resource .*", (world, _) => LinkChecks.Related(world, Now)),
        Each("bevat de link (?:niet )?de (?:meegegeven |default waarde .* voor de )?tijdreisparameter.*", (world, _) => LinkChecks.Related(world, Now)),
        Each("bevat de link deze parameters niet", (world, _) => LinkChecks.Related(world, Now)),
        Each("bevat de embedded resource voor iedere .*", (world, _) => LinkChecks.Related(world, Now)),
        Each("wordt de link opgebouwd zoals .*", (world, _) => LinkChecks.Related(world, Now)),
        Each("worden de links naar gerelateerde resources opgebouwd zoals beschreven in scenario 'links naar.*", (world, _) => LinkChecks.Related(world, Now)),
        Each("worden de links naar gerelateerde resources opgebouwd zoals beschreven in scenario 'link naar.*", (world, _) => LinkChecks.LifeCycle(world)),
        Each("bevat de _links geen property voor gerelateerde resources", (world, _) => LinkChecks.NoRelated(world)),
        Each("bevat de collectie geen paginering links|worden er geen paginering links opgegeven.*", (world, _) => world.Text("_links.next").ShouldBeNull()),
        Each("bevat de collectie paginering links .*", (world, _) => world.Text("_links.next").ShouldNotBeNull()),
        Each("bevat de _links.self van iedere resource voorkomen .*|wordt de self link van de resources \\(voorkomens\\) opgebouwd.*", (world, _) => LinkChecks.VersionSelves(world)),
        Each("bevat de _links van iedere resource voorkomen .* het levenscyclus endpoint .*", (world, _) => LinkChecks.LifeCycle(world)),
        Each("bevat de _links van iedere resource voorkomen .* bronhouders .*", (world, _) => LinkChecks.Holders(world)),
        Each("bevat de (?:collectie en de )?resources? in het antwoord de volgende links:", LinkChecks.Template),
        Each("bevat de collectie en de resources in het antwoord de volgende links:", LinkChecks.Template),
    ];

    private static string Now => ConformanceWorld.Now.ToString("yyyy-MM-ddTHH:mm:ss.fff", System.Globalization.CultureInfo.InvariantCulture);

    private static StepDefinition Ask(string sentence, params string[] urls) => StepDefinition.Of(sentence, (world, _, _) => world.Values["urls"] = string.Join(' ', urls));

    private static StepDefinition Change(string sentence, Func<IEnumerable<string>, IEnumerable<string>> change) => StepDefinition.Of(sentence, (world, _, _) => world.Values["urls"] = string.Join(' ', change(world.Values["urls"].Split(' '))));

    private static StepDefinition Nothing(string sentence) => StepDefinition.Of(sentence, (_, _, _) => { });

    private static StepDefinition Each(string sentence, Action<ConformanceWorld, GherkinStep> check) => StepDefinition.Of(sentence, (world, _, step) =>
    {
        world.Values["urls"].ShouldNotBeEmpty();
        foreach (var url in world.Values["urls"].Split(' '))
        {
            world.Get(url);
            world.Status.ShouldBe(200, url);
            check(world, step);
        }
    });

    private static string With(string url, string parameter) => url + (url.Contains('?') ? '&' : '?') + parameter;
}
