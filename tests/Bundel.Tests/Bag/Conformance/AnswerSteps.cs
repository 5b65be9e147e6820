// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json.Nodes;

namespace Bundel.Tests.Bag.Conformance;

/// <summary>What the answer says.</summary>
internal static class AnswerSteps
{
    public static StepDefinition[] All { get; } =
    [
        StepDefinition.Of("bevat de response (?:ten minste|tenminste) de volgende velden", (world, _, step) => world.ShouldHave(Filled(world, step.Table))),
        StepDefinition.Of("bevat de response de volgende invalidParams", (world, _, step) => world.ShouldRefuse(step.Table)),
        StepDefinition.Of("bevat de response de invalidParams alleen voor de eerste foutieve parameter waarde", OnlyFirst),
        StepDefinition.Of("bevat de response geen (?:veld|attribuut) \"?invalidParams\"?", (world, _, _) => world.Text("invalidParams").ShouldBeNull()),
        StepDefinition.Of("bevat de response http status code (\\d+)", (world, given, _) => Status(world, given[0])),
        StepDefinition.Of("is de http status code(?: van het antwoord)? (\\d+).*", (world, given, _) => Status(world, given[0])),
        StepDefinition.Of("de resources die voldoen aan de .*", (world, _, _) => world.Text("_links.self.href").ShouldBe(ConformanceWorld.Base + world.Url)),
        StepDefinition.Of("bevat de response geen resultaten", (world, _, _) => world.Items.ShouldBeEmpty()),
        StepDefinition.Of("bevat het resultaat geen objecten", (world, _, _) => world.Items.ShouldBeEmpty()),
        StepDefinition.Of("bevat het resultaat de volgende objecten", SameAddresses),
        StepDefinition.Of("bevat het resultaat (?:wel )?het (?:pand|adresseerbaar object) met identificatie \"(\\d+)\"", (world, given, _) => world.Ids("identificatie").ShouldContain(given[0])),
        StepDefinition.Of("bevat het resultaat (?:GEEN|niet het) (?:pand|adresseerbaar object) met identificatie \"(\\d+)\"", (world, given, _) => world.Ids("identificatie").ShouldNotContain(given[0])),
        StepDefinition.Of("bevat het antwoord:", Contains),
        StepDefinition.Of("bevat de _embedded.adresseerbaarObject property van (?:elk|het) Adres in de response het bijbehorend Adresseerbaar Object", Embedded),
    ];

    private static void Status(ConformanceWorld world, string status) => world.Status.ShouldBe(int.Parse(status, CultureInfo.InvariantCulture));

    /// <summary>What the table leaves open is what was asked.</summary>
    private static List<string[]> Filled(ConformanceWorld world, List<string[]> table) =>
        [.. table.Select(row => row.Length > 1 && row[1].EndsWith("<openbare ruimte naam>", StringComparison.Ordinal) ? [row[0], world.Url] : row)];

    private static void OnlyFirst(ConformanceWorld world, string[] given, GherkinStep step)
    {
        world.ShouldRefuse(step.Table);
        world.Answer["invalidParams"]!.AsArray().Count.ShouldBe(1);
    }

    /// <summary>Equal in number, letter and suffix; a table without heading has the columns of the one before.</summary>
    private static void SameAddresses(ConformanceWorld world, string[] given, GherkinStep step)
    {
        string[] columns = ["postcode", "huisnummer", "huisletter", "huisnummertoevoeging"];
        var rows = step.Table[0][0] == "postcode" ? step.Table.Skip(1) : step.Table;
        var expected = rows.Select(row => string.Join('|', row.Take(4))).Order().ToList();
        var found = world.Items.Select(item => string.Join('|', columns.Select(column => item[column]?.ToString() ?? ""))).Order().ToList();
        found.ShouldBe(expected);
        var ids = step.Table[0].Length > 4 ? step.Table.Skip(1).Select(row => row[4]).Order().ToList() : [];
        if (ids.Count > 0) world.Items.Select(item => item["nummeraanduidingIdentificatie"]!.ToString()).Order().ShouldBe(ids);
    }

    private static void Contains(ConformanceWorld world, string[] given, GherkinStep step)
    {
        foreach (var (name, value) in JsonNode.Parse(step.Block.Replace("...", "", StringComparison.Ordinal))!.AsObject()) world.Answer[name]?.ToJsonString().ShouldBe(value!.ToJsonString(), name);
    }

    private static void Embedded(ConformanceWorld world, string[] given, GherkinStep step)
    {
        world.Status.ShouldBe(200);
        List<JsonObject> addresses = world.Answer["nummeraanduidingIdentificatie"] is null ? world.Items : [world.Answer.AsObject()];
        foreach (var address in addresses) address["_embedded"]!["adresseerbaarObject"]!.ToJsonString().ShouldContain($"\"identificatie\":\"{address["adresseerbaarObjectIdentificatie"]}\"");
    }
}
