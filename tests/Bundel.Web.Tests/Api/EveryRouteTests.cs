// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Bundel.Platform;
using Bundel.Web.Api;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Api;

/// <summary>What every route does with requests that are not right.</summary>
public sealed class EveryRouteTests
{
    [Fact]
    public Task A_method_that_the_address_does_not_have_is_405_and_says_which_it_has() => Every(_ => true, 405, (world, route) =>
        Send(world, route, new HttpRequestMessage(HttpMethod.Patch, world.AddressOf(route))), answer => answer.Content.Headers.Allow.Count > 0);

    [Fact]
    public Task Without_a_key_an_answer_is_401() => Every(_ => true, 401, async (world, route) =>
    {
        using var nobody = new HttpClient { BaseAddress = world.Client.BaseAddress };
        return await nobody.SendAsync(world.RequestFor(route));
    }, answer => answer.Headers.WwwAuthenticate.ToString() == "Bearer");

    [Fact]
    public async Task A_key_without_the_permission_is_refused_before_the_input_is_read()
    {
        await using var world = await ApiWorld.Begin();
        using var limited = await world.LimitedTo("taken.beheren");
        using var other = await world.LimitedTo("audit.bekijken");
        await Every(world, route => route.UseCase.Permission != OutsidePermissions.None, 403, (_, route) =>
            (route.UseCase.Permission.Code == "taken.beheren" ? other : limited).SendAsync(new HttpRequestMessage(new HttpMethod(route.Method), world.AddressOf(route))));
    }

    [Fact]
    public async Task A_person_without_the_permission_is_refused()
    {
        await using var world = await ApiWorld.Begin(Role.Lezer);
        await Every(world, route => !world.Visitor.Actor.May(route.UseCase.Permission) && route.UseCase.NeedsCollaboration, 403, (_, route) => Send(world, route, world.RequestFor(route)));
    }

