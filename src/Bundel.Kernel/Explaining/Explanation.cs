// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Kernel;

/// <summary>
/// Why a figure is what it is: one record tree for every instrument. Engines build it on demand; pages, command line and exports only render it.
/// </summary>
/// <param name="Subject">What the figure is, such as "Kostengroep Werkplek".</param>
/// <param name="Value">The figure in file notation: a decimal string with a point, or a date.</param>
/// <param name="Unit">"EUR", "inwoners", "%", "datum" …</param>
/// <param name="Sentence">The reason in plain Dutch.</param>
public sealed record Explanation(
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("waarde")] string Value,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("zin")] string Sentence)
{
    /// <summary>The formula with the numbers filled in, in Dutch notation, such as "€ 4.820.000,00 × 12.118 / 98.804".</summary>
    [JsonPropertyName("formule")]
    public string? Formula { get; init; }

    /// <summary>Where it comes from: measurement, decision, document.</summary>
    [JsonPropertyName("bronnen")]
    public IReadOnlyList<ExplanationSource> Sources { get; init; } = [];

    /// <summary>The figures that this figure is made of.</summary>
    [JsonPropertyName("onderdelen")]
    public IReadOnlyList<Explanation> Operands { get; init; } = [];
}

/// <summary>One source of a figure.</summary>
/// <param name="Text">"CBS, peildatum 1-1-2025".</param>
/// <param name="Code">Code of the thing in the collaboration (decision, key, measure), when it has one.</param>
/// <param name="Kind">What the code names: besluit, verdeelsleutel, maatstaf, begrotingsregel, bron.</param>
public sealed record ExplanationSource(
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("code")] string? Code = null,
    [property: JsonPropertyName("soort")] string Kind = "bron");
