// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Outcomes of methods as readable JSON with Dutch keys; amounts are decimal strings.</summary>
public static class MethodJson
{
    /// <summary>Writes an outcome.</summary>
    public static byte[] Write<T>(T outcome) => JsonSerializer.SerializeToUtf8Bytes(outcome, ModelContract.Readable);
}
