// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Tests.Bag.Conformance;

/// <summary>paginering.feature: the 72 adresseerbare objecten of one pand, page by page.</summary>
internal static class PagingSteps
{
    private const string Crowd = "/adresseerbareobjecten?pandIdentificaties=0826100000000467";

    public static StepDefinition[] All { get; } =
    [
        StepDefinition.Of("de zoekvraag wordt gedaan op een endpoint waar(?:bij)? paginering van toepassing is", (world, _, _) => world.Get(Crowd)),
        StepDefinition.Of("de zoekvraag bevat geen (?:page|pageSize) parameter", (_, _, _) => { }),
        StepDefinition.Of("de zoekvraag bevat een (?:page )?parameter (?:met )?\"(page(?:Size)?=\\d+)\"", (world, given, _) => world.Get($"{world.Url}&{given[0]}")),
        StepDefinition.Of("er zijn (?:61-80|61-75|72) resultaten die voldoen aan de zoekvraag", (_, _, _) => { }),
        StepDefinition.Of("er zijn 1-20 resultaten die voldoen aan de zoekvraag", (world, _, _) => world.Get("/adresseerbareobjecten?pandIdentificaties=0599100000000001")),
        StepDefinition.Of("er zijn geen resulaten gevonden", (world, _, _) => world.Get("/adresseerbareobjecten?pandIdentificaties=9999100000000001")),
        StepDefinition.Of("bevat het antwoord(?:en)? (?:de )?resultaten (\\d+) t/m (\\d+) in de collectie", Shows),
        StepDefinition.Of("bevat het antwoord alle gevonden resultaten in de collectie", (world, _, _) => world.Items.Count.ShouldBe(1)),
        StepDefinition.Of("bevat het antwoord geen collectie", (world, _, _) => world.Text("_embedded").ShouldBeNull()),
        StepDefinition.Of("is attribuut _links.self(?:.href)? (?:opgebouwd zoals|gelijk aan).*", (world, _, _) => world.Text("_links.self.href").ShouldBe(ConformanceWorld.Base + world.Url)),
        StepDefinition.Of("bevat het antwoord geen attribuut (_links\\.\\w+)", (world, given, _) => world.Text(given[0]).ShouldBeNull()),
        StepDefinition.Of("bevat het antwoord een attribuut (_links\\.\\w+\\.href) met \"<de bron URI(.*)>\"", SameSource),
        StepDefinition.Of("bevat het attribuut (_links\\.\\w+\\.href) \"(page=\\d+)\"", (world, given, _) => world.Text(given[0])!.Split('?', '&').ShouldContain(given[1])),
        StepDefinition.Of("bevat het attribuut (_links\\.\\w+\\.href) niet \"(\\w+)\"", (world, given, _) => world.Text(given[0])!.ShouldNotContain(given[1])),
        StepDefinition.Of("bevat het antwoord een attribuut status met de waarde (\\d+)", (world, given, _) => world.Status.ShouldBe(int.Parse(given[0], CultureInfo.InvariantCulture))),
        StepDefinition.Of("bevat het antwoord een attribuut instance met de waarde \"(.+)\"", (world, given, _) => world.Text("instance")!.ShouldEndWith(given[0].TrimStart('?'))),
        StepDefinition.Of("bevat het antwoord een attribuut (\\w+) met de waarde \"(.+)\"", (world, given, _) => world.Text(given[0]).ShouldBe(given[1])),
        StepDefinition.Of("bevat het antwoord een attribuut invalidParams\\[0\\]\\.(\\w+) met de waarde \"(.+)\"", (world, given, _) => world.Answer["invalidParams"]![0]![given[0]]!.ToString().ShouldBe(given[1])),
    ];

    private static void Shows(ConformanceWorld world, string[] given, GherkinStep step)
    {
        var shown = world.Items.Select(item => item["_links"]!["self"]!["href"]!.ToString()).ToList();
        var (page, url) = (new List<string>(), world.Url);
        for (var number = 1; page.Count < 72; number++)
        {
            world.Get($"{Crowd}&pageSize=100&page={number}");
            page.AddRange(world.Items.Select(item => item["_links"]!["self"]!["href"]!.ToString()));
        }

        world.Get(url);
        var (from, to) = (int.Parse(given[0], CultureInfo.InvariantCulture), int.Parse(given[1], CultureInfo.InvariantCulture));
        shown.ShouldBe(page[(from - 1)..to]);
    }

    private static void SameSource(ConformanceWorld world, string[] given, GherkinStep step)
    {
        var href = world.Text(given[0]);
        href.ShouldNotBeNull();
        href.ShouldStartWith(ConformanceWorld.Base + Crowd);
        if (given[1].EndsWith("de opgegeven pageSize parameter", StringComparison.Ordinal)) href.Split('&').ShouldContain("pageSize=15");
    }
}
