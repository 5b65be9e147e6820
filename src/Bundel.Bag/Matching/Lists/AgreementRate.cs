// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching.Lists;

/// <summary>How often a registration agrees with the BAG on one point; nothing to count over is unknown, not zero.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Right">Rows that agree.</param>
/// <param name="Of">Rows that could be compared.</param>
public sealed record AgreementRate(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("juist")] int Right,
    [property: JsonPropertyName("van")] int Of)
{
    [JsonPropertyName("percentage")] public decimal? Percentage => Of == 0 ? null : Math.Round(100m * Right / Of, 2);
}
