// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Bundel.Web.Api.Paging;

/// <summary>Where a page begins, bound to the list and the filter it belongs to. Programs pass it on as it is.</summary>
internal static class Cursor
{
    private const int HashLength = 16;

    public static string Write(string from, string filter) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Hash(filter) + from));

    /// <summary>Null when this is no cursor of this list with this filter.</summary>
    public static string? Read(string cursor, string filter)
    {
        if (!Base64Url.IsValid(cursor)) return null;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        return text.Length > HashLength && text.StartsWith(Hash(filter), StringComparison.Ordinal) ? text[HashLength..] : null;
    }

    private static string Hash(string filter) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(filter)))[..HashLength];
}
