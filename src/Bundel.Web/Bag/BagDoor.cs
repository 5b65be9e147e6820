// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Globalization;
using Bundel.Bag.Model;
using Bundel.Bag.Serving;
using Bundel.Bag.Store;
using Bundel.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace Bundel.Web.Bag;

/// <summary>The BAG API over HTTP: in front of routing, sign-in and the rest, because it needs none of it and is asked most.</summary>
internal sealed class BagDoor(RequestDelegate next, BagServer server, BagKeys keys, BagLimits limits, WebSettings settings, TimeProvider clock, ILogger<BagDoor> logger)
{
    private const int LargestBody = 10_000;
    private static readonly byte[] Document = ReadDocument();

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(BagApi.Path, StringComparison.Ordinal)) return next(context);
        if (context.Request.Path.Value!.Length == BagApi.Path.Length + 13 && context.Request.Path.Value.EndsWith("/openapi.json", StringComparison.Ordinal)) return Write(context, 200, "application/json", Document);
        var secret = context.Request.Headers["X-Api-Key"].ToString();
        if (secret.Length == 0) return BagRefusal.NoKey(context);
        var hash = ApiKey.Hash(secret);
        return keys.Knows(hash) ? Ask(context, hash) : Verify(context, secret, hash);
    }

    private async Task Verify(HttpContext context, string secret, string hash)
    {
        if (await keys.Find(secret, hash, context.RequestAborted)) await Ask(context, hash);
        else await BagRefusal.WrongKey(context);
    }

    private Task Ask(HttpContext context, string hash)
    {
        if (!limits.Take(context, hash)) return BagRefusal.TooMany(context);
        return context.Request.Method == "POST" ? WithBody(context) : Answer(context, default);
    }

    private async Task WithBody(HttpContext context)
    {
        if (context.Request.ContentLength > LargestBody)
        {
            await BagRefusal.TooLarge(context);
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        await Answer(context, body.ToArray());
    }

    private Task Answer(HttpContext context, ReadOnlyMemory<byte> body)
    {
        BagSession? session = null;
        try
        {
            session = server.Rent();
            if (session is null) return BagRefusal.NoStore(context);
            var answer = BagApi.Answer(session, CallOf(context, body));
            if (answer.Paging is { } paging)
            {
                context.Response.Headers["X-Pagination-Page"] = paging.Page.ToString(CultureInfo.InvariantCulture);
                context.Response.Headers["X-Pagination-Limit"] = paging.Size.ToString(CultureInfo.InvariantCulture);
            }

            return Write(context, answer.Status, answer.ContentType, answer.Body.Span);
        }
        catch (BagStoreException exception)
        {
            logger.LogError(exception, "The BAG store could not be read");
            return BagRefusal.NoStore(context);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "{Path} failed", context.Request.Path);
            return BagRefusal.Fault(context);
        }
        finally
        {
            if (session is not null) server.Return(session);
        }
    }

    private BagCall CallOf(HttpContext context, ReadOnlyMemory<byte> body)
    {
        var request = context.Request;
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var start = Math.Max(0, target.IndexOf(BagApi.Path, StringComparison.Ordinal)) + BagApi.Path.Length;
        var mark = target.IndexOf('?', start);
        return new BagCall(request.Method, mark < 0 ? target[start..] : target[start..mark], mark < 0 ? "" : target[mark..])
        {
            Base = $"{settings.Address?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host.Value}"}{BagApi.Path}",
            Accept = request.Headers.Accept,
            AcceptCrs = request.Headers["Accept-Crs"],
            ContentCrs = request.Headers["Content-Crs"],
            Body = body,
            Now = DutchClock.Local(clock.GetUtcNow().UtcDateTime),
        };
    }

    internal static Task Write(HttpContext context, int status, string contentType, ReadOnlySpan<byte> body)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        response.Headers["api-version"] = BagApi.Version;
        response.BodyWriter.Write(body);
        return response.BodyWriter.FlushAsync(context.RequestAborted).AsTask();
    }

    private static byte[] ReadDocument()
    {
        using var stream = BagApi.OpenDocument();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
