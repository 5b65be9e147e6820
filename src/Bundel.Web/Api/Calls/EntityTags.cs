// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Bundel.Web.Api.Calls;

/// <summary>The entity tags of If-Match and If-None-Match.</summary>
internal static class EntityTags
{
    /// <summary>The strong tags; null when the header cannot be read. "*" is among them as it stands.</summary>
    public static IReadOnlyList<string>? Read(StringValues header)
    {
        if (header.Count == 0) return [];
        return EntityTagHeaderValue.TryParseList(header, out var tags) ? [.. tags.Where(tag => !tag.IsWeak).Select(tag => tag.Tag.ToString())] : null;
    }
}
