// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.SignIn.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Bundel.Web.SignIn.Oidc;

/// <summary>
/// Sign-in at one provider by the NL GOV profile: authorization code with PKCE S256, state and nonce, a signed client assertion,
/// and an identity token for this client only, signed with RS256, PS256 or ES256. Each provider has an answer address of its own.
/// </summary>
internal static class OidcScheme
{
    public static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];

    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan TimeToSignIn = TimeSpan.FromMinutes(10);

    public static string AnswerPath(Provider provider) => "/aanmelden/terug/" + provider.Code;

    public static void AddProvider(this AuthenticationBuilder authentication, Provider provider)
    {
        authentication.AddOpenIdConnect(provider.Scheme, provider.Name, options => Apply(options, provider));
        authentication.Services.AddKeyedSingleton(provider.Scheme, (services, _) => new ClientProof(provider, services.GetRequiredService<TimeProvider>()));
    }

    private static void Apply(OpenIdConnectOptions options, Provider provider)
    {
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.Authority = provider.Issuer.OriginalString;
        options.ClientId = provider.ClientId;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.SaveTokens = false;
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = false;
        options.CallbackPath = AnswerPath(provider);
        options.SignedOutCallbackPath = "/afmelden/terug/" + provider.Code;
        options.SignedOutRedirectUri = "/aanmelden?afgemeld=ja";
        options.RemoteSignOutPath = PathString.Empty;
        options.RemoteAuthenticationTimeout = TimeToSignIn;
        options.BackchannelHttpHandler = ProviderTrust.Handler(provider);
        options.BackchannelTimeout = TimeSpan.FromSeconds(15);
        options.Scope.Clear();
        foreach (var scope in new[] { "openid", "profile", "email" }) options.Scope.Add(scope);
        options.ProtocolValidator.RequireNonce = true;
        options.ProtocolValidator.NonceLifetime = TimeToSignIn;
        options.TokenValidationParameters = Validation(provider);
        Guard(options.NonceCookie, "__Host-bundel-nonce-");
        Guard(options.CorrelationCookie, "__Host-bundel-antwoord-");
        options.EventsType = typeof(OidcEvents);
    }

    public static TokenValidationParameters Validation(Provider provider) => new()
    {
        ValidIssuer = provider.Issuer.OriginalString,
        ValidAudience = provider.ClientId,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = ClockSkew,
        NameClaimType = "name",
    };

    private static void Guard(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.SameSite = SameSiteMode.Lax;
    }
}
