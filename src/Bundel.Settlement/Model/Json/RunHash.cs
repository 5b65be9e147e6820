// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;

namespace Bundel.Settlement.Model;

/// <summary>The hash by which a run, its documents and its snapshot know each other: SHA-256 over the canonical bytes, lower-case hexadecimal.</summary>
public static class RunHash
{
    /// <summary>Hash of a model.</summary>
    public static string Of(SettlementModel model) => Of(ModelJson.Canonical(model));

    /// <summary>Hash of a stored snapshot.</summary>
    public static string Of(ReadOnlySpan<byte> canonical) => Convert.ToHexStringLower(SHA256.HashData(canonical));
}
