// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Security;

/// <summary>The headers that keep a page to itself: nothing from elsewhere, no inline script or style, no framing, no copy in a cache.</summary>
public static class SecurityHeaders
{
    /// <summary>The content security policy of every answer.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets the headers on every answer; pages and API answers are not kept, static files may be.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state => Set((HttpContext)state), context);
        return next(context);
    });

    private static Task Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (!context.Request.Path.StartsWithSegments("/lib", StringComparison.Ordinal)) headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
