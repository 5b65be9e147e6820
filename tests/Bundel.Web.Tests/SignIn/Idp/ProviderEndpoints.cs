// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Bundel.Web.Tests.SignIn.Idp;

/// <summary>The provider signs in whoever is at the keyboard, without asking.</summary>
internal static class ProviderEndpoints
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static void Map(WebApplication app, TestProvider provider)
    {
        app.MapGet("/authorize", context => Authorize(context, provider.Identity));
        app.MapPost("/token", Exchange);
        app.MapMethods("/logout", ["GET", "POST"], context => context.SignOutAsync(Scheme, new AuthenticationProperties { RedirectUri = "/" }));
    }

    private static Task Authorize(HttpContext context, TestIdentity person)
    {
        var identity = new ClaimsIdentity(TokenValidationParameters.DefaultAuthenticationType, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, person.Subject).SetClaim(Claims.Name, person.Name).SetClaim(Claims.Email, person.Email).SetClaim(Claims.EmailVerified, person.EmailVerified);
        if (person.Acr is { } acr) identity.SetClaim("acr", acr);
        identity.SetClaims("groups", [.. person.Groups]);
        identity.SetScopes(context.GetOpenIddictServerRequest()!.GetScopes());
        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        return context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }

    private static async Task Exchange(HttpContext context)
    {
        var request = context.GetOpenIddictServerRequest()!;
        if (!request.IsClientCredentialsGrantType())
        {
            var code = await context.AuthenticateAsync(Scheme);
            await context.SignInAsync(Scheme, code.Principal!);
            return;
        }

        var identity = new ClaimsIdentity(TokenValidationParameters.DefaultAuthenticationType, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, request.ClientId);
        identity.SetScopes(request.GetScopes());
        identity.SetResources(ImmutableArray.Create(context.Request.Headers["X-Doel"].ToString()));
        await context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }
}
