// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bundel.Bag.Model;

namespace Bundel.Tests.Bag.Conformance;

/// <summary>Fills the fictional register with what the scenarios say is given, with the identificaties and values of their own tables.</summary>
internal sealed partial class ConformanceData(FictionalBag bag)
{
    private const long Town = 3560;
    private readonly Dictionary<string, long> towns = [];
    private readonly Dictionary<(string Street, long Town), long> streets = [];

    public void Fill(IEnumerable<GherkinScenario> scenarios)
    {
        bag.Town(Town, "Testdorp");
        var steps = scenarios.SelectMany(scenario => scenario.Steps).ToList();
        foreach (var step in steps) Given(step);
        foreach (var step in steps) Mentioned(step);
    }

    private void Given(GherkinStep step)
    {
        if (AddressGiven().Match(step.Text) is { Success: true } address)
        {
            var data = JsonNode.Parse(step.Block)!;
            string Text(string name) => data[name]?.ToString() ?? "";
            var street = Street(Text("straat"), Text("korteNaam"), TownNamed(Text("woonplaats")));
            Address(long.Parse(address.Groups[1].Value, CultureInfo.InvariantCulture), street, int.Parse(Text("huisnummer"), CultureInfo.InvariantCulture), Text("huisletter"), Text("huisnummertoevoeging"), Text("postcode"));
        }
        else if (step.Text == "de volgende verzameling van objecten")
        {
            foreach (var row in step.Table.Skip(1)) Address(long.Parse(row[4], CultureInfo.InvariantCulture), Street("Straat " + row[0], "Straat " + row[0], Town), int.Parse(row[1], CultureInfo.InvariantCulture), row[2], row[3], row[0]);
        }
        else if (GeometryGiven().Match(step.Text) is { Success: true } place)
        {
            var rings = step.Table.Skip(1).Select(row => Numbers().Matches(row[0]).Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture)).ToArray()).ToArray();
            var id = long.Parse(place.Groups["id"].Value, CultureInfo.InvariantCulture);
            if (place.Groups["kind"].Value == "pand") bag.Building(id, rings);
            else Object(id, rings[0][0], rings[0][1]);
        }
        else if (Crowded().Match(step.Text) is { Success: true } crowd)
        {
            var pand = long.Parse(crowd.Groups[1].Value, CultureInfo.InvariantCulture);
            bag.Building(pand, FictionalBag.Square(150_000, 460_000));
            for (var i = 0; i < int.Parse(crowd.Groups[2].Value, CultureInfo.InvariantCulture); i++) Object(bag.Fresh(1), 150_000, 460_000, pand);
        }
    }

    /// <summary>Identificaties that a question names must lead somewhere, unless the scenario says that they do not.</summary>
    private void Mentioned(GherkinStep step)
    {
        if (step.Text.Contains("bestaan niet", StringComparison.Ordinal) || step.Text.Contains("9999", StringComparison.Ordinal) || step.Text.Contains("1599010000048400", StringComparison.Ordinal)) return;
        foreach (Match match in Identifiers().Matches(step.Text))
        {
            var id = long.Parse(match.Value, CultureInfo.InvariantCulture);
            if (bag.Has(id)) continue;
            switch (BagKinds.Of(id))
            {
                case BagKind.Pand:
                    bag.Building(id, FictionalBag.Square(151_000, 461_000));
                    Object(bag.Fresh(1), 151_000, 461_000, id);
                    break;
                case BagKind.Nummeraanduiding:
                    Address(id, Street("Bornsesteeg", "Bornsesteeg", TownNamed("Wageningen")), 1, "", "5A3", "6708GA");
                    break;
                case BagKind.Verblijfsobject:
                    Object(id, 152_000, 462_000);
                    break;
            }
        }
    }

    public void Object(long id, double x, double y, long? pand = null)
    {
        var number = bag.Fresh(20);
        var street = Street("Dorpsstraat", "Dorpsstraat", Town);
        bag.Number(number, street, (int)(number % 9999) + 1, "", "", "1234AB");
        var building = pand ?? bag.Fresh(10);
        if (pand is null) bag.Building(building, FictionalBag.Square(x, y));
        bag.Residence(id, number, [], [building], x, y);
    }

    private void Address(long id, long street, int number, string letter, string suffix, string postcode)
    {
        if (bag.Has(id)) return;
        bag.Number(id, street, number, letter, suffix, postcode);
        var building = bag.Fresh(10);
        bag.Building(building, FictionalBag.Square(153_000, 463_000));
        bag.Residence(bag.Fresh(1), id, [], [building]);
    }

    private long TownNamed(string name)
    {
        if (towns.TryGetValue(name, out var known)) return known;
        towns.Add(name, known = 3600 + towns.Count);
        bag.Town(known, name);
        return known;
    }

    private long Street(string name, string shortName, long town)
    {
        if (streets.TryGetValue((name, town), out var known)) return known;
        streets.Add((name, town), known = bag.Fresh(30));
        bag.Street(known, name, shortName, town);
        return known;
    }

    [GeneratedRegex("^adres met nummeraanduidingidentificatie \"([0-9]{16})\" heeft de volgende gegevens")]
    private static partial Regex AddressGiven();

    [GeneratedRegex("^het (?<kind>pand|adresseerbaar object) met identificatie \"(?<id>[0-9]{16})\" heeft de volgende geometrie", RegexOptions.ExplicitCapture)]
    private static partial Regex GeometryGiven();

    [GeneratedRegex("^pand met identificatie \"([0-9]{16})\" heeft ([0-9]+) adresseerbare objecten")]
    private static partial Regex Crowded();

    [GeneratedRegex("(?<![0-9a-f])[0-9]{16}(?![0-9A-Za-z])")]
    private static partial Regex Identifiers();

    [GeneratedRegex("[0-9]+(\\.[0-9]+)?")]
    private static partial Regex Numbers();
}
