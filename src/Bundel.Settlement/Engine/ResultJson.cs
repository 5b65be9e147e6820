// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>The result as readable JSON with Dutch keys.</summary>
public static class ResultJson
{
    /// <summary>Writes a result.</summary>
    public static byte[] Write(SettlementResult result) => JsonSerializer.SerializeToUtf8Bytes(result, ModelContract.Readable);

    /// <summary>Reads a result that was written by <see cref="Write"/>.</summary>
    /// <exception cref="JsonException">These bytes are something else.</exception>
    public static SettlementResult Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize<SettlementResult>(utf8, ModelContract.Readable) ?? throw new JsonException();
}
