// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text.Json;

namespace Bundel.Platform;

/// <summary>How the result of a use case looks to a program.</summary>
public static class Representation
{
    public static byte[] Of(UseCaseDescriptor useCase, object result) => JsonSerializer.SerializeToUtf8Bytes(result, useCase.ResultType, UseCaseJson.Options);

    /// <summary>Strong entity tag (RFC 9110) of exactly these bytes.</summary>
    public static string Tag(ReadOnlySpan<byte> representation) => $"\"{Convert.ToHexStringLower(SHA256.HashData(representation))[..32]}\"";
}
