// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Threading.RateLimiting;
using Bundel.Web.SignIn;
using Bundel.Web.SignIn.Settings;

namespace Bundel.Web.Security;

/// <summary>Counts what pages ask per minute: signing in by address; pages, uploads and downloads by person, and by address for who is not signed in. The API counts by key itself.</summary>
public sealed class RequestLimits(SiteSettings site) : IAsyncDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<HttpContext> pages = Limiter(site.Limits.Pages, Person);
    private readonly PartitionedRateLimiter<HttpContext> signIns = Limiter(site.Limits.SignIns, Address);
    private readonly PartitionedRateLimiter<HttpContext> uploads = Limiter(site.Limits.Uploads, Person);
    private readonly PartitionedRateLimiter<HttpContext> downloads = Limiter(site.Limits.Downloads, Person);

    /// <summary>False when this request comes too soon; then the answer says when to come back.</summary>
    public bool Admit(HttpContext context) =>
        Take(pages, context) && (!IsSignIn(context) || Take(signIns, context)) && (!IsUpload(context.Request) || Take(uploads, context));

    public bool AdmitDownload(HttpContext context) => Take(downloads, context);

    public async ValueTask DisposeAsync()
    {
        foreach (var limiter in new[] { pages, signIns, uploads, downloads }) await limiter.DisposeAsync();
    }

    private static bool Take(PartitionedRateLimiter<HttpContext> limiter, HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
        if (lease.IsAcquired) return true;
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return false;
    }

    /// <summary>In a trial nothing is there to guess but the code of an invitation.</summary>
    private bool IsSignIn(HttpContext context)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments("/uitnodiging", StringComparison.OrdinalIgnoreCase)) return HttpMethods.IsPost(context.Request.Method);
        if (site.IsTrial) return false;
        return path.StartsWithSegments("/aanmelden/terug", StringComparison.OrdinalIgnoreCase) || (HttpMethods.IsPost(context.Request.Method) && path.StartsWithSegments("/aanmelden", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsUpload(HttpRequest request) =>
        request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static string Person(HttpContext context) => SignInTicket.PersonOf(context.User)?.ToString() ?? Address(context);

    private static PartitionedRateLimiter<HttpContext> Limiter(int perMinute, Func<HttpContext, string> who) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(who(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = Window }));
}
