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

/// <summary>Counts the files that pages hand out: before the file is made where the page says that it gives one, and else when it turns out to be one.</summary>
internal sealed class LimitedDownloads(RequestLimits limits) : IPageFilter, IResultFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!HandsOutFile(context)) return;
        context.HttpContext.Items[this] = true;
        if (!limits.AdmitDownload(context.HttpContext)) context.Result = new StatusCodeResult(StatusCodes.Status429TooManyRequests);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is FileResult && !context.HttpContext.Items.ContainsKey(this) && !limits.AdmitDownload(context.HttpContext)) context.Result = new StatusCodeResult(StatusCodes.Status429TooManyRequests);
    }

    private static bool HandsOutFile(PageHandlerExecutingContext context) =>
        context.HandlerMethod?.MethodInfo.IsDefined(typeof(HandsOutFileAttribute), inherit: true) == true
        || context.HandlerInstance.GetType().IsDefined(typeof(HandsOutFileAttribute), inherit: true);

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
