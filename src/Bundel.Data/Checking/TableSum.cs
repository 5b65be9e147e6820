// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Data.Checking;

/// <summary>What proves that a table holds the same rows as another: their number, and a sum of their hashes that knows no order.</summary>
public sealed record TableSum(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("rijen")] long Rows,
    [property: JsonPropertyName("som")] string Sum);
