// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Threading.RateLimiting;
using Bundel.Web.Api.Answers;
using Bundel.Web.Hosting;
using Microsoft.AspNetCore.RateLimiting;

namespace Bundel.Web.Api.Frame;

/// <summary>How often a program may ask: so many requests per minute for each key, and for each address without one.</summary>
internal static class ApiLimits
{
    public const string Policy = "api";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddApiLimits(this IServiceCollection services, WebSettings settings) => services.AddRateLimiter(options =>
    {
        options.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(Who(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.ApiCallsPerMinute, Window = Window }));
        options.OnRejected = (rejected, _) => new ValueTask(Reject(rejected));
    });

    private static string Who(HttpContext context) =>
        context.Request.Headers.Authorization.ToString() is { Length: > 0 } key ? ApiKey.Hash(key) : context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static Task Reject(OnRejectedContext rejected)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
        return ApiProblem.Of(StatusCodes.Status429TooManyRequests)
            .With("Retry-After", ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture))
            .Write(rejected.HttpContext);
    }
}
