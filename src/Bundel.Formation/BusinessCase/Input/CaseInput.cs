// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Existing;

namespace Bundel.Formation.BusinessCase;

/// <summary>Everything a business case is computed from. What nobody knows is left out, and then the outcome says onbekend.</summary>
/// <param name="StartYear">Year 0: what is spent in it is not discounted.</param>
/// <param name="Years">Number of years that are looked at, year 0 included.</param>
/// <param name="DiscountRate">Percent per year.</param>
/// <param name="Index">Percent per year by which all structural costs grow.</param>
/// <param name="OwnCollaborations">Existing collaborations beside those of the shipped register.</param>
/// <param name="Division">How joint costs and one-off costs are divided, unless an item says otherwise.</param>
public sealed record CaseInput(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("startjaar")] int StartYear,
    [property: JsonPropertyName("jaren")] int Years,
    [property: JsonPropertyName("kandidaten")] IReadOnlyList<Candidate> Candidates,
    [property: JsonPropertyName("alternatieven")] IReadOnlyList<Alternative> Alternatives,
    [property: JsonPropertyName("rekenrente")] decimal DiscountRate = 0,
    [property: JsonPropertyName("index")] decimal Index = 0,
    [property: JsonPropertyName("verdeling")] CaseDivision Division = CaseDivision.Workplaces,
    [property: JsonPropertyName("gevoeligheid")] SensitivityInput? Sensitivity = null,
    [property: JsonPropertyName("simulatie")] SimulationInput? Simulation = null,
    [property: JsonPropertyName("baten")] IReadOnlyList<Benefit>? Benefits = null,
    [property: JsonPropertyName("eigenSamenwerkingen")] IReadOnlyList<KnownCollaboration>? OwnCollaborations = null)
{
    /// <summary>An existing collaboration: one's own addition, or of the shipped register.</summary>
    public KnownCollaboration? Existing(string code) => OwnCollaborations?.FirstOrDefault(known => known.Code == code) ?? KnownCollaborations.Find(code);

    /// <summary>Alternatives of which the costs of every group are known; empty when the present costs of someone are not.</summary>
    [JsonIgnore]
    public IEnumerable<Alternative> Shared => Candidates.All(candidate => candidate.PresentTotal is not null) ? Alternatives.Where(alternative => alternative.Tariff is not null) : [];

    /// <summary>Such an alternative by its name.</summary>
    public Result<Alternative> SharedBy(string name) => Shared.FirstOrDefault(known => known.Name.Trim() == name.Trim()) is { } found
        ? found
        : Problem.NotFound("Dit alternatief is er niet, heeft geen tarief, of van een kandidaat zijn de kosten nu onbekend; er is niets te verdelen.") with { Field = "alternatief", Found = name, Expected = string.Join(", ", Shared.Select(known => known.Name)) };
}

/// <summary>What joint costs are divided by.</summary>
public enum CaseDivision
{
    [JsonStringEnumMemberName("werkplekken")] Workplaces,
    [JsonStringEnumMemberName("inwoners")] Inhabitants,
    [JsonStringEnumMemberName("kosten")] PresentCosts,
    [JsonStringEnumMemberName("gelijk")] Equal,
}

/// <summary>A benefit as it was booked and as it came: booked benefits that do not come become a burden on the budget.</summary>
public sealed record Benefit(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("geboekt")] Money Booked,
    [property: JsonPropertyName("gerealiseerd")] Money? Realised = null);
