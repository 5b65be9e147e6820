// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;

namespace Bundel.Platform;

/// <summary>Copies bytes and tells their number and SHA-256 (lower-case hexadecimal).</summary>
public static class HashedCopy
{
    /// <summary>Null when there are more than <paramref name="limit"/> bytes; the copy then is not whole.</summary>
    public static async Task<(string Sha256, long Size)?> Copy(Stream from, Stream to, long limit = long.MaxValue, CancellationToken cancel = default)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        long size = 0;
        int read;
        while ((read = await from.ReadAsync(buffer, cancel)) > 0)
        {
            size += read;
            if (size > limit) return null;
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        return (Convert.ToHexStringLower(hash.GetHashAndReset()), size);
    }
}
