// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bundel.Web.Tests.SignIn.Idp;

/// <summary>Stands before the provider, keeps what was asked, and spoils its answers when a test says so.</summary>
internal sealed class Tampering(RequestDelegate next, TestProvider provider)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await Remember(context.Request);
        if (context.Request.Path == "/authorize") context.Response.OnStarting(() => Spoil(context.Response));
        if (context.Request.Path != "/token" || !provider.Faults.AreIntended)
        {
            await next(context);
            return;
        }

        var real = context.Response.Body;
        using var kept = new MemoryStream();
        context.Response.Body = kept;
        await next(context);
        context.Response.Body = real;
        var answer = JsonNode.Parse(kept.ToArray())!.AsObject();
        if (answer["id_token"] is { } token) answer["id_token"] = Resign(token.GetValue<string>());
        context.Response.ContentLength = null;
        await context.Response.WriteAsync(answer.ToJsonString());
    }

    private async Task Remember(HttpRequest request)
    {
        request.EnableBuffering();
        using var reader = new StreamReader(request.Body, Encoding.UTF8, leaveOpen: true);
        provider.Requests.Add((request.Path, await reader.ReadToEndAsync()));
        request.Body.Position = 0;
    }

    private Task Spoil(HttpResponse response)
    {
        if (provider.Faults.Answer is { } spoil && response.Headers.Location.ToString() is { Length: > 0 } location) response.Headers.Location = spoil(location);
        return Task.CompletedTask;
    }

    private string Resign(string token)
    {
        var payload = JsonNode.Parse(Base64UrlEncoder.Decode(token.Split('.')[1]))!.AsObject();
        provider.Faults.Token?.Invoke(payload);
        var handler = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        return provider.Faults.Unsigned
            ? handler.CreateToken(payload.ToJsonString())
            : handler.CreateToken(payload.ToJsonString(), provider.Faults.Signing ?? new SigningCredentials(provider.Key, SecurityAlgorithms.RsaSha256));
    }
}
