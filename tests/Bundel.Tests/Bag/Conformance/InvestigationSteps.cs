// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Tests.Bag.Conformance;

/// <summary>The table of inonderzoek.feature: an address of its own for every attribute of every object, with that attribute in onderzoek.</summary>
internal static class InvestigationSteps
{
    private static readonly (string Object, BagKind Kind)[] Kinds =
        [("Woonplaats", BagKind.Woonplaats), ("Openbare ruimte", BagKind.OpenbareRuimte), ("Nummeraanduiding", BagKind.Nummeraanduiding), ("Verblijfsobject", BagKind.Verblijfsobject), ("Standplaats", BagKind.Standplaats), ("Ligplaats", BagKind.Ligplaats), ("Pand", BagKind.Pand)];

    public static StepDefinition[] All { get; } =
    [
        StepDefinition.Of("in object (.+) is gegeven (.+) in onderzoek", Given),
        StepDefinition.Of("het .+ dat in onderzoek is, is relevant voor een Adres of voor Adres uitgebreid", (_, _, _) => { }),
        StepDefinition.Of("/adressen of /adressenuitgebreid wordt bevraagd", (world, _, _) => world.Get($"/adressenuitgebreid/{world.Values["number"]}")),
        StepDefinition.Of("bevat het antwoord in property inonderzoek een property met de naam (\\S+) van ieder attribuut .*", (world, given, _) => world.Text($"inonderzoek.{given[0]}").ShouldBe("true", given[0])),
        StepDefinition.Of("bevat ieder property de waarde true", (world, _, _) => world.Answer["inonderzoek"]!.AsObject().Where(pair => pair.Key != "toelichting").ShouldAllBe(pair => pair.Value!.GetValue<bool>())),
        StepDefinition.Of("bevat het antwoord in property inOnderzoek de property toelichting een lijst met toelichtingen (.+) voor ieder attribuut .*", Explained),
    ];

    /// <summary>One address for each combination that can be in onderzoek.</summary>
    public static void Fill(FictionalBag bag)
    {
        foreach (var (_, kind) in Kinds)
        {
            foreach (var (attribute, word) in Codes.Attribute.All) One(bag, kind, attribute, word);
        }
    }

    private static long Serial(BagKind kind, byte attribute) => 100_000 + ((int)kind * 100) + attribute;

    private static void One(FictionalBag bag, BagKind kind, byte attribute, string word)
    {
        var serial = Serial(kind, attribute);
        long Id(int digits) => (599L * 1_000_000_000_000) + (digits * 10_000_000_000L) + serial;
        var town = 4000 + ((int)kind * 100) + attribute;
        bag.Town(town, $"Dorp {town}");
        bag.Street(Id(30), "Onderzoekstraat", "Onderzoekstraat", town);
        bag.Number(Id(20), Id(30), 1, "", "", "5000AA");
        if (kind is BagKind.Ligplaats or BagKind.Standplaats)
        {
            bag.Place(kind, Id(kind.Digits()), Id(20));
        }
        else
        {
            bag.Building(Id(10), FictionalBag.Square(140_000, 440_000));
            bag.Residence(Id(1), Id(20), [], [Id(10)], 140_000, 440_000);
        }

        bag.UnderInvestigation(kind, kind == BagKind.Woonplaats ? town : Id(kind.Digits()), word);
    }

    private static void Given(ConformanceWorld world, string[] given, GherkinStep step)
    {
        Kinds.Select(pair => pair.Object.ToUpperInvariant()).ShouldContain(given[0].ToUpperInvariant());
        var kind = Kinds.First(pair => string.Equals(pair.Object, given[0], StringComparison.OrdinalIgnoreCase)).Kind;
        var word = given[1].Split(" (")[0].Replace("adresseerbaarobject", "adresseerbaar object", StringComparison.Ordinal);
        world.Values["number"] = $"{599_20_0000000000 + Serial(kind, Codes.Attribute.CodeOf(word)!.Value):0000000000000000}";
    }

    private static void Explained(ConformanceWorld world, string[] given, GherkinStep step) =>
        world.Answer["inonderzoek"]!["toelichting"]!.AsArray().Select(item => item!.GetValue<string>()).ShouldContain(given[0]);
}
