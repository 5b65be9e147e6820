// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Bundel.Web.Tests.SignIn.Idp;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn;

/// <summary>Access tokens of a provider open the API as far as their scopes and the role of the settings reach.</summary>
public sealed class TokenTests(SecureSite site) : IClassFixture<SecureSite>
{
    [Fact]
    public async Task A_program_does_what_its_scopes_and_its_role_both_allow()
    {
        using var reader = await Api(await Token("samenwerking.bekijken"));
        using var list = await reader.GetAsync("deelnemers");
        list.StatusCode.ShouldBe(HttpStatusCode.OK, await list.Content.ReadAsStringAsync());
        using var refused = await reader.PostAsJsonAsync("deelnemers", Participant);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        using var writer = await Api(await Token("samenwerking.bekijken samenwerking.beheren"));
        using var made = await writer.PostAsJsonAsync("deelnemers", Participant);
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        (await site.World.Audit()).Last().Actor.ShouldBe("Begrotingskoppeling");
    }

    [Fact]
    public async Task A_token_for_another_api_opens_nothing()
    {
        using var api = await Api(await Token("samenwerking.bekijken", "https://elders.example/api"));
        using var answer = await api.GetAsync("deelnemers");
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await site.InstallationAudit()).Last().UseCase.ShouldBe("sleutel-geweigerd");
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("bundel_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public async Task What_is_no_token_of_a_provider_opens_nothing(string bearer)
    {
        using var api = await Api(bearer);
        using var answer = await api.GetAsync("deelnemers");
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static object Participant => new { code = "d" + Guid.NewGuid().ToString("N")[..8], naam = "Gemeente", soortOrganisatie = "gemeente", soort = "klant", vanaf = "2018-01-01" };

    private async Task<string> Token(string scope, string? audience = null)
    {
        using var http = Trusting(site.Provider.Issuer);
        http.DefaultRequestHeaders.Add("X-Doel", audience ?? new Uri(site.Address, "/api/v1").ToString());
        using var answer = await http.PostAsync("token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = TestProvider.Program,
            ["client_secret"] = "alleen-voor-toetsen",
            ["scope"] = scope,
        }));
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["access_token"]!.GetValue<string>();
    }

    private Task<HttpClient> Api(string bearer)
    {
        var api = Trusting(new Uri(site.Address, $"/api/v1/samenwerkingen/{site.World.Code}/"));
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return Task.FromResult(api);
    }

    private static HttpClient Trusting(Uri address)
    {
        var handler = new SocketsHttpHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;
        return new HttpClient(handler) { BaseAddress = address };
    }
}
