// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Platform;
using Bundel.Tests.Support;
using Bundel.Web.Hosting;
using Bundel.Web.Security;
using Bundel.Web.SignIn.Settings;
using Bundel.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn;

public sealed class LimitTests
{
    [Fact]
    public async Task Who_asks_too_much_gets_a_Dutch_page_that_says_when_to_come_back()
    {
        await using var app = await Start(new PageLimits(Pages: 5));
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        for (var i = 0; i < 5; i++) (await http.GetAsync("/aanmelden")).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var answer = await http.GetAsync("/aanmelden");

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Te veel verzoeken");
    }

    [Fact]
    public async Task Codes_of_invitations_are_not_guessed_at_leisure()
    {
        await using var app = await Start(new PageLimits(SignIns: 3));
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var address = $"/uitnodiging/{Guid.NewGuid()}";
        for (var i = 0; i < 3; i++) (await http.PostAsync(address, null)).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await http.PostAsync(address, null)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Uploads_are_counted_by_person()
    {
        await using var app = await Start(new PageLimits(Uploads: 2));
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        for (var i = 0; i < 2; i++) (await http.PostAsync("/account", Form())).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await http.PostAsync("/account", Form())).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await http.GetAsync("/aanmelden")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Files_are_counted_before_they_are_made()
    {
        var database = await TestDatabases.Shared(Database.Sqlite);
        await using var app = await Start(new PageLimits(Downloads: 1));
        await using var world = await World.On(database);
        await using var visitor = await Visitor.Arrive(new Uri(app.Urls.First()), world, await world.As(Role.Controller));
        var document = visitor.Home + "/verrekenen/verrekeningen/2026-9/bijdragetabel/csv";
        (await visitor.Ask(document)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "it was looked for");
        (await visitor.Ask(document)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests, "it was not looked for any more");
        (await visitor.Ask(visitor.Home + "/deelnemers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.Ask(visitor.Home + "/deelnemers?handler=download&soort=csv")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static MultipartFormDataContent Form() => new() { { new StringContent("x"), "naam" } };

    private static Task<WebApplication> Start(PageLimits limits) =>
        SharedHost.Start(settings => settings with { Site = new SiteSettings { Limits = limits } });
}
