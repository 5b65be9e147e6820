// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Bag.Conformance;

/// <summary>What is given, and what is asked.</summary>
internal static class RequestSteps
{
    public static StepDefinition[] All { get; } =
    [
        // data that the register holds already
        Nothing("adres met nummeraanduidingidentificatie .* heeft de volgende gegevens:"),
        Nothing("de volgende verzameling van objecten"),
        Nothing("het (?:pand|adresseerbaar object) met identificatie .* coördinaten"),
        Nothing("pand met identificatie .* heeft \\d+ adresseerbare objecten"),
        Nothing("resources .* bestaan niet"),
        Nothing("dat panden alleen geraadpleegd kunnen worden via een GET-request"),
        Nothing("op endpoint /panden kan met POST gezocht worden op <point>"),
        Nothing("WGS 84 wordt niet ondersteund"),
        Nothing("er wordt geen header 'Content-Crs' meegestuurd"),

        // questions
        StepDefinition.Of("het adres wordt gevraagd met (\\S+)", (world, given, _) => world.Get(given[0])),
        StepDefinition.Of("'([^']+)' wordt aangeroepen", (world, given, _) => world.Get(given[0])),
        StepDefinition.Of("(/\\S+) wordt aangeroepen", (world, given, _) => world.Get(given[0])),
        StepDefinition.Of("bij (/\\S+) wordt gezocht met (\\?\\S+)", (world, given, _) => world.Get(given[0] + given[1])),
        StepDefinition.Of("bij (/\\S+) wordt gezocht met een POST en (.+)", (world, given, _) => world.Ask("POST", given[0], given[1])),
        StepDefinition.Of("met \"GET\" \"([^\"]+)\" wordt gezocht", (world, given, _) => world.Get(given[0])),
        StepDefinition.Of("GET (/\\S+?)&expand=(\\w+) is aangeroepen", (world, given, _) => world.Get(given[0].Contains('?') ? $"{given[0]}&expand={given[1]}" : $"{given[0]}?expand={given[1]}")),
        StepDefinition.Of("GET (/\\S+)(?: is aangeroepen)?", (world, given, _) => world.Get(given[0])),
        StepDefinition.Of("'([^']+)' request wordt gedaan met header '([\\w-]+): ([^']+)'", Asked),
        StepDefinition.Of("een pand wordt geraadpleegd via een POST-request", (world, _, _) => world.Ask("POST", "/panden/0826100000000467", "")),
        StepDefinition.Of("een request body wordt aangeboden die niet vertaald kan worden naar een valide locatie", (world, _, _) => world.Ask("POST", "/panden", "{\"plaats\":\"Weesp\"}")),
        StepDefinition.Of("er wordt gezocht met", (world, _, step) => world.Get("/adressen?" + Joined(step.Table))),
        StepDefinition.Of("bij een endpoint met verplichte parameters wordt aangeroepen zonder een parameter", (world, _, _) => world.Get("/adressen")),
        StepDefinition.Of("(/\\S+) wordt aangeroepen zonder zoekparameters", (world, given, _) => world.Get(given[0])),
        StepDefinition.Of("een endpoint wordt aangeroepen met een parameter zonder waarde", (world, _, _) => world.Get("/adressen?postcode=")),
        StepDefinition.Of("er openbare ruimten worden gezocht met parameter openbareRuimteNaam=<openbare ruimte naam>", (world, _, _) => world.Get("/openbareruimten?openbareRuimteNaam=Dorpsstraat")),
    ];

    private static StepDefinition Nothing(string sentence) => StepDefinition.Of(sentence, (_, _, _) => { });

    private static void Asked(ConformanceWorld world, string[] given, GherkinStep step)
    {
        world.Header(given[1], given[2]);
        world.Get(given[0]);
    }

    private static string Joined(List<string[]> table) => string.Join('&', table[0].Zip(table[1]).Where(pair => pair.Second.Length > 0).Select(pair => $"{pair.First}={Uri.EscapeDataString(pair.Second)}"));
}
