// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Api.Answers;
using Bundel.Web.Doors;

namespace Bundel.Web.Api.Frame;

/// <summary>Around everything under /api: the version on every answer, and problem details for whatever goes wrong outside a use case.</summary>
internal sealed class ApiFrame(RequestDelegate next, IDatabaseFaults faults, ILogger<ApiFrame> logger)
{
    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments(BundelApi.Root, StringComparison.OrdinalIgnoreCase);

    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state => SetHeaders((HttpContext)state), context);
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await ApiProblem.Of(exception.StatusCode).Write(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && ((exception as RefusedException)?.Outage ?? faults.Outage(exception)) is { } outage)
        {
            logger.LogError(exception, "{Method} {Path} could not be served", context.Request.Method, context.Request.Path);
            await ApiProblem.Of(outage).Write(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            logger.LogError(exception, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
            await ApiProblem.Of(StatusCodes.Status500InternalServerError).Write(context);
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null }) await ApiProblem.Of(context.Response.StatusCode).Write(context);
    }

    private static Task SetHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers["API-Version"] = BundelApi.Version;
        if (context.GetEndpoint()?.Metadata.GetMetadata<ApiRoute>()?.Deprecation is not { } deprecation) return Task.CompletedTask;
        headers["Deprecation"] = FormattableString.Invariant($"@{new DateTimeOffset(deprecation.Since, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds()}");
        headers["Sunset"] = new DateTimeOffset(deprecation.Sunset, TimeOnly.MinValue, TimeSpan.Zero).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }
}
