// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Bag.Conformance;

/// <summary>expand.feature: one verblijfsobject with two nevenadressen and two panden.</summary>
internal static class ExpandSteps
{
    private const string Residence = "/verblijfsobjecten/" + RicherData.ResidenceText;

    public static StepDefinition[] All { get; } =
    [
        StepDefinition.Of("een te raadplegen verblijfsobject met een gerelateerde nummeraanduiding voor hoofdadres.*", (_, _, _) => { }),
        StepDefinition.Of("een verblijfsobject wordt geraadpleegd zonder expand-parameter", (world, _, _) => world.Get(Residence)),
        StepDefinition.Of("een verblijfsobject wordt geraadpleegd met expand=true.*", (world, _, _) => world.Get(Residence + "?expand=true")),
        StepDefinition.Of("een verblijfsobject wordt geraadpleegd met expand=(\\S+)", (world, given, _) => world.Get($"{Residence}?expand={given[0]}")),
        StepDefinition.Of("een BAG object wordt geraadpleegd met expand=true en de resource heeft geen relaties.*", (world, _, _) => world.Get("/panden/0826100000000467?expand=true")),
        StepDefinition.Of("een BAG object wordt geraadpleegd met expand=(\\S*)", (world, given, _) => world.Get($"{Residence}?expand={given[0]}")),
        StepDefinition.Of("(?:is in het antwoord attribuut|wordt) _embedded niet (?:aanwezig|teruggegeven)", (world, _, _) => world.Text("_embedded").ShouldBeNull()),
        StepDefinition.Of("worden alle attributen van het verblijfsobject teruggegeven, voor zover ze een waarde hebben", Attributes),
        StepDefinition.Of("wordt (?:attribuut )?(_(?:links|embedded)\\.\\w+) teruggegeven", (world, given, _) => world.Text(given[0]).ShouldNotBeNull(given[0])),
        StepDefinition.Of("levert dit de resource", (world, _, _) => world.Status.ShouldBe(200)),
        StepDefinition.Of("levert dit een foutmelding", (world, _, _) => world.Status.ShouldBe(400)),
        StepDefinition.Of("heeft de foutmelding betrekking op parameter expand", (world, _, _) => world.Answer["invalidParams"]![0]!["name"]!.ToString().ShouldBe("expand")),
    ];

    private static void Attributes(ConformanceWorld world, string[] given, GherkinStep step)
    {
        foreach (var name in new[] { "identificatie", "domein", "geometrie", "gebruiksdoelen", "oppervlakte", "status", "geconstateerd", "documentdatum", "documentnummer", "voorkomen", "maaktDeelUitVan", "heeftAlsHoofdAdres", "heeftAlsNevenAdres", "type" })
            world.Answer["verblijfsobject"]![name].ShouldNotBeNull(name);
    }
}
