// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace Bundel.Web.SignIn;

/// <summary>
/// Sign-in for a trial on one machine: the start page lets you choose a person. The server listens on loopback only.
/// </summary>
public static class TrialSignIn
{
    public const string PersonClaim = "persoon";

    public static void AddTrialSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "bundel";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = "/aanmelden";
            options.AccessDeniedPath = "/fout/403";
            options.ReturnUrlParameter = "terug";
            options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
            options.SlidingExpiration = true;
        }).AddScheme<AuthenticationSchemeOptions, ApiKeySignIn>(ApiKeySignIn.SchemeName, null);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(ApiKeySignIn.Policy, policy => policy.AddAuthenticationSchemes(ApiKeySignIn.SchemeName).RequireAuthenticatedUser());
    }

    public static Task SignIn(this HttpContext context, PersonId person, string name)
    {
        var identity = new ClaimsIdentity([new Claim(PersonClaim, person.ToString()), new Claim(ClaimTypes.Name, name)], CookieAuthenticationDefaults.AuthenticationScheme);
        return context.SignInAsync(new ClaimsPrincipal(identity));
    }

    public static PersonId? PersonOf(ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(PersonClaim), out var value) ? new PersonId(value) : null;
}
