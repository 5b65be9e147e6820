// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Bundel.Web.Api;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Api;

public sealed class DocumentTests
{
    [Theory]
    [InlineData("openapi.json", "3.1.0")]
    [InlineData("openapi-3.0.json", "3.0.3")]
    public async Task The_document_is_open_to_everyone_and_every_site(string name, string version)
    {
        using var answer = await Get(name);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        Answers.Headers(answer).ShouldBeEmpty();
        (await answer.Content.ReadFromJsonAsync<JsonNode>())!["openapi"]!.ToString().ShouldBe(version);
    }

    [Theory]
    [InlineData("openapi.json")]
    [InlineData("openapi-3.0.json")]
    public async Task The_linter_finds_nothing(string name)
    {
        Spectral.Needed();
        using var answer = await Get(name);
        (await Spectral.Lint(await answer.Content.ReadAsStringAsync())).ShouldBeEmpty();
    }

    [Fact]
    public void Every_route_is_in_it_under_the_code_of_its_use_case()
    {
        foreach (var route in ApiWorld.Routes)
            Schemas.Document["paths"]![route.Path]![route.Method.ToLowerInvariant()]!["operationId"]!.ToString().ShouldBe(route.UseCase.Code);
    }

    [Fact]
    public void Every_example_fits_its_schema()
    {
        var examples = Examples(Schemas.Document, "").ToList();
        examples.Count.ShouldBeGreaterThan(ApiWorld.Routes.Count);
        examples.SelectMany(found => Schemas.Check(found.Example, found.Schema, found.At)).ShouldBeEmpty();
    }

    [Fact]
    public void The_older_document_says_nothing_that_3_0_does_not_know()
    {
        var text = Bundel.Web.Api.OpenApi.OpenApi30.Of(Schemas.Document).ToJsonString();
        string[] newer = ["\"const\":", "\"null\"]", "\"type\":\"null\"", "\"type\":["];
        newer.Where(text.Contains).ShouldBeEmpty();
    }

    /// <summary>Every example that stands beside a schema: of bodies, answers and parameters.</summary>
    private static IEnumerable<(JsonNode? Example, JsonNode Schema, string At)> Examples(JsonNode? node, string at) => node switch
    {
        JsonObject map => (map.TryGetPropertyValue("example", out var example) && map["schema"] is { } schema ? [(example, schema, at)] : Array.Empty<(JsonNode?, JsonNode, string)>())
            .Concat(map.SelectMany(entry => Examples(entry.Value, $"{at}/{entry.Key}"))),
        JsonArray list => list.SelectMany((item, index) => Examples(item, $"{at}/{index}")),
        _ => [],
    };

    private static async Task<HttpResponseMessage> Get(string name)
    {
        await using var world = await ApiWorld.Begin();
        using var nobody = new HttpClient();
        return await nobody.GetAsync(new Uri(world.Client.BaseAddress!, "/api/v1/" + name));
    }
}
