// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Engine;

/// <summary>Something a reader of a settlement must know; it does not stop the run.</summary>
/// <param name="Code">Stable code in kebab-case.</param>
/// <param name="Text">One Dutch sentence.</param>
public sealed record Notice(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("tekst")] string Text)
{
    [JsonPropertyName("deelnemer")]
    public string? Participant { get; init; }
}
