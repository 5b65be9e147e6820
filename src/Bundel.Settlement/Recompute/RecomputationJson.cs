// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Recompute;

/// <summary>A recomputation as JSON with Dutch keys.</summary>
public static class RecomputationJson
{
    /// <summary>Writes it.</summary>
    public static byte[] Write(Recomputation recomputation) => JsonSerializer.SerializeToUtf8Bytes(recomputation, ModelContract.Readable);

    /// <summary>The Dutch word for a cause.</summary>
    public static string NameOf(Cause cause) => Scalars.NamesOf(typeof(Cause))[(int)cause];
}
