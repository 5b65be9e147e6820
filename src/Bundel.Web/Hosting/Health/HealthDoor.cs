// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bundel.Web.Hosting;

/// <summary>
/// /healthz/live and /healthz/ready answer on a port of their own, or, without one, to this machine itself and never through a proxy.
/// The port for health answers nothing else.
/// </summary>
internal static class HealthDoor
{
    private const string Prefix = "/healthz";

    public static void UseHealthDoor(this WebApplication app, WebSettings settings)
    {
        app.MapWhen(context => IsHealth(context, settings), door =>
        {
            door.Use((context, next) => IsAllowed(context, settings) ? next(context) : NotFound(context));
            door.UseHealthChecks(Prefix + "/live", new HealthCheckOptions { Predicate = _ => false });
            door.UseHealthChecks(Prefix + "/ready", new HealthCheckOptions { ResponseWriter = Tell });
        });
    }

    /// <summary>The state, and a line for each check that has something to say.</summary>
    private static Task Tell(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Join('\n', report.Entries.Where(entry => entry.Value.Description is not null).Select(entry => $"{entry.Key}: {entry.Value.Description}").Prepend($"{report.Status}")));
    }

    private static bool IsHealth(HttpContext context, WebSettings settings) =>
        context.Request.Path.StartsWithSegments(Prefix, StringComparison.Ordinal) || context.Connection.LocalPort == settings.HealthPort;

    private static bool IsAllowed(HttpContext context, WebSettings settings) => settings.HealthPort is { } port
        ? context.Connection.LocalPort == port
        : context.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller) && !WasForwarded(context.Request.Headers);

    private static bool WasForwarded(IHeaderDictionary headers) =>
        headers.Keys.Any(name => name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase));

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
