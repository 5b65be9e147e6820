// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.Json.Nodes;
using Bundel.Web.Api;
using Bundel.Web.Api.OpenApi;
using Bundel.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Api;

/// <summary>What holds for every address under /api, also those that do not exist.</summary>
public sealed class FrameTests
{
    [Theory]
    [InlineData("/api")]
    [InlineData("/api/")]
    [InlineData("/api/v1")]
    [InlineData("/api/v2/samenwerkingen")]
    [InlineData("/api/v1/bestaat-niet")]
    [InlineData("/API/v1/openapi.json")]
    [InlineData("/api/v1/openapi.json/")]
    [InlineData("/api/v1//samenwerkingen")]
    public async Task An_address_that_does_not_exist_is_404_for_everyone(string address)
    {
        await using var world = await ApiWorld.Begin();
        using var nobody = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var answer = await nobody.GetAsync(new Uri(world.Client.BaseAddress!, address));
        (await Answers.Problem(answer, 404)).ShouldBeEmpty();
        (await Answers.Problem(await world.Client.GetAsync(address), 404)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_compressed()
    {
        await using var world = await ApiWorld.Begin();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/openapi.json");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        using var answer = await world.Client.SendAsync(request);
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_how_long_to_wait()
    {
        await using var site = await SharedHost.Start(settings => settings with { ApiCallsPerMinute = 3 });
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        for (var i = 0; i < 3; i++) (await client.GetAsync("/api/v1/samenwerkingen")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var answer = await client.GetAsync("/api/v1/samenwerkingen");
        (await Answers.Problem(answer, 429)).ShouldBeEmpty();
        answer.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_route_that_goes_away_says_so_in_its_headers_and_in_the_document()
    {
        await using var site = await SharedHost.Start(settings => settings);
        site.Services.GetRequiredService<ApiCatalog>().Routes.Single(route => route.UseCase.Code == "samenwerkingen-lijst").Deprecated(new DateOnly(2026, 1, 1), new DateOnly(2027, 7, 1));
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        using var answer = await client.GetAsync("/api/v1/samenwerkingen");
        answer.Headers.GetValues("Deprecation").ShouldBe(["@1767225600"]);
        answer.Headers.GetValues("Sunset").ShouldBe(["Thu, 01 Jul 2027 00:00:00 GMT"]);

        var operation = site.Services.GetRequiredService<ApiDocument>().Root["paths"]!["/samenwerkingen"]!["get"]!;
        operation["deprecated"]!.GetValue<bool>().ShouldBeTrue();
        operation["description"]!.ToString().ShouldContain("1 juli 2027");
    }
}
