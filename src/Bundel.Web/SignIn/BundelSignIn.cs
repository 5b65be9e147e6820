// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Security;
using Bundel.Web.SignIn.Oidc;
using Bundel.Web.SignIn.Sessions;
using Bundel.Web.SignIn.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Bundel.Web.SignIn;

/// <summary>Sessions by cookie for pages, bearer keys and tokens for the API, and the providers of the settings.</summary>
public static class BundelSignIn
{
    public static void AddBundelSignIn(this IServiceCollection services, SiteSettings site)
    {
        services.AddSingleton(site);
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("bundel");
        services.AddSingleton<DatabaseKeys>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(all => new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = all.GetRequiredService<DatabaseKeys>()));
        services.AddSingleton<DatabaseTickets>();
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme).Configure<DatabaseTickets>((options, tickets) => options.SessionStore = tickets);
        services.AddSingleton<RefusedAttempts>();
        services.AddScoped<OidcEvents>();
        services.AddSingleton<ApplicationTokens>();
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options => Apply(options, site.IsHttps))
            .AddScheme<AuthenticationSchemeOptions, ApiKeySignIn>(ApiKeySignIn.SchemeName, null)
            .AddScheme<AuthenticationSchemeOptions, ApiTokenSignIn>(ApiTokenSignIn.SchemeName, null);
        foreach (var provider in site.Providers) authentication.AddProvider(provider);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(ApiKeySignIn.Policy, policy => policy.AddAuthenticationSchemes(ApiKeySignIn.SchemeName, ApiTokenSignIn.SchemeName).RequireAuthenticatedUser());
    }

    /// <summary>The prefix __Host- binds a cookie to this host and to https; on the loopback trial, which is http, browsers would refuse it.</summary>
    public static string CookieName(string name, bool https) => https ? "__Host-" + name : name;

    /// <summary>A cookie of a form or a message: for this site alone.</summary>
    public static void Guard(CookieBuilder cookie, string name, bool https)
    {
        cookie.Name = CookieName(name, https);
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
    }

    private static void Apply(CookieAuthenticationOptions options, bool https)
    {
        options.Cookie.Name = CookieName("bundel", https);
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.IsEssential = true;
        options.LoginPath = "/aanmelden";
        options.AccessDeniedPath = "/fout/403";
        options.ReturnUrlParameter = "terug";
        options.ExpireTimeSpan = Session.Absolute;
        options.SlidingExpiration = false; // the store ends a session after half an hour of silence
    }
}
