// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>
/// In proportion to use in the past: the mean over several years of one or more measures, each times a factor. Years are offsets to year T,
/// or fixed years that stay the same until the key is recalibrated.
/// </summary>
[Description("Naar rato van het gemiddelde over meer jaren, van één of meer maatstaven.")]
public sealed record AverageRule : KeyRule
{
    [JsonPropertyName("delen"), Description("De maatstaven met hun factor, zoals uren per product.")]
    public required IReadOnlyList<AveragePart> Parts { get; init; }

    [JsonPropertyName("eerste"), Description("Eerste jaar ten opzichte van T, zoals -7.")]
    public int? First { get; init; }

    [JsonPropertyName("laatste"), Description("Laatste jaar ten opzichte van T, zoals -2.")]
    public int? Last { get; init; }

    [JsonPropertyName("jaren"), Description("Vaste jaren, in plaats van eerste en laatste.")]
    public IReadOnlyList<int> Years { get; init; } = [];

    [JsonPropertyName("herijken"), Description("Eerste jaar waarvoor dit gemiddelde opnieuw moet worden bepaald.")]
    public int? Recalibrate { get; init; }

    [JsonPropertyName("kring"), Description("Onder wie wordt verdeeld.")]
    public Circle Circle { get; init; }

    [JsonPropertyName("zonder"), Description("Codes van wie buiten deze sleutel valt (uitsluitlijst).")]
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The calendar years for year T.</summary>
    public IReadOnlyList<int> YearsFor(int year) =>
        Years.Count > 0 ? [.. Years.Order()] : [.. Enumerable.Range(year + First!.Value, Last!.Value - First.Value + 1)];
}

/// <summary>One measure in an average.</summary>
[Description("Eén maatstaf in een gemiddelde.")]
public sealed record AveragePart
{
    [JsonPropertyName("maatstaf"), Description("Code van de maatstaf.")]
    public required string Measure { get; init; }

    [JsonPropertyName("factor"), Description("Waarmee elke telling wordt vermenigvuldigd, zoals uren per product; standaard 1.")]
    public decimal Factor { get; init; } = 1;
}
