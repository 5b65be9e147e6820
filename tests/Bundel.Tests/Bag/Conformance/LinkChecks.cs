// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bundel.Tests.Bag.Conformance;

/// <summary>What links.feature wants of links.</summary>
internal static partial class LinkChecks
{
    private static readonly string[] Paging = ["self", "first", "previous", "next", "last"];

    public static void SelfIsRequest(ConformanceWorld world) => world.Text("_links.self.href").ShouldBe(ConformanceWorld.Base + world.Url);

    /// <summary>The resource itself, with the time that was given and nothing else.</summary>
    public static void ItemSelves(ConformanceWorld world)
    {
        foreach (var item in world.Items) Self(item).ShouldMatch($"^{Regex.Escape(ConformanceWorld.Base)}/[a-z]+/[0-9]+{Regex.Escape(GivenTime(world.Url))}$");
    }

    public static void EmbeddedSelves(ConformanceWorld world)
    {
        List<JsonObject> resources = world.Answer["_embedded"]!.AsObject().First().Value is JsonArray && world.Items.Exists(item => item["_embedded"] is not null) ? world.Items : [world.Answer.AsObject()];
        foreach (var inner in resources.Where(resource => resource["_embedded"] is not null).SelectMany(resource => resource["_embedded"]!.AsObject()).SelectMany(pair => pair.Value is JsonArray many ? many.ToList() : [pair.Value]))
        {
            if (inner!["_links"] is not null && !world.Url.Contains("/lvc", StringComparison.Ordinal)) Self(inner).ShouldMatch($"^{Regex.Escape(ConformanceWorld.Base)}/[a-z]+/[0-9]+{Regex.Escape(GivenTime(world.Url))}$");
        }
    }

    /// <summary>When a time was given, every related link carries both; otherwise none.</summary>
    public static void Related(ConformanceWorld world, string now)
    {
        var time = GivenTime(world.Url);
        var expected = time.Length == 0 ? "" : $"?geldigOp={Value(world.Url, "geldigOp") ?? now[..10]}&beschikbaarOp={Value(world.Url, "beschikbaarOp") ?? now}";
        var links = Resources(world).SelectMany(Links).ToList();
        if (!world.Url.StartsWith("/panden", StringComparison.Ordinal)) links.ShouldNotBeEmpty();
        foreach (var link in links) link.ShouldMatch($"^{Regex.Escape(ConformanceWorld.Base)}/[a-z]+/[0-9]+{Regex.Escape(expected)}$");
    }

    public static void NoRelated(ConformanceWorld world) => Resources(world).SelectMany(Links).ShouldBeEmpty();

    public static void VersionSelves(ConformanceWorld world)
    {
        foreach (var item in world.Items) Self(item).ShouldMatch("/[a-z]+/[0-9]+/[0-9]+/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}$");
    }

    public static void LifeCycle(ConformanceWorld world)
    {
        foreach (var link in Resources(world).SelectMany(Links).Where(link => !link.Contains("bronhouders", StringComparison.Ordinal))) link.ShouldEndWith("/lvc");
    }

    public static void Holders(ConformanceWorld world)
    {
        foreach (var link in Resources(world).SelectMany(Links)) link.ShouldMatch("/bronhouders/[0-9]{4}/1/.+");
    }

    /// <summary>Every link of the example stands in the answer, with anything for what is between angle brackets.</summary>
    public static void Template(ConformanceWorld world, GherkinStep step)
    {
        var answer = world.Answer.ToJsonString().Replace("\\u0026", "&", StringComparison.Ordinal);
        foreach (Match link in TemplateLink().Matches(step.Block))
        {
            if (link.Groups["name"].Value == "heeftAlsNevenAdres" && !answer.Contains("heeftAlsNevenAdres", StringComparison.Ordinal)) continue;
            var path = Regex.Replace(Regex.Escape(link.Groups["path"].Value).Replace("<[^>/]*", "<", StringComparison.Ordinal), "<[^\"/?&=]*?(>|(?=/))", "[^\"/?&]+");
            answer.ShouldMatch($"\"{link.Groups["name"].Value}\":\\[?\\{{\"href\":\"{Regex.Escape(ConformanceWorld.Base)}{path}\"", link.Value);
        }
    }

    private static IEnumerable<JsonNode> Resources(ConformanceWorld world) => world.Items.Count > 0 && world.Items[0]["_links"] is not null ? world.Items : [world.Answer];

    private static IEnumerable<string> Links(JsonNode resource) => resource["_links"]!.AsObject().Where(pair => !Paging.Contains(pair.Key)).SelectMany(pair => pair.Value is JsonArray many ? many.ToList() : [pair.Value]).Select(link => link!["href"]!.GetValue<string>());

    private static string Self(JsonNode resource) => resource["_links"]!["self"]!["href"]!.GetValue<string>();

    private static string? Value(string url, string name) => Regex.Match(url, $"[?&]{name}=([^&]+)") is { Success: true } match ? match.Groups[1].Value : null;

    private static string GivenTime(string url)
    {
        var parts = new[] { "geldigOp", "beschikbaarOp" }.Where(name => Value(url, name) is not null).Select(name => $"{name}={Value(url, name)}").ToArray();
        return parts.Length == 0 ? "" : "?" + string.Join('&', parts);
    }

    [GeneratedRegex("\"(?<name>\\w+)\":\\s*\\[?\\s*\\{\\s*\"href\":\\s*\"https?://[^/]+/lvbag/individuelebevragingen/v2(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex TemplateLink();
}
