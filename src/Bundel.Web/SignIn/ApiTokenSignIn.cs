// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Bundel.Web.SignIn;

/// <summary>Access tokens of the configured providers for the API, beside the keys of persons.</summary>
internal sealed class ApiTokenSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApplicationTokens tokens, RefusedAttempts attempts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "api-token";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (ApiKeySignIn.BearerOf(Request) is not { } bearer || bearer.StartsWith(ApiKey.Prefix, StringComparison.Ordinal)) return AuthenticateResult.NoResult();
        var token = await tokens.Read(bearer, Context.RequestAborted);
        if (token.Succeeded) return AuthenticateResult.Success(new AuthenticationTicket(ApiKeySignIn.PrincipalOf(token.Value.Person, token.Value.Scopes), SchemeName));
        await attempts.Key(Context, token.Problems[0].Code);
        return AuthenticateResult.Fail("Dit token opent niets.");
    }

    /// <summary>The door of the keys says what it takes.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => Task.CompletedTask;
}
