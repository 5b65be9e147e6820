// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Bundel.Web.SignIn;

/// <summary>Bearer keys for the API; the cookie of the pages opens no route.</summary>
internal sealed class ApiKeySignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeys keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "api-sleutel";
    public const string Policy = "api";
    private const string Prefix = "Bearer ";
    private const string ScopeClaim = "recht";
    private const string LimitedClaim = "beperkt";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.Ordinal)) return AuthenticateResult.NoResult();
        var key = await keys.Find(header[Prefix.Length..], Context.RequestAborted);
        return key is null
            ? AuthenticateResult.Fail("Onbekende of verlopen sleutel.")
            : AuthenticateResult.Success(new AuthenticationTicket(PrincipalOf(key), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }

    /// <summary>The person of the key, with the permissions to which it is limited.</summary>
    public static ClaimsPrincipal PrincipalOf(ApiKey key)
    {
        var identity = new ClaimsIdentity([new Claim(TrialSignIn.PersonClaim, key.PersonId.ToString())], SchemeName);
        if (key.Scopes is { } scopes) identity.AddClaims(scopes.Select(scope => new Claim(ScopeClaim, scope)).Append(new Claim(LimitedClaim, "")));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>The permissions to which the key is limited; null when it is not.</summary>
    public static IReadOnlyCollection<string>? ScopesOf(ClaimsPrincipal user) =>
        user.HasClaim(claim => claim.Type == LimitedClaim) ? [.. user.FindAll(ScopeClaim).Select(claim => claim.Value)] : null;
}
