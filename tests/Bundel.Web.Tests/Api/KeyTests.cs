// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Headers;
using Bundel.Platform;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Api;

/// <summary>Keys of programs: limited, temporary, and the owner's own.</summary>
public sealed class KeyTests
{
    [Fact]
    public async Task A_limited_key_may_what_it_names_and_no_more()
    {
        await using var world = await ApiWorld.Begin();
        using var limited = await world.LimitedTo("taken.bekijken");
        (await limited.GetAsync("taken")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await limited.GetAsync("auditregels")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await limited.GetAsync("/api/v1/samenwerkingen")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_key_gives_no_permission_that_its_person_lacks()
    {
        await using var world = await ApiWorld.Begin(Role.Lezer);
        using var limited = await world.LimitedTo("audit.bekijken");
        (await limited.GetAsync("auditregels")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_refusal_of_a_limited_key_is_in_the_audit_trail()
    {
        await using var world = await ApiWorld.Begin();
        using var limited = await world.LimitedTo("taken.bekijken");
        await limited.GetAsync("auditregels");
        (await world.Visitor.World.Audit())[^1].Subject.ShouldBe("geweigerd");
    }

    [Fact]
    public async Task An_unknown_permission_is_no_limit()
    {
        await using var world = await ApiWorld.Begin();
        var problems = await world.Visitor.World.Refused(new CreateApiKey("x", 1, ["taken.bekijken", "alles.mogen"]), world.Visitor.Actor);
        problems.ShouldHaveSingleItem().Found.ShouldBe("alles.mogen");
    }

    [Fact]
    public async Task The_list_shows_ones_own_keys_and_never_a_secret()
    {
        await using var world = await ApiWorld.Begin();
        await using var other = await ApiWorld.Begin();
        var text = await world.Client.GetStringAsync("/api/v1/api-sleutels");
        text.ShouldNotContain("bundel_");
        (await Visitor.Json(await world.Client.GetAsync("/api/v1/api-sleutels")))["items"]!.AsArray().ShouldHaveSingleItem()!["naam"]!.ToString().ShouldBe("test");
    }

    [Fact]
    public async Task A_withdrawn_key_opens_nothing_and_no_one_withdraws_the_key_of_another()
    {
        await using var world = await ApiWorld.Begin();
        await using var other = await ApiWorld.Begin();
        var own = (await Visitor.Json(await world.Client.GetAsync("/api/v1/api-sleutels")))["items"]![0]!["id"]!.ToString();

        (await other.Client.DeleteAsync($"/api/v1/api-sleutels/{own}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var limited = await world.LimitedTo("taken.bekijken");
        (await limited.DeleteAsync($"/api/v1/api-sleutels/{own}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await world.Client.DeleteAsync($"/api/v1/api-sleutels/{own}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await world.Client.GetAsync("taken")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Bearer ")]
    [InlineData("Bearer bundel_0000")]
    [InlineData("Basic dGVzdDp0ZXN0")]
    [InlineData("bearer")]
    public async Task What_is_no_key_is_401(string header)
    {
        await using var world = await ApiWorld.Begin();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/samenwerkingen");
        request.Headers.TryAddWithoutValidation("Authorization", header);
        using var nobody = new HttpClient { BaseAddress = world.Client.BaseAddress };
        using var answer = await nobody.SendAsync(request);
        (await Answers.Problem(answer, 401)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_expired_key_is_401()
    {
        await using var world = await ApiWorld.Begin();
        var (key, secret) = ApiKey.Make(world.Visitor.Actor.Person, "oud", world.Visitor.World.Clock.GetUtcNow().UtcDateTime.AddDays(-2), TimeSpan.FromDays(1), null);
        await world.Visitor.World.Db(async db =>
        {
            db.Add(key);
            await db.SaveChangesAsync();
        });
        using var client = new HttpClient { BaseAddress = world.Client.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        (await client.GetAsync("taken")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
