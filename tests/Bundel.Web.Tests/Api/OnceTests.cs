// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Platform;
using Bundel.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Api;

/// <summary>A POST with an Idempotency-Key takes effect once.</summary>
public sealed class OnceTests
{
    [Fact]
    public async Task The_same_request_gets_the_same_answer_and_has_one_effect()
    {
        await using var world = await ApiWorld.Begin();
        using var first = await Add(world, "een", "sleutel-1");
        using var again = await Add(world, "een", "sleutel-1");
        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        again.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await again.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        (await Count(world)).ShouldBe(1);
        (await world.Visitor.World.Audit()).Count(entry => entry.UseCase == "deelnemer-toevoegen").ShouldBe(1);
    }

    [Fact]
    public async Task Of_many_at_once_one_takes_effect_and_all_get_its_answer()
    {
        await using var world = await ApiWorld.Begin();
        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(_ => Add(world, "een", "tegelijk")));
        answers.Select(answer => answer.StatusCode).Distinct().ShouldBe([HttpStatusCode.Created]);
        (await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()))).Distinct().ShouldHaveSingleItem();
        (await Count(world)).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_key_for_another_request_is_refused()
    {
        await using var world = await ApiWorld.Begin();
        using var first = await Add(world, "een", "hergebruikt");
        using var other = await Add(world, "twee", "hergebruikt");
        (await Answers.Problem(other, 400)).ShouldBeEmpty();
        (await Visitor.Json(other))["fouten"]![0]!["code"]!.ToString().ShouldBe("sleutel-hergebruikt");
        (await Count(world)).ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_request_leaves_its_key_free()
    {
        await using var world = await ApiWorld.Begin();
        (await Add(world, "Geen Code", "vrij")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Add(world, "een", "vrij")).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task The_key_of_one_person_means_nothing_for_another()
    {
        await using var world = await ApiWorld.Begin();
        await using var other = await ApiWorld.Begin();
        (await Add(world, "een", "gedeeld")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Add(other, "een", "gedeeld")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Count(other)).ShouldBe(1);
    }

    [Fact]
    public async Task The_answer_is_stored_with_the_effect_and_kept_for_a_day()
    {
        await using var world = await ApiWorld.Begin();
        (await Add(world, "een", "bewaard")).StatusCode.ShouldBe(HttpStatusCode.Created);
        var kept = await world.Visitor.World.Db(db => db.Set<KeptAnswer>().SingleAsync(row => row.PersonId == world.Visitor.Actor.Person));
        kept.UseCase.ShouldBe("deelnemer-toevoegen");
        kept.ExpiresUtc.ShouldBe(world.Visitor.World.Clock.GetUtcNow().UtcDateTime.AddHours(24));
    }

    [Theory]
    [InlineData("PUT", "deelnemers/een", "sleutel")]
    [InlineData("POST", "deelnemers", " ")]
    public async Task The_header_is_refused_where_it_does_not_belong_or_says_nothing(string method, string address, string key)
    {
        await using var world = await ApiWorld.Begin();
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = ApiWorld.Json("{}") };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        using var answer = await world.Client.SendAsync(request);
        (await Answers.Problem(answer, 400)).ShouldBeEmpty();
        if (key != " ") (await answer.Content.ReadAsStringAsync()).ShouldContain("Idempotency-Key");
    }

    private static async Task<HttpResponseMessage> Add(ApiWorld world, string code, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "deelnemers") { Content = ApiWorld.Json($$"""{"code":"{{code}}","naam":"Naam","soortOrganisatie":"gemeente","soort":"deelnemer","vanaf":"2018-01-01"}""") };
        request.Headers.Add("Idempotency-Key", key);
        return await world.Client.SendAsync(request);
    }

    private static async Task<int> Count(ApiWorld world) => (await Visitor.Json(await world.Client.GetAsync("deelnemers")))["items"]!.AsArray().Count;
}
