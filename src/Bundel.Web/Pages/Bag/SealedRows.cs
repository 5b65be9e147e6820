// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Bundel.Bag.Matching.Lists;
using Microsoft.AspNetCore.DataProtection;

namespace Bundel.Web.Pages.Bag;

/// <summary>What was read of a list, before it is matched.</summary>
/// <param name="Key">What the form said of the key.</param>
/// <param name="Columns">The mapping with which it was read.</param>
internal sealed record ReadList(string File, string Key, string Columns, IReadOnlyList<RowInput> Rows);

/// <summary>The rows of a preview, sealed and handed to the browser that gave them: the site keeps nothing. After half an hour the seal does not open.</summary>
internal sealed class SealedRows(IDataProtectionProvider protection)
{
    private const int MostText = 2_000_000;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("bundel.koppelvoorbeeld").ToTimeLimitedDataProtector();

    /// <summary>Nothing for a list that is too long for a form.</summary>
    public string? Seal(ReadList list)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) JsonSerializer.Serialize(gzip, list, UseCaseJson.Options);
        var text = Convert.ToBase64String(protector.Protect(packed.ToArray(), Life));
        return text.Length > MostText ? null : text;
    }

    /// <summary>Nothing when the seal is broken or too old.</summary>
    public ReadList? Open(string text)
    {
        try
        {
            using var packed = new MemoryStream(protector.Unprotect(Convert.FromBase64String(text), out _));
            using var gzip = new GZipStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<ReadList>(gzip, UseCaseJson.Options);
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
