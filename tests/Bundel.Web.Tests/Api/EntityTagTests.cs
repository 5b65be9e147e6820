// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Api;

/// <summary>ETag, If-None-Match and If-Match on one service.</summary>
public sealed class EntityTagTests
{
    private const string Address = "diensten/werkplek";

    [Fact]
    public async Task One_thing_has_a_strong_tag_that_changes_with_it_and_with_nothing_else()
    {
        await using var world = await WithService();
        var first = await Tag(world);
        first.ShouldMatch("^\"[0-9a-f]{32}\"$");
        (await Tag(world)).ShouldBe(first);
        (await Change(world, "Werkplek plus")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Tag(world)).ShouldNotBe(first);
    }

    [Fact]
    public async Task What_the_program_has_already_is_not_sent_again()
    {
        await using var world = await WithService();
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.TryAddWithoutValidation("If-None-Match", $"\"anders\", {await Tag(world)}");
        using var answer = await world.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_of_what_was_seen_goes_through_and_of_anything_else_is_412_with_both_versions()
    {
        await using var world = await WithService();
        var seen = await Tag(world);
        (await Change(world, "Werkplek van Anna", seen)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        using var late = await Change(world, "Werkplek van Bram", seen);
        (await Answers.Problem(late, 412)).ShouldBeEmpty();
        var body = await Visitor.Json(late);
        body["huidig"]!["dienst"]!["naam"]!.ToString().ShouldBe("Werkplek van Anna");
        body["verzonden"]!["dienst"]!["naam"]!.ToString().ShouldBe("Werkplek van Bram");
        late.Headers.ETag!.ToString().ShouldBe(await Tag(world));
        (await Visitor.Json(await world.Client.GetAsync(Address)))["dienst"]!["naam"]!.ToString().ShouldBe("Werkplek van Anna");
    }

    [Fact]
    public async Task Of_many_changes_at_once_of_the_same_version_one_wins()
    {
        await using var world = await WithService();
        var seen = await Tag(world);
        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => Change(world, $"Werkplek {number}", seen)));
        answers.Count(answer => answer.StatusCode == HttpStatusCode.NoContent).ShouldBe(1);
        answers.Where(answer => answer.StatusCode != HttpStatusCode.NoContent).ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed);
    }

    [Theory]
    [InlineData("*", 204)]
    [InlineData("\"anders\", \"noganders\"", 412)]
    [InlineData("W/\"zwak\"", 412)]
    [InlineData("geen tag", 400)]
    public async Task The_header_is_read_as_the_standard_says(string header, int status)
    {
        await using var world = await WithService();
        using var answer = await Change(world, "Anders", header);
        ((int)answer.StatusCode).ShouldBe(status, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Where_there_is_no_tag_to_match_the_header_is_refused_and_not_ignored()
    {
        await using var world = await WithService();
        using var request = new HttpRequestMessage(HttpMethod.Post, "diensten") { Content = ApiWorld.Json("""{"code":"x1","dienst":{"naam":"X","eenheid":"stuk","pakket":"basis","btw":"btw-belast"}}""") };
        request.Headers.TryAddWithoutValidation("If-Match", "\"iets\"");
        using var answer = await world.Client.SendAsync(request);
        (await Answers.Problem(answer, 400)).ShouldBeEmpty();
        (await Visitor.Json(answer))["fouten"]![0]!["waar"]!.ToString().ShouldBe("kop");
    }

    private static async Task<ApiWorld> WithService()
    {
        var world = await ApiWorld.Begin();
        using var made = await world.Client.PostAsync("diensten", ApiWorld.Json("""{"code":"werkplek","dienst":{"naam":"Werkplek","eenheid":"werkplek","pakket":"basis","btw":"btw-belast"}}"""));
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        made.Headers.Location!.ToString().ShouldEndWith("/diensten/werkplek");
        (await world.Client.GetAsync(made.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return world;
    }

    private static async Task<string> Tag(ApiWorld world)
    {
        using var answer = await world.Client.GetAsync(Address);
        return answer.Headers.ETag!.ToString();
    }

    private static async Task<HttpResponseMessage> Change(ApiWorld world, string name, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Address) { Content = ApiWorld.Json($$"""{"dienst":{"naam":"{{name}}","eenheid":"werkplek","pakket":"basis","btw":"btw-belast"} }""") };
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return await world.Client.SendAsync(request);
    }
}
