// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.Json.Nodes;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Api;

public sealed class PagingTests
{
    [Fact]
    public async Task Following_next_gives_every_item_once_in_the_order_of_the_list()
    {
        await using var world = await WithServices(5);
        var all = await Codes(world, "diensten");
        all.Count.ShouldBe(5);

        var seen = new List<string>();
        var sizes = new List<int>();
        for (var next = "diensten?aantal=2"; next is not null;)
        {
            var page = await Visitor.Json(await world.Client.GetAsync(next));
            sizes.Add(page["items"]!.AsArray().Count);
            seen.AddRange(page["items"]!.AsArray().Select(item => item!["code"]!.ToString()));
            next = page["_links"]!["next"]?["href"]!.ToString();
        }

        seen.ShouldBe(all);
        sizes.ShouldBe([2, 2, 1]);
    }

    [Fact]
    public async Task A_page_names_itself_and_the_next_in_the_body_and_in_a_header()
    {
        await using var world = await WithServices(3);
        using var answer = await world.Client.GetAsync("diensten?aantal=2");
        var links = (await Visitor.Json(answer))["_links"]!;
        links["self"]!["href"]!.ToString().ShouldEndWith("/diensten?aantal=2");
        answer.Headers.GetValues("Link").ShouldBe([$"<{links["next"]!["href"]}>; rel=\"next\""]);

        using var last = await world.Client.GetAsync(links["next"]!["href"]!.ToString());
        (await Visitor.Json(last))["_links"]!["self"]!["href"]!.ToString().ShouldBe(links["next"]!["href"]!.ToString());
        last.Headers.Contains("Link").ShouldBeFalse();
    }

    [Theory]
    [InlineData("diensten?aantal=0", "aantal")]
    [InlineData("diensten?aantal=501", "aantal")]
    [InlineData("diensten?aantal=twee", "aantal")]
    [InlineData("diensten?cursor=onzin", "cursor")]
    [InlineData("diensten?cursor=%00", "cursor")]
    [InlineData("auditregels?aantal=501", "aantal")]
    [InlineData("auditregels?cursor=onzin", "cursor")]
    public async Task What_is_no_page_is_refused(string address, string field)
    {
        await using var world = await ApiWorld.Begin();
        using var answer = await world.Client.GetAsync(address);
        (await Answers.Problem(answer, 400)).ShouldBeEmpty();
        (await Visitor.Json(answer))["fouten"]!.AsArray().ShouldHaveSingleItem()!["veld"]!.ToString().ShouldBe(field);
    }

    [Fact]
    public async Task A_cursor_holds_for_its_own_list_and_filter_only()
    {
        await using var world = await WithServices(3);
        var first = await Visitor.Json(await world.Client.GetAsync("diensten?aantal=1"));
        var cursor = first["_links"]!["next"]!["href"]!.ToString().Split("cursor=")[1];

        (await world.Client.GetAsync($"diensten?aantal=2&cursor={cursor}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await world.Client.GetAsync($"maatstaven?cursor={cursor}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var participants = await Visitor.Json(await world.Client.GetAsync("deelnemers?op=2026-01-01"));
        participants["items"]!.AsArray().ShouldBeEmpty();
        (await world.Client.GetAsync($"deelnemers?op=2026-01-01&cursor={cursor}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_list_without_end_goes_on_where_the_page_ended_also_when_it_grew_meanwhile()
    {
        await using var world = await WithServices(4);
        var first = await Visitor.Json(await world.Client.GetAsync("auditregels?aantal=2"));
        await Add(world, "later");
        var second = await Visitor.Json(await world.Client.GetAsync(first["_links"]!["next"]!["href"]!.ToString()));

        var numbers = first["items"]!.AsArray().Concat(second["items"]!.AsArray()).Select(item => item!["volgnummer"]!.GetValue<int>()).ToArray();
        numbers.ShouldBe([.. Enumerable.Range(0, 4).Select(step => numbers[0] - step)]);
    }

    private static async Task<ApiWorld> WithServices(int count)
    {
        var world = await ApiWorld.Begin();
        for (var i = 1; i <= count; i++) await Add(world, $"dienst-{i}");
        return world;
    }

    private static async Task Add(ApiWorld world, string code)
    {
        using var answer = await world.Client.PostAsync("diensten", ApiWorld.Json($$"""{"code":"{{code}}","dienst":{"naam":"Dienst {{code}}","eenheid":"stuk","pakket":"basis","btw":"btw-belast"} }"""));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<IReadOnlyList<string>> Codes(ApiWorld world, string address) =>
        [.. (await Visitor.Json(await world.Client.GetAsync(address)))["items"]!.AsArray().Select(item => item!["code"]!.ToString())];
}
