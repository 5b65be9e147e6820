// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Bundel.Faults.Harness;

/// <summary>A program that uses the API of one collaboration; a connection that breaks is an answer too.</summary>
internal sealed class Client : IDisposable
{
    private readonly HttpClient http;

    private Client(HttpClient http) => this.http = http;

    /// <summary>As a person with this role, whose key the world makes.</summary>
    public static async Task<Func<Uri, Client>> Key(World world, Role role = Role.Beheerder)
    {
        var key = await world.Must(new CreateApiKey("fouten"), await world.As(role));
        return site =>
        {
            var connection = new HttpClient { BaseAddress = new Uri(site, $"/api/v1/samenwerkingen/{world.Code}/"), Timeout = TimeSpan.FromSeconds(60) };
            connection.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Secret);
            return new Client(connection);
        };
    }

    /// <summary>The API under which an answer lies: the address of the collaboration.</summary>
    public HttpClient Http => http;

    public Task<Answer> Post(string path, JsonObject body, string? once = null, string? match = null) => Send(HttpMethod.Post, path, body, once, match);

    public Task<Answer> Put(string path, JsonObject body, string? match = null) => Send(HttpMethod.Put, path, body, null, match);

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path, null, null, null);

    public void Dispose() => http.Dispose();

    private async Task<Answer> Send(HttpMethod method, string path, JsonObject? body, string? once, string? match)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        if (once is not null) request.Headers.Add("Idempotency-Key", once);
        if (match is not null) request.Headers.TryAddWithoutValidation("If-Match", match);
        try
        {
            using var answer = await http.SendAsync(request);
            return new Answer((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.ETag?.ToString(), answer.Headers.RetryAfter?.ToString());
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
        {
            return Answer.None;
        }
    }
}

/// <summary>Status 0 when there was no answer.</summary>
internal sealed record Answer(int Status, string Text, string? Tag = null, string? RetryAfter = null)
{
    public static readonly Answer None = new(0, "");

    public bool Done => Status is >= 200 and < 300;

    public JsonNode Json => JsonNode.Parse(Text)!;
}
