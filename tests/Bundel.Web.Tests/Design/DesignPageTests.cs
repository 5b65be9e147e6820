// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Parser;
using Bundel.Platform;
using Bundel.Web.Security;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Design;

public sealed class DesignPageTests
{
    [Fact]
    public async Task Every_class_on_the_living_page_has_a_rule_in_the_stylesheet()
    {
        await using var visitor = await Site.Visit(Role.Beheerder);
        var page = await visitor.Get("/hulp/ontwerp?fouten=true");
        using var answer = await visitor.Ask(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);
        var css = await answer.Content.ReadAsStringAsync();
        string[] withoutRule = ["bundel-table-block", "utrecht-form-field-description", "bundel-brand"];
        page.QuerySelectorAll("[class]").SelectMany(element => element.ClassList).Distinct().Except(withoutRule)
            .Where(name => !css.Contains("." + name, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_keeps_to_itself()
    {
        await using var visitor = await Site.Visit(Role.Beheerder);
        using var answer = await visitor.Ask("/hulp/ontwerp");
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe([SecurityHeaders.Policy]);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var page = await visitor.Get("/hulp/ontwerp");
        page.QuerySelectorAll("[style], style, script:not([src])").ShouldBeEmpty();
    }

    [Fact]
    public async Task Assets_may_be_kept()
    {
        await using var visitor = await Site.Visit(Role.Beheerder);
        var page = await visitor.Get("/hulp/ontwerp");
        using var answer = await visitor.Ask(page.QuerySelector("script")!.GetAttribute("src")!);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeFalse();
    }

    [Theory]
    [InlineData("/bestaat/niet/hier", 404, "Niet gevonden")]
    [InlineData("/fout/403", 403, "Geen toegang")]
    [InlineData("/fout/500", 500, "Er ging iets mis")]
    public async Task What_goes_wrong_is_said_in_dutch_without_technical_details(string path, int status, string heading)
    {
        await using var visitor = await Site.Visit(Role.Beheerder);
        using var answer = await visitor.Ask(path);
        ((int)answer.StatusCode).ShouldBe(status);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
        page.QuerySelector("h1")!.TextContent.ShouldBe(heading);
        page.DocumentElement.TextContent.ShouldNotContain("Exception");
    }
}
