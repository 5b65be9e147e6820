// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Dom;
using Bundel.Platform;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Api;

public sealed class DocumentationPageTests
{
    private const string Page = "/api/v1/documentatie";

    [Fact]
    public async Task Every_route_is_on_it_and_has_a_page_of_its_own()
    {
        await using var visitor = await Site.Visit(Role.Lezer);
        var list = await visitor.Get(Page);
        var links = list.QuerySelectorAll("main table a").Select(link => link.GetAttribute("href")!).ToArray();
        links.Length.ShouldBe(ApiWorld.Routes.Count + 1);
        foreach (var link in links) (await visitor.Get(Page + link)).QuerySelector("h1")!.TextContent.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task It_is_open_to_everyone()
    {
        await using var world = await ApiWorld.Begin();
        using var nobody = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        (await nobody.GetAsync(new Uri(world.Client.BaseAddress!, Page))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await nobody.GetAsync(new Uri(world.Client.BaseAddress!, Page + "?operatie=bestaat-niet"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_question_can_be_tried_with_a_key_which_is_not_shown_again()
    {
        await using var visitor = await Site.Visit(Role.Beheerder);
        var key = await visitor.World.Must(new CreateApiKey("proef"), visitor.Actor);
        var answer = await Try(visitor, "samenwerking-tonen", key.Secret, ("veld-samenwerking", visitor.World.Code));
        Heading(answer).ShouldBe("Antwoord 200");
        answer.QuerySelector("main pre")!.TextContent.ShouldContain(visitor.World.Code);
        answer.DocumentElement.OuterHtml.ShouldNotContain(key.Secret);
    }

    [Theory]
    [InlineData("samenwerking-tonen", "geen sleutel", "", 401)]
    [InlineData("samenwerking-tonen", null, "", 404)]
    [InlineData("samenwerking-tonen", null, "../../healthz/ready", 404)]
    [InlineData("taak-tonen", null, null, 400)]
    [InlineData("auditspoor-bekijken", null, null, 403)]
    public async Task The_same_rules_hold_as_for_a_program(string operation, string? key, string? collaboration, int status)
    {
        await using var visitor = await Site.Visit(operation == "auditspoor-bekijken" ? Role.Lezer : Role.Beheerder);
        key ??= (await visitor.World.Must(new CreateApiKey("proef"), visitor.Actor)).Secret;
        var answer = await Try(visitor, operation, key, ("veld-samenwerking", collaboration ?? visitor.World.Code), ("veld-taak", "geen id"));
        Heading(answer).ShouldBe($"Antwoord {status}");
    }

    [Fact]
    public async Task Only_a_question_can_be_tried()
    {
        await using var visitor = await Site.Visit(Role.Beheerder);
        var page = await visitor.Get(Page + "?operatie=dienst-toevoegen");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        var form = await visitor.Get(Page + "?operatie=samenwerking-tonen");
        var answer = await visitor.Post(Page + "?operatie=dienst-toevoegen", form, ("sleutel", "x"));
        answer.QuerySelectorAll(".bundel-notice").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_can_be_limited_listed_and_withdrawn_on_the_account_page()
    {
        await using var visitor = await Site.Visit(Role.Beheerder);
        var account = await visitor.Get("/account");
        var made = await visitor.Post("/account", account, ("naam", "Koppeling"), ("dagen", "30"), ("rechten", "taken.bekijken"));
        made.Body!.TextContent.ShouldContain("bundel_");
        var row = made.QuerySelectorAll("#sleutels tbody tr").ShouldHaveSingleItem();
        row.TextContent.ShouldContain("langlopende taken bekijken");

        var id = row.QuerySelector("input[name=sleutel]")!.GetAttribute("value")!;
        var after = await visitor.Post("/account?handler=intrekken", await visitor.Get("/account"), ("sleutel", id));
        after.QuerySelectorAll("#sleutels tbody tr").ShouldBeEmpty();
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Try(Visitor visitor, string operation, string key, params (string Name, string Value)[] fields)
    {
        var address = $"{Page}?operatie={operation}";
        return await visitor.Post(address, await visitor.Get(address), [("sleutel", key), .. fields]);
    }

    private static string Heading(IDocument page) => string.Join(' ', page.QuerySelector("main .bundel-notice")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[..2]);
}
