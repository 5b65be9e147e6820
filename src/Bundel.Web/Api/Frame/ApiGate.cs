// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Routing.Patterns;

namespace Bundel.Web.Api.Frame;

/// <summary>
/// Just after routing: an address that does not exist is 404 for everyone, a method that it does not have is 405.
/// Routing forgives capitals and a slash at the end; an API does not, for one thing has one address.
/// </summary>
internal sealed class ApiGate(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!ApiFrame.IsApi(context)) return next(context);
        switch (context.GetEndpoint())
        {
            case RouteEndpoint route when IsExact(route.RoutePattern, context.Request.Path):
                return next(context);
            case null or RouteEndpoint:
                context.SetEndpoint(null);
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            case { RequestDelegate: { } refusal }:
                return refusal(context);
            default:
                return next(context);
        }
    }

    private static bool IsExact(RoutePattern pattern, PathString path)
    {
        var given = path.Value!.Split('/')[1..];
        return given.Length == pattern.PathSegments.Count && pattern.PathSegments[0].Parts is [RoutePatternLiteralPart] && pattern.PathSegments.Zip(given).All(pair => Fits(pair.First, pair.Second));
    }

    private static bool Fits(RoutePatternPathSegment segment, string given) =>
        segment.Parts is not [RoutePatternLiteralPart literal] || literal.Content == given;
}
