// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Bundel.Web.SignIn;

/// <summary>Bearer keys for the API; the cookie of the pages opens no route.</summary>
internal sealed class ApiKeySignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeys keys, RefusedAttempts attempts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "api-sleutel";
    public const string Policy = "api";
    private const string Bearer = "Bearer ";
    private const string ScopeClaim = "recht";
    private const string LimitedClaim = "beperkt";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (BearerOf(Request) is not { } bearer || !bearer.StartsWith(ApiKey.Prefix, StringComparison.Ordinal)) return AuthenticateResult.NoResult();
        if (await keys.Find(bearer, Context.RequestAborted) is { } key) return AuthenticateResult.Success(new AuthenticationTicket(PrincipalOf(key.PersonId, key.Scopes), SchemeName));
        await attempts.Key(Context, "onbekend-of-verlopen");
        return AuthenticateResult.Fail("Onbekende of verlopen sleutel.");
    }

    /// <summary>What follows "Bearer" in the header.</summary>
    public static string? BearerOf(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.Ordinal) ? header[Bearer.Length..] : null;
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }

    /// <summary>The person of a key or token, with the permissions to which it is limited.</summary>
    public static ClaimsPrincipal PrincipalOf(PersonId person, IReadOnlyList<string>? scopes)
    {
        var identity = new ClaimsIdentity([new Claim(SignInTicket.PersonClaim, person.ToString())], SchemeName);
        if (scopes is not null) identity.AddClaims(scopes.Select(scope => new Claim(ScopeClaim, scope)).Append(new Claim(LimitedClaim, "")));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>The permissions to which the key is limited; null when it is not.</summary>
    public static IReadOnlyCollection<string>? ScopesOf(ClaimsPrincipal user) =>
        user.HasClaim(claim => claim.Type == LimitedClaim) ? [.. user.FindAll(ScopeClaim).Select(claim => claim.Value)] : null;
}
