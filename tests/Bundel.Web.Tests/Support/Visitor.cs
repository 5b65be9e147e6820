// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Bundel.Platform;
using Bundel.Tests.Support;
using Shouldly;

namespace Bundel.Web.Tests.Support;

/// <summary>Someone with a browser without JavaScript, signed in, in a collaboration of the test's own.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly HttpClient http;

    private Visitor(Uri site, World world, Actor actor)
    {
        World = world;
        Actor = actor;
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = true, CookieContainer = new CookieContainer() }) { BaseAddress = site };
    }

    public World World { get; }

    public Actor Actor { get; }

    /// <summary>Where the host answers.</summary>
    public Uri Site => http.BaseAddress!;

    /// <summary>Address of the collaboration: "/wereld-…".</summary>
    public string Home => "/" + World.Code;

    public static async Task<Visitor> Arrive(Uri site, World world, Actor actor)
    {
        var visitor = new Visitor(site, world, actor);
        var start = await visitor.Get("/aanmelden");
        await visitor.Post("/aanmelden", start, ("persoon", actor.Person.ToString()));
        return visitor;
    }

    /// <summary>Opens a page that must be there.</summary>
    public async Task<IHtmlDocument> Get(string path)
    {
        using var answer = await http.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await Parse(answer);
    }

    /// <summary>The bare answer, whatever its status.</summary>
    public Task<HttpResponseMessage> Ask(string path) => http.GetAsync(path);

    /// <summary>Fills the form of the page that posts to <paramref name="action"/> and sends it; follows the redirect.</summary>
    public async Task<IHtmlDocument> Post(string action, IHtmlDocument page, params (string Name, string Value)[] fields)
    {
        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First(found => found.Method == "post");
        var values = form.QuerySelectorAll("input[type=hidden]").Select(input => new KeyValuePair<string, string>(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))
            .Concat(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
        using var answer = await http.PostAsync(action, new FormUrlEncodedContent(values));
        ((int)answer.StatusCode).ShouldBeLessThan(500, await answer.Content.ReadAsStringAsync());
        return await Parse(answer);
    }

    /// <summary>The token of this visitor's forms.</summary>
    public async Task<string> Token() => (await Get("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <summary>Sends a form with nothing in it but its token and these fields; the bare answer, whatever its status.</summary>
    public Task<HttpResponseMessage> Send(string address, string? token, params IEnumerable<(string Name, string Value)> fields) =>
        http.PostAsync(address, new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token ?? "")).Where(field => field.Item2.Length > 0).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));

    /// <summary>Sends what the test made itself; the bare answer.</summary>
    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => http.SendAsync(request);

    /// <summary>Sends the form with a file.</summary>
    public async Task<IHtmlDocument> Upload(string action, IHtmlDocument page, string field, string fileName, byte[] content, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var input in page.QuerySelectorAll("main form input[type=hidden]")) form.Add(new StringContent(input.GetAttribute("value") ?? ""), input.GetAttribute("name")!);
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(content), field, fileName);
        using var answer = await http.PostAsync(action, form);
        ((int)answer.StatusCode).ShouldBeLessThan(500, await answer.Content.ReadAsStringAsync());
        return await Parse(answer);
    }

    /// <summary>A program that acts as this person: the API under the address of the collaboration.</summary>
    public async Task<HttpClient> Api()
    {
        var key = await World.Must(new CreateApiKey("test"), Actor);
        var client = new HttpClient { BaseAddress = new Uri(http.BaseAddress!, $"/api/v1/samenwerkingen/{World.Code}/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Secret);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await World.DisposeAsync();
    }

    public static async Task<JsonNode> Json(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonNode>())!;

    private static async Task<IHtmlDocument> Parse(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
}
