// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Api.Answers;
using Bundel.Web.Doors;

namespace Bundel.Web.Hosting;

/// <summary>The page that needs no database: what a browser gets while the database is away.</summary>
internal sealed class OutagePage(RequestDelegate next, IDatabaseFaults faults, ILogger<OutagePage> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && ((exception as RefusedException)?.Outage ?? faults.Outage(exception)) is { } outage)
        {
            logger.LogError(exception, "{Method} {Path} could not be served", context.Request.Method, context.Request.Path);
            await Write(context, outage);
        }
    }

    private static async Task Write(HttpContext context, Problem outage)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = ApiProblem.RetryAfter;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($"<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Even niet beschikbaar – Bundel</title></head><body><main><h1>Even niet beschikbaar</h1><p>{outage.Message}</p></main></body></html>", context.RequestAborted);
    }
}
