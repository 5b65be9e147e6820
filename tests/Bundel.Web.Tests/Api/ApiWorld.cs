// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bundel.Platform;
using Bundel.Web.Api;
using Bundel.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Web.Tests.Api;

/// <summary>A collaboration with a beheerder who calls every route of the API.</summary>
public sealed class ApiWorld : IAsyncDisposable
{
    private ApiWorld(Visitor visitor, HttpClient client) => (Visitor, Client) = (visitor, client);

    public Visitor Visitor { get; }

    /// <summary>With a key that may everything.</summary>
    public HttpClient Client { get; }

    public static IReadOnlyList<ApiRoute> Routes => Site.Services.GetRequiredService<ApiCatalog>().Routes;

    public static async Task<ApiWorld> Begin(Role role = Role.Beheerder) => await Of(await Site.Visit(role));

    /// <summary>The API as this visitor.</summary>
    public static async Task<ApiWorld> Of(Visitor visitor) => new(visitor, await visitor.Api());

    /// <summary>A client with a key that is limited to these permissions.</summary>
    public async Task<HttpClient> LimitedTo(params string[] scopes)
    {
        var key = await Visitor.World.Must(new CreateApiKey("beperkt", 1, scopes), Visitor.Actor);
        var client = new HttpClient { BaseAddress = Client.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Secret);
        return client;
    }

    /// <summary>The address of a route, with the names of its example.</summary>
    public string AddressOf(ApiRoute route, string? collaboration = null, JsonObject? fields = null)
    {
        var example = fields ?? ExampleOf(route);
        var path = route.Parameters.Aggregate(route.Path, (text, name) =>
            text.Replace($"{{{name}}}", name == "samenwerking" ? collaboration ?? Visitor.World.Code : Uri.EscapeDataString(example[name]?.ToString() ?? "onbekend"), StringComparison.Ordinal));
        return "/api/v1" + path;
    }

    /// <summary>The example without what is in the address.</summary>
    public static JsonObject BodyOf(ApiRoute route)
    {
        var body = ExampleOf(route);
        foreach (var name in route.Parameters) body.Remove(name);
        return body;
    }

    /// <summary>The example with other values in the fields that it has.</summary>
    public static JsonObject ExampleWith(ApiRoute route, params (string Name, string Value)[] values)
    {
        var example = ExampleOf(route);
        foreach (var (name, value) in values.Where(pair => example.ContainsKey(pair.Name))) example[name] = value;
        return example;
    }

    /// <summary>A question with the example, or with these fields, in a collaboration by its code.</summary>
    public HttpRequestMessage RequestIn(ApiRoute route, string collaboration, JsonObject? example = null)
    {
        example ??= ExampleOf(route);
        var rest = example.Where(field => !route.Parameters.Contains(field.Key)).ToArray();
        var query = route.HasBody ? "" : "?" + string.Join('&', rest.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value?.ToString() ?? "")}"));
        var request = new HttpRequestMessage(new HttpMethod(route.Method), AddressOf(route, collaboration, example) + query);
        if (route.HasBody) request.Content = Json(BodyOf(route).ToJsonString());
        return request;
    }

    /// <summary>A request as the example says: in the body, or in the query.</summary>
    public HttpRequestMessage RequestFor(ApiRoute route, JsonObject? fields = null)
    {
        fields ??= BodyOf(route);
        var query = route.HasBody ? "" : "?" + string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value?.ToString() ?? "")}"));
        var request = new HttpRequestMessage(new HttpMethod(route.Method), AddressOf(route) + query);
        if (route.HasBody) request.Content = Json(fields.ToJsonString());
        return request;
    }

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return Visitor.DisposeAsync();
    }

    private static JsonObject ExampleOf(ApiRoute route) => JsonNode.Parse(route.UseCase.Example)!.AsObject();
}
