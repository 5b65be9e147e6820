// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Net.Http.Headers;

namespace Bundel.Web.Api.Requests;

/// <summary>What forms the program takes and sends.</summary>
internal static class Accepts
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>True when the program takes JSON; without the header it takes all.</summary>
    public static bool TakesJson(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0) return true;
        return MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
            && accepted.Any(range => range.Quality != 0 && Json.IsSubsetOf(WithoutQuality(range)));
    }

    /// <summary>True when the body is JSON in UTF-8.</summary>
    public static bool SendsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || (type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase) && type.Type.Equals("application", StringComparison.OrdinalIgnoreCase)))
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static MediaTypeHeaderValue WithoutQuality(MediaTypeHeaderValue range) => new(range.MediaType);
}
