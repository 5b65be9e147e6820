// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.SignIn.Settings;

namespace Bundel.Web.Security;

/// <summary>The headers that keep a page to itself: nothing from elsewhere, no inline script or style, no framing, no copy in a cache.</summary>
public static class SecurityHeaders
{
    /// <summary>The content security policy of every answer of a trial.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>A year, as internet.nl asks.</summary>
    public const string StrictTransport = "max-age=31536000; includeSubDomains";

    /// <summary>Forms also lead to the providers: the form on /aanmelden answers with a redirect, and browsers hold that to form-action too.</summary>
    public static string PolicyFor(SiteSettings site)
    {
        var origins = site.Providers.SelectMany(provider => provider.OtherAddresses.Prepend(provider.Issuer)).Select(address => address.GetLeftPart(UriPartial.Authority)).Distinct(StringComparer.OrdinalIgnoreCase);
        return Policy.Replace("form-action 'self'", string.Join(' ', origins.Prepend("form-action 'self'")), StringComparison.Ordinal);
    }

    /// <summary>Sets the headers on every answer; pages and API answers are not kept, static files may be.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app)
    {
        var site = app.ApplicationServices.GetService<SiteSettings>() ?? SiteSettings.Trial;
        var policy = PolicyFor(site);
        return app.Use((context, next) =>
        {
            context.Response.OnStarting(() => Set(context, policy, site.IsHttps));
            return next(context);
        });
    }

    private static Task Set(HttpContext context, string policy, bool https)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.XXSSProtection = "1; mode=block"; // no browser of today acts on it; scanners ask for it
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers.SetCookie = headers.SetCookie.Select(cookie => cookie?.Replace("; httponly", "; HttpOnly", StringComparison.Ordinal)).ToArray(); // as RFC 6265 writes it; scanners compare letter by letter
        if (https) headers.StrictTransportSecurity = StrictTransport;
        if (!context.Request.Path.StartsWithSegments("/lib", StringComparison.Ordinal)) headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
