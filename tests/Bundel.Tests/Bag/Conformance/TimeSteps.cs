// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Bag.Conformance;

/// <summary>tijdreizen.feature, huidig.feature and inclusief-eind-status.feature: what holds when, and what has ended.</summary>
internal static class TimeSteps
{
    private const string Residence = "/verblijfsobjecten/" + RicherData.ResidenceText;

    public static StepDefinition[] All { get; } =
    [
        StepDefinition.Of("bij een endpoint geldigOp en beschikbaarOp ondersteund worden", (world, _, _) => world.Get(Residence)),
        StepDefinition.Of("geldigOp is niet opgegeven in het request", (_, _, _) => { }),
        StepDefinition.Of("beschikbaarOp is niet opgegeven in het request", (_, _, _) => { }),
        StepDefinition.Of("geldigOp is wel opgegeven in het request", (world, _, _) => world.Get(With(world.Url, "geldigOp=2013-01-01"))),
        StepDefinition.Of("beschikbaarOp is wel opgegeven in het request", (world, _, _) => world.Get(With(world.Url, "beschikbaarOp=2013-06-01T00:00:00.000"))),
        StepDefinition.Of("bevat de response het voorkomen van een object dat geldig is op het moment van bevragen", (world, _, _) => Version(world).ShouldBe("2")),
        StepDefinition.Of("dat geregistreerd staat op het moment van bevragen", (world, _, _) => Version(world).ShouldBe("2")),
        StepDefinition.Of("bevat de response het voorkomen van een object dat geregistreerd stond op het opgegeven moment beschikbaarOp", (world, _, _) => Version(world).ShouldBe("1")),
        StepDefinition.Of("dat met de kennis van toen,? geldig (?:is op het moment van bevragen|was op het moment geldigOp)", (world, _, _) => Version(world).ShouldBe("1")),
        StepDefinition.Of("bevat de response het voorkomen van een object dat op dit moment geregistreerd staat", (world, _, _) => world.Status.ShouldBe(200)),
        StepDefinition.Of("dat met de kennis van dit moment, geldig was op het moment geldigOp", (world, _, _) => Version(world).ShouldBe("1")),
        StepDefinition.Of("bij een endpoint geldigOp en beschikbaarOp niet wordt ondersteund", (world, _, _) => world.Get("/adressen/0599200000000001")),
        StepDefinition.Of("in een request wordt geldigOp en/of beschikbaarOp opgegeven", Ignored),
        StepDefinition.Of("worden de geldigOp en/of beschikbaarOp parameters genegeerd", (world, _, _) => world.Status.ShouldBe(200)),
        StepDefinition.Of("een endpoint die de parameters geldigOp, beschikbaarOp en huidig (?:parameter )?ondersteunt", (_, _, _) => { }),
        StepDefinition.Of("een object met (geen eind status|eind status)", (world, given, _) => world.Values["url"] = given[0] == "eind status" ? "/verblijfsobjecten/0599010000000011" : Residence),
        StepDefinition.Of("bij een request wordt gezocht met null \\(nu\\), null \\(nu\\) en (true|false) combinatie", (world, given, _) => world.Get($"{world.Values["url"]}?huidig={given[0]}")),
        StepDefinition.Of("bevat het resultaat (ja|nee) een indicatie of het object wordt geretourneerd", (world, given, _) => world.Status.ShouldBe(given[0] == "ja" ? 200 : 404)),
        StepDefinition.Of("bij een request wordt gezocht met huidig=true", (world, _, _) => world.Url = Residence + "?huidig=true"),
        StepDefinition.Of("<geldigOp> en/of <beschikbaarOp> worden opgegeven", (world, _, _) => world.Get(world.Url + "&geldigOp=2013-01-01&beschikbaarOp=2013-06-01T00:00:00.000")),
        StepDefinition.Of("treedt de volgende foutmelding op:", (world, _, step) => new[] { world.Status.ToString(), world.Text("title"), world.Text("code") }.ShouldBe(step.Table[1][1..])),

        StepDefinition.Of("een object met een actueel voorkomen (?:met )?(zonder eind status|met een eind status)", (world, given, _) => world.Values["url"] = given[0] == "zonder eind status" ? "/adressen/0599200000000001" : "/adressen/0599200000000010"),
        StepDefinition.Of("een request wordt ingediend om het huidige voorkomen op te vragen", (world, _, _) => world.Get(world.Values["url"])),
        StepDefinition.Of("inclusiefEindStatus wordt niet meegegeven in de request", (_, _, _) => { }),
        StepDefinition.Of("inclusiefEindStatus bevat waarde (true|false)", (world, given, _) => world.Get($"{world.Values["url"]}?inclusiefEindStatus={given[0]}")),
        StepDefinition.Of("bevat de response het actuele voorkomen (wel|niet)", (world, given, _) => world.Status.ShouldBe(given[0] == "wel" ? 200 : 404)),

        StepDefinition.Of("een pand met status 'pand in gebruik' met verblijfsobjecten waaronder verblijfsobjecten met een eindstatus.*", (_, _, _) => { }),
        StepDefinition.Of("op het endpoint verblijfsobjecten de verblijfsobjecten in dat pand worden opgevraagd met de pandidentificatie zonder parameter 'huidig'", (world, _, _) => world.Get("/verblijfsobjecten?pandIdentificatie=0599100000000011")),
        StepDefinition.Of("op het endpoint verblijfsobjecten de verblijfsobjecten in dat pand worden opgevraagd met de pandidentificatie en de parameter 'huidig'", (world, _, _) => world.Get("/verblijfsobjecten?pandIdentificatie=0599100000000011&huidig=true")),
        StepDefinition.Of("bevat de response alle verblijfsobjecten met een relatie met dat pand ongeacht de status van de verblijfsobjecten.", (world, _, _) => world.Items.Count.ShouldBe(1)),
        StepDefinition.Of("bevat de response de verblijfsobjecten met een eindstatus NIET.*", (world, _, _) => world.Items.ShouldBeEmpty()),
        StepDefinition.Of("het adressen (?:uitgebreid )?endpoint levert alleen huidige adressen", (world, _, _) => world.Values["number"] = "0599200000000001"),
        StepDefinition.Of("er bestaat een nummeraanduiding met status 'Naamgeving uitgegeven'", (_, _, _) => { }),
        StepDefinition.Of("die (?:nummeraanduiding|openbare ruimte) is gerelateerd aan een .*", (_, _, _) => { }),
        StepDefinition.Of("het gerelateerde (?:verblijfsobject heeft status 'Verblijfsobject in gebruik'|pand heeft status 'Pand in gebruik')", (_, _, _) => { }),
        StepDefinition.Of("er bestaat een adres waarbij de nummeraanduiding, de openbare ruimte en de woonplaats een huidige status hebben", (_, _, _) => { }),
        StepDefinition.Of("er bestaat een adres waarbij de nummeraanduiding de status 'Naamgeving ingetrokken' heeft", (world, _, _) => world.Values["number"] = "0599200000000010"),
        StepDefinition.Of("het gerelateerde verblijfsobject heeft status 'Verblijfsobject ingetrokken'", (world, _, _) => world.Values["number"] = "0599200000000011"),
        StepDefinition.Of("het gerelateerde pand heeft status 'Pand gesloopt'", (world, _, _) => world.Values["number"] = "0599200000000012"),
        StepDefinition.Of("het adressen endpoint voor deze nummeraanduiding wordt bevraagd met queryparameter pandidentificatie", (world, _, _) => world.Get("/adressen?pandIdentificatie=0599100000000012")),
        StepDefinition.Of("het (adressen|adressen uitgebreid) endpoint voor (?:dit adres|deze nummeraanduiding) wordt bevraagd.*", (world, given, _) => world.Get($"/{given[0].Replace(" ", "")}/{world.Values["number"]}")),
        StepDefinition.Of("wordt het adres geleverd", (world, _, _) => world.Status.ShouldBe(200)),
        StepDefinition.Of("wordt het adres niet geleverd", (world, _, _) => (world.Status == 404 || world.Items.Count == 0).ShouldBeTrue()),

        StepDefinition.Of("in object nummeraanduiding is gegeven huisletter in onderzoek", (world, _, _) => world.Values["number"] = "0599200000000013"),
        StepDefinition.Of("in object nummeraanduiding heeft huisletter geen waarde of is leeg", (_, _, _) => { }),
        StepDefinition.Of("in object openbare ruimte is gegeven ligt in in onderzoek", (world, _, _) => world.Values["number"] = "0599200000000014"),
        StepDefinition.Of("in object nummeraanduiding heeft attribuut ligt in een waarde", (_, _, _) => { }),
        StepDefinition.Of("verder zijn er geen aan het adres gerelateerde attributen in onderzoek", (_, _, _) => { }),
        StepDefinition.Of("de afgeleide Adres resource wordt opgevraagd", (world, _, _) => world.Get($"/adressen/{world.Values["number"]}")),
        StepDefinition.Of("bevat het antwoord een property huisletter", (world, _, _) => world.Text("inonderzoek.huisletter").ShouldBe("true")),
        StepDefinition.Of("bevat het antwoord geen in onderzoek informatie", (world, _, _) => world.Text("inonderzoek").ShouldBeNull()),
    ];

    private static string? Version(ConformanceWorld world) => world.Text("verblijfsobject.voorkomen.versie");

    private static string With(string url, string parameter) => url + (url.Contains('?') ? '&' : '?') + parameter;

    private static void Ignored(ConformanceWorld world, string[] given, GherkinStep step)
    {
        var without = world.Text("adresregel5");
        world.Get(world.Url + "?geldigOp=2013-01-01&beschikbaarOp=2013-06-01T00:00:00.000");
        world.Text("adresregel5").ShouldBe(without);
    }
}
