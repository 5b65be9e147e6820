// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.Json.Nodes;
using Bundel.Bag.Generating;
using Bundel.Bag.Loading;
using Bundel.Bag.Serving;
using Bundel.Platform;
using Bundel.Web.Hosting;
using Bundel.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Bag;

/// <summary>The BAG API over HTTP: keys, limits and outages of foutafhandeling.feature and rate-limiting.feature.</summary>
public sealed class BagDoorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bag-deur").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Without_a_key_and_with_a_wrong_one_nothing_is_answered()
    {
        await using var site = await Start();
        using var client = await Client(site, withKey: false);
        using var none = await client.GetAsync("adressen/9000200000000001");
        await Refuses(none, 400, "Missing API Key");
        client.DefaultRequestHeaders.Add("X-Api-Key", "onjuist");
        using var wrong = await client.GetAsync("adressen/9000200000000001");
        await Refuses(wrong, 401, "Invalid API Key");
    }

    [Fact]
    public async Task A_key_of_a_person_opens_the_API()
    {
        await using var site = await Start();
        using var client = await Client(site);
        using var answer = await client.GetAsync("nummeraanduidingen/9000200000000001");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(BagAnswer.Hal);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        body["nummeraanduiding"]!["identificatie"]!.GetValue<string>().ShouldBe("9000200000000001");
        body["_links"]!["self"]!["href"]!.GetValue<string>().ShouldBe($"{client.BaseAddress}nummeraanduidingen/9000200000000001");
    }

    [Fact]
    public async Task Within_a_limit_the_headers_count_down_and_beyond_it_is_429()
    {
        await using var site = await Start(settings => settings with { BagPerSecond = 3, BagPerDay = 50_000 });
        using var client = await Client(site);
        for (var left = 2; left >= 0; left--)
        {
            using var answer = await client.GetAsync("info");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            Header(answer, "RateLimit-Limit").ShouldBe("3");
            Header(answer, "RateLimit-Remaining").ShouldBe($"{left}");
            Header(answer, "Kadaster-RateLimit-DayLimit").ShouldBe("50000");
        }

        using var over = await client.GetAsync("info");
        over.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        over.Content.Headers.ContentType!.MediaType.ShouldBe(BagAnswer.Problem);
        Header(over, "RateLimit-Remaining").ShouldBe("0");
        var problem = JsonNode.Parse(await over.Content.ReadAsStringAsync())!;
        problem["title"]!.GetValue<string>().ShouldBe("Too Many Requests");
        problem["detail"]!.GetValue<string>().ShouldBe("You have exceeded your quota");
    }

    [Fact]
    public async Task Beyond_the_day_limit_is_429_too()
    {
        await using var site = await Start(settings => settings with { BagPerDay = 1 });
        using var client = await Client(site);
        (await client.GetAsync("info")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var over = await client.GetAsync("info");
        over.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        Header(over, "Kadaster-RateLimit-DayLimit-Remaining").ShouldBe("0");
    }

    [Fact]
    public async Task Without_a_store_the_source_is_not_available()
    {
        await using var site = await SharedHost.Start(settings => settings with { BagStore = Path.Combine(folder, "geen.db") });
        using var client = await Client(site);
        using var answer = await client.GetAsync("adressen/9000200000000001");
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task The_document_is_open_to_all()
    {
        await using var site = await Start();
        using var client = await Client(site, withKey: false);
        var document = JsonNode.Parse(await client.GetStringAsync("openapi.json"))!;
        document["paths"]!["/adressen"].ShouldNotBeNull();
    }

    private static async Task Refuses(HttpResponseMessage answer, int status, string detail)
    {
        ((int)answer.StatusCode).ShouldBe(status);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        body["error"]!.GetValue<string>().ShouldBe("Kadaster - Foute aanvraag.");
        body["errorDescription"]!.GetValue<string>().ShouldBe("Het bericht kan niet worden verwerkt.");
        body["errorDetail"]!.GetValue<string>().ShouldBe(detail);
        body["invalidParams"].ShouldBeNull();
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();

    private async Task<WebApplication> Start(Func<WebSettings, WebSettings>? change = null)
    {
        var extract = Path.Combine(folder, "extract.zip");
        await using (var stream = File.Create(extract)) ExtractGenerator.Write(stream, ExtractRecipe.Of(1, addresses: 80));
        var store = Path.Combine(folder, "bag.db");
        new ExtractLoader(extract, store).Load(TestContext.Current.CancellationToken).Value.Stored.ShouldBeTrue();
        return await SharedHost.Start(settings => (change?.Invoke(settings) ?? settings) with { BagStore = store });
    }

    private static async Task<HttpClient> Client(WebApplication site, bool withKey = true)
    {
        var client = new HttpClient { BaseAddress = new Uri(site.Urls.First() + BagApi.Path + "/") };
        if (!withKey) return client;
        await using var visitor = await Site.Visit(Role.Beheerder);
        client.DefaultRequestHeaders.Add("X-Api-Key", (await visitor.World.Must(new CreateApiKey("bag"), visitor.Actor)).Secret);
        return client;
    }
}
