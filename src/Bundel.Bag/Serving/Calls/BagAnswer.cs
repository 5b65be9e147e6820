// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Text.Json;

namespace Bundel.Bag.Serving;

/// <summary>What goes back; made once for each session and used again.</summary>
public sealed class BagAnswer : IDisposable
{
    public const string Hal = "application/hal+json";
    public const string Problem = "application/problem+json";

    private readonly ArrayBufferWriter<byte> body = new(4096);

    internal BagAnswer() => Json = new Utf8JsonWriter(body, new JsonWriterOptions { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public int Status { get; internal set; } = 200;

    public string ContentType { get; internal set; } = Hal;

    /// <summary>Page and page size of a collection; release 2.9 tells them in headers.</summary>
    public (int Page, int Size)? Paging { get; internal set; }

    public ReadOnlyMemory<byte> Body => body.WrittenMemory;

    internal Utf8JsonWriter Json { get; }

    public void Dispose() => Json.Dispose();

    internal void Clear()
    {
        (Status, ContentType, Paging) = (200, Hal, null);
        body.ResetWrittenCount();
        Json.Reset(body);
    }
}
