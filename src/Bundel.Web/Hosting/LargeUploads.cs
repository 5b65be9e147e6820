// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http.Features;

namespace Bundel.Web.Hosting;

/// <summary>Tells who sends a file that is too large just that, before anything reads the form. A browser hears the answer only after it has sent everything, so the rest is read and thrown away.</summary>
internal sealed class LargeUploads(RequestDelegate next)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public async Task InvokeAsync(HttpContext context)
    {
        if (!(context.Request.ContentLength > Limits.Upload) || context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        if (context.Request.Headers.Expect.Count == 0) await ThrowAway(context);
        (context.Request.Body, context.Request.ContentLength, context.Request.ContentType) = (Stream.Null, 0, null);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }

    private static async Task ThrowAway(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(Patience);
        try
        {
            await context.Request.Body.CopyToAsync(Stream.Null, patience.Token);
        }
        catch (OperationCanceledException)
        {
            context.Response.Headers.Connection = "close";
        }
    }
}
