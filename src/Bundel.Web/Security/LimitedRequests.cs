// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Bundel.Web.Security;

/// <summary>Turns away who asks too much: a Dutch page with status 429 and the seconds to wait.</summary>
internal sealed class LimitedRequests(RequestDelegate next, RequestLimits limits)
{
    public Task InvokeAsync(HttpContext context) => IsCounted(context.Request.Path) && !limits.Admit(context) ? Task.CompletedTask : next(context);

    private static bool IsCounted(PathString path) =>
        !path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && !path.StartsWithSegments("/lib", StringComparison.OrdinalIgnoreCase) && !path.StartsWithSegments("/healthz", StringComparison.OrdinalIgnoreCase);
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
