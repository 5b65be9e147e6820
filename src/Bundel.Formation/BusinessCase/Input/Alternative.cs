// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase;

/// <summary>Ways to go on; they are always shown side by side.</summary>
public enum AlternativeKind
{
    [JsonStringEnumMemberName("alleen")] Alone,
    [JsonStringEnumMemberName("markt")] Market,
    [JsonStringEnumMemberName("aansluiten")] Join,
    [JsonStringEnumMemberName("centrumgemeente")] CentreMunicipality,
    [JsonStringEnumMemberName("nieuw")] NewOrganisation,
}

/// <summary>One way to go on. Without tariff and scenarios its figures are unknown, and it is shown as such.</summary>
/// <param name="TakenOver">Which part of each present cost goes over; the rest stays with the participant.</param>
/// <param name="RampUp">Percent of the saving in the first, second, … year of working; after the last 100.</param>
/// <param name="Joined">Code in the register of known collaborations, for one that exists.</param>
/// <param name="LeadMonths">Months from 1 January of year 0 until it works.</param>
public sealed record Alternative(
    [property: JsonPropertyName("soort")] AlternativeKind Kind,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("scenarios")] IReadOnlyList<Scenario>? Scenarios = null,
    [property: JsonPropertyName("tarief")] Tariff? Tariff = null,
    [property: JsonPropertyName("overgenomen")] TakenOver? TakenOver = null,
    [property: JsonPropertyName("eenmalig")] IReadOnlyList<OneOff>? OneOffs = null,
    [property: JsonPropertyName("ingroei")] IReadOnlyList<decimal>? RampUp = null,
    [property: JsonPropertyName("doorlooptijdMaanden")] int LeadMonths = 0,
    [property: JsonPropertyName("risico")] string? Risk = null,
    [property: JsonPropertyName("zeggenschap")] string? Control = null,
    [property: JsonPropertyName("uittreding")] string? Exit = null,
    [property: JsonPropertyName("toelichting")] string? Note = null,
    [property: JsonPropertyName("samenwerking")] string? Joined = null)
{
    [JsonIgnore]
    public bool HasFigures => Kind == AlternativeKind.Alone || Tariff is not null || Scenarios is { Count: > 0 };
}

/// <summary>A hoped-for saving, as percent of what is taken over.</summary>
public sealed record Scenario(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("standaardisatie")] decimal Standardisation = 0,
    [property: JsonPropertyName("bundeling")] decimal Bundling = 0)
{
    [JsonIgnore]
    public decimal Saving => Standardisation + Bundling;
}

/// <summary>What working together costs per year, by what is asked of it.</summary>
public sealed record Tariff(
    [property: JsonPropertyName("vast")] Money Fixed,
    [property: JsonPropertyName("perWerkplek")] IReadOnlyList<TariffStep> PerWorkplace,
    [property: JsonPropertyName("perDeelnemer")] Money PerParticipant = default);

/// <summary>A price for the workplaces above a threshold of the joint number.</summary>
public sealed record TariffStep(
    [property: JsonPropertyName("vanaf")] int From,
    [property: JsonPropertyName("prijs")] Money Price);

/// <summary>Percent of each category that goes over.</summary>
public sealed record TakenOver(
    [property: JsonPropertyName("personeel")] decimal Personnel = 100,
    [property: JsonPropertyName("inhuur")] decimal Hire = 100,
    [property: JsonPropertyName("software")] decimal Software = 100,
    [property: JsonPropertyName("hardware")] decimal Hardware = 100,
    [property: JsonPropertyName("netwerk")] decimal Network = 100,
    [property: JsonPropertyName("huisvesting")] decimal Housing = 100,
    [property: JsonPropertyName("overhead")] decimal Overhead = 100)
{
    public static TakenOver Everything { get; } = new();

    /// <summary>In the order of <see cref="PresentCosts.ByCategory"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<(string Category, decimal Percent)> ByCategory =>
        [("personeel", Personnel), ("inhuur", Hire), ("software", Software), ("hardware", Hardware), ("netwerk", Network), ("huisvesting", Housing), ("overhead", Overhead)];
}

/// <summary>Costs of getting there.</summary>
/// <param name="Year">0 is the start year.</param>
public sealed record OneOff(
    [property: JsonPropertyName("soort")] OneOffKind Kind,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("per")] OneOffPer Per = OneOffPer.Whole,
    [property: JsonPropertyName("jaar")] int Year = 0,
    [property: JsonPropertyName("verdeling")] CaseDivision? Division = null);

public enum OneOffPer
{
    [JsonStringEnumMemberName("geheel")] Whole,
    [JsonStringEnumMemberName("deelnemer")] Participant,
    [JsonStringEnumMemberName("werkplek")] Workplace,
}

public enum OneOffKind
{
    [JsonStringEnumMemberName("programma")] Programme,
    [JsonStringEnumMemberName("advies")] Advice,
    [JsonStringEnumMemberName("migratie")] Migration,
    [JsonStringEnumMemberName("dubbele-lasten")] DoubleRunning,
    [JsonStringEnumMemberName("hardware")] Hardware,
    [JsonStringEnumMemberName("huisvesting")] Housing,
    [JsonStringEnumMemberName("opleiding")] Training,
    [JsonStringEnumMemberName("frictie")] Friction,
    [JsonStringEnumMemberName("gegevens")] DataCleanup,
    [JsonStringEnumMemberName("communicatie")] Communication,
    [JsonStringEnumMemberName("aanbesteding")] Tender,
}
