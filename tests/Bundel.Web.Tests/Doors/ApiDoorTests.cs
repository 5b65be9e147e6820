// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Json;
using Bundel.Platform;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Doors;

public sealed class ApiDoorTests
{
    [Fact]
    public async Task A_use_case_runs_through_the_api_with_the_same_json_as_on_the_command_line()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        using var api = await visitor.Api();

        using var made = await api.PostAsJsonAsync("deelnemers", new { code = "lindehaven", naam = "Lindehaven", soortOrganisatie = "gemeente", soort = "deelnemer", vanaf = "2018-01-01" });
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        made.Headers.GetValues("API-Version").ShouldHaveSingleItem();

        var list = await Visitor.Json(await api.GetAsync("deelnemers"));
        list["items"]!.AsArray().ShouldHaveSingleItem()!["naam"]!.GetValue<string>().ShouldBe("Lindehaven");
    }

    [Fact]
    public async Task All_faults_of_the_input_come_back_at_once_with_their_fields()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        using var api = await visitor.Api();

        using var answer = await api.PostAsJsonAsync("deelnemers", new { code = "x", naam = 3, onzin = true, soort = "deelnemer", vanaf = "gisteren" });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var faults = (await Visitor.Json(answer))["fouten"]!.AsArray();
        faults.Select(fault => fault!["veld"]!.GetValue<string>()).ShouldBe(["onzin", "naam", "soortOrganisatie", "vanaf"], ignoreOrder: true);
    }

    [Fact]
    public async Task Without_a_key_no_route_opens_and_the_cookie_of_the_pages_is_no_key()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        using var answer = await visitor.Ask($"/api/v1/samenwerkingen/{visitor.World.Code}/deelnemers");
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Another_collaboration_looks_as_if_it_does_not_exist()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        await using var other = await Site.Visit(Role.Controller);
        using var api = await visitor.Api();

        using var answer = await api.GetAsync($"/api/v1/samenwerkingen/{other.World.Code}/deelnemers");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var page = await visitor.Ask(other.Home);
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_reader_may_not_add_a_participant()
    {
        await using var visitor = await Site.Visit(Role.Lezer);
        using var api = await visitor.Api();
        using var answer = await api.PostAsJsonAsync("deelnemers", new { code = "a", naam = "A", soortOrganisatie = "gemeente", soort = "deelnemer", vanaf = "2018-01-01" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