    [Fact]
    public Task A_program_that_takes_no_JSON_gets_406() => Every(_ => true, 406, (world, route) =>
    {
        var request = world.RequestFor(route);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return Send(world, route, request);
    });

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=iso-8859-1")]
    public Task A_body_that_is_no_JSON_in_UTF_8_is_415(string type) => Every(route => route.HasBody, 415, (world, route) =>
        Send(world, route, new HttpRequestMessage(new HttpMethod(route.Method), world.AddressOf(route)) { Content = new ByteArrayContent("{}"u8.ToArray()) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } } }));

    [Fact]
    public Task A_body_that_is_too_large_is_413() => Every(route => route.HasBody, 413, (world, route) =>
    {
        var request = new HttpRequestMessage(new HttpMethod(route.Method), world.AddressOf(route)) { Content = ApiWorld.Json($$"""{"x":"{{new string('x', 2_000_001)}}"}""") };
        request.Headers.ExpectContinue = true;
        return Send(world, route, request);
    });

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"a":1,"a":2}""")]
    public Task A_body_that_is_no_object_is_400(string body) => Every(route => route.HasBody && (body.Length > 0 || HasRequired(route)), 400, (world, route) =>
        Send(world, route, new HttpRequestMessage(new HttpMethod(route.Method), world.AddressOf(route)) { Content = ApiWorld.Json(body) }));

    [Fact]
    public Task An_unknown_field_is_refused_with_its_name() => Every(_ => true, 400, (world, route) =>
    {
        var fields = ApiWorld.BodyOf(route);
        fields["kleurVanDeDeur"] = "rood";
        return Send(world, route, world.RequestFor(route, fields));
    }, answer => Fields(answer).Contains("kleurVanDeDeur"));

    [Fact]
    public Task An_unknown_key_of_a_query_is_refused_also_beside_a_body() => Every(route => route.HasBody, 400, (world, route) =>
    {
        var request = world.RequestFor(route);
        request.RequestUri = new Uri(request.RequestUri + "?kleurVanDeDeur=rood", UriKind.Relative);
        return Send(world, route, request);
    }, answer => Fields(answer).Contains("kleurVanDeDeur"));

    [Fact]
    public async Task Every_required_field_that_is_missing_is_named_at_once()
    {
        await using var world = await ApiWorld.Begin();
        foreach (var route in ApiWorld.Routes.Where(HasRequired))
        {
            using var answer = await Send(world, route, world.RequestFor(route, []));
            (await Answers.Problem(answer, 400)).ShouldBeEmpty(route.UseCase.Code);
            Required(route).Except(Fields(answer)).ShouldBeEmpty(route.UseCase.Code);
        }
    }

    [Fact]
    public async Task Every_field_of_the_wrong_type_is_named_at_once_with_a_pointer()
    {
        await using var world = await ApiWorld.Begin();
        foreach (var route in ApiWorld.Routes.Where(route => route.HasBody))
        {
            var fields = JsonFields.Writable(route.UseCase.Type).Where(field => !route.Parameters.Contains(field.Name)).Select(field => field.Name).ToArray();
            if (fields.Length == 0) continue;
            var wrong = new JsonObject(fields.Select(name => KeyValuePair.Create<string, JsonNode?>(name, new JsonArray(new JsonArray(true)))));
            using var answer = await Send(world, route, world.RequestFor(route, wrong));
            (await Answers.Problem(answer, 400)).ShouldBeEmpty(route.UseCase.Code);
            var pointers = Faults(answer).Select(fault => fault["wijzer"]!.ToString().Split('/')[1]);
            fields.Except(pointers).ShouldBeEmpty(route.UseCase.Code);
        }
    }

    [Fact]
    public Task A_slash_at_the_end_is_another_address() => Every(_ => true, 404, (world, route) =>
        Send(world, route, new HttpRequestMessage(new HttpMethod(route.Method), world.AddressOf(route) + "/")));

    [Fact]
    public Task Capitals_are_another_address() => Every(_ => true, 404, (world, route) =>
    {
        var address = world.AddressOf(route);
        var last = route.Path.Split('/').Last(segment => segment.Length > 0 && !segment.StartsWith('{'));
        return Send(world, route, new HttpRequestMessage(new HttpMethod(route.Method), address.Replace("/" + last, "/" + last.ToUpperInvariant(), StringComparison.Ordinal)));
    });

    [Fact]
    public async Task The_collaboration_of_others_is_not_found()
    {
        await using var world = await ApiWorld.Begin();
        await using var other = await ApiWorld.Begin();
        await Every(world, route => route.UseCase.NeedsCollaboration, 404, (_, route) => Send(world, route, other.RequestFor(route)));
    }

    private static bool HasRequired(ApiRoute route) => Required(route).Any();

    private static IEnumerable<string> Required(ApiRoute route) =>
        JsonFields.Writable(route.UseCase.Type).Where(field => field.IsRequired && !route.Parameters.Contains(field.Name)).Select(field => field.Name);

    private static IEnumerable<JsonNode> Faults(HttpResponseMessage answer)
    {
        using var stream = answer.Content.ReadAsStream();
        return [.. JsonNode.Parse(stream)!["fouten"]?.AsArray().Select(fault => fault!) ?? []];
    }

    private static IEnumerable<string> Fields(HttpResponseMessage answer) => Faults(answer).Select(fault => fault["veld"]?.ToString() ?? "");

    private static Task<HttpResponseMessage> Send(ApiWorld world, ApiRoute route, HttpRequestMessage request) => world.Client.SendAsync(request);

    private static async Task Every(Func<ApiRoute, bool> which, int status, Func<ApiWorld, ApiRoute, Task<HttpResponseMessage>> send, Func<HttpResponseMessage, bool>? and = null)
    {
        await using var world = await ApiWorld.Begin();
        await Every(world, which, status, send, and);
    }

    private static async Task Every(ApiWorld world, Func<ApiRoute, bool> which, int status, Func<ApiWorld, ApiRoute, Task<HttpResponseMessage>> send, Func<HttpResponseMessage, bool>? and = null)
    {
        var faults = new List<string>();
        var routes = ApiWorld.Routes.Where(which).ToArray();
        routes.Length.ShouldBeGreaterThan(3);
        foreach (var route in routes)
        {
            using var answer = await send(world, route);
            await answer.Content.LoadIntoBufferAsync();
            faults.AddRange((await Answers.Problem(answer, status)).Select(fault => $"{route.UseCase.Code}: {fault}"));
            if (answer.StatusCode == (HttpStatusCode)status && and?.Invoke(answer) == false) faults.Add($"{route.UseCase.Code}: {await answer.Content.ReadAsStringAsync()}");
        }

        faults.ShouldBeEmpty();
    }
}
