// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase;

/// <summary>A municipality or other organisation that considers taking part, as it is now.</summary>
/// <param name="Contribution">Yearly contribution and own ICT costs together, when it takes part in a collaboration already.</param>
public sealed record Candidate(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("werkplekken")] int Workplaces,
    [property: JsonPropertyName("kosten")] PresentCosts Costs,
    [property: JsonPropertyName("inwoners")] int? Inhabitants = null,
    [property: JsonPropertyName("applicaties")] int? Applications = null,
    [property: JsonPropertyName("contracten")] IReadOnlyList<RunningContract>? Contracts = null,
    [property: JsonPropertyName("bijdrageNu")] Money? Contribution = null)
{
    /// <summary>What is compared with: the contribution that is paid now, or else all present costs.</summary>
    [JsonIgnore]
    public Money? Today => Contribution ?? PresentTotal;

    /// <summary>All categories together; null when one is unknown.</summary>
    [JsonIgnore]
    public Money? PresentTotal => Costs.Total;
}

/// <summary>A contract that ends later than the work is taken over, costs on until it ends.</summary>
/// <param name="Transferable">The new organisation can take it over, so nothing is paid twice.</param>
public sealed record RunningContract(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("einddatum")] DateOnly Ends,
    [property: JsonPropertyName("perJaar")] Money PerYear,
    [property: JsonPropertyName("overdraagbaar")] bool Transferable = false);

/// <summary>Yearly ICT costs by category; null is unknown, not zero.</summary>
public sealed record PresentCosts(
    [property: JsonPropertyName("personeel")] Money? Personnel = null,
    [property: JsonPropertyName("inhuur")] Money? Hire = null,
    [property: JsonPropertyName("software")] Money? Software = null,
    [property: JsonPropertyName("hardware")] Money? Hardware = null,
    [property: JsonPropertyName("netwerk")] Money? Network = null,
    [property: JsonPropertyName("huisvesting")] Money? Housing = null,
    [property: JsonPropertyName("overhead")] Money? Overhead = null)
{
    /// <summary>The sum, or null when a category is unknown.</summary>
    [JsonIgnore]
    public Money? Total => ByCategory.Any(cost => cost.Amount is null) ? null : Money.Sum(ByCategory.Select(cost => cost.Amount!.Value));

    /// <summary>Amounts with the Dutch name of their category.</summary>
    [JsonIgnore]
    public IReadOnlyList<(string Category, Money? Amount)> ByCategory =>
        [("personeel", Personnel), ("inhuur", Hire), ("software", Software), ("hardware", Hardware), ("netwerk", Network), ("huisvesting", Housing), ("overhead", Overhead)];
}
