// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Bundel.Platform;

/// <summary>How the result of a use case looks to a program.</summary>
public static class Representation
{
    /// <summary>Characters of a text that are written at a time: a serializer would set aside six times the whole text.</summary>
    private const int Segment = 32_768;

    public static byte[] Of(UseCaseDescriptor useCase, object result) =>
        result is string { Length: > Segment } text ? OfText(text) : JsonSerializer.SerializeToUtf8Bytes(result, useCase.ResultType, UseCaseJson.Options);

    private static byte[] OfText(string text)
    {
        var buffer = new ArrayBufferWriter<byte>(text.Length + (text.Length / 8));
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = UseCaseJson.Options.Encoder });
        for (var at = 0; at < text.Length; at += Segment)
        {
            var length = Math.Min(Segment, text.Length - at);
            writer.WriteStringValueSegment(text.AsSpan(at, length), isFinalSegment: at + length == text.Length);
        }

        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Strong entity tag (RFC 9110) of exactly these bytes.</summary>
    public static string Tag(ReadOnlySpan<byte> representation) => $"\"{Convert.ToHexStringLower(SHA256.HashData(representation))[..32]}\"";
}
