// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Bundel.Web.Security;

/// <summary>Turns away who asks too much: a Dutch page with status 429 and the seconds to wait.</summary>
internal sealed class LimitedRequests(RequestDelegate next, RequestLimits limits)
{
    public Task InvokeAsync(HttpContext context) => IsCounted(context) && !limits.Admit(context) ? Task.CompletedTask : next(context);

    /// <summary>The page that says no is not counted itself.</summary>
    private static bool IsCounted(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is null && !Uncounted.Any(prefix => context.Request.Path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase));

    private static readonly PathString[] Uncounted = ["/api", "/lib", "/healthz"];
}

/// <summary>Counts the files that a page hands out.</summary>
internal sealed class LimitedDownloads(RequestLimits limits) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is FileResult && !limits.AdmitDownload(context.HttpContext)) context.Result = new StatusCodeResult(StatusCodes.Status429TooManyRequests);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
