// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase.Coalitions;
using Bundel.Formation.BusinessCase.Evidence;
using Bundel.Formation.BusinessCase.Risk;
using Bundel.Formation.Existing;

namespace Bundel.Formation.BusinessCase;

/// <summary>A computed business case.</summary>
/// <param name="Hash">SHA-256 of the input: the same figures give the same hash, and a document with another hash is outdated.</param>
public sealed record CaseResult(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("hash")] string Hash,
    [property: JsonPropertyName("startjaar")] int StartYear,
    [property: JsonPropertyName("jaren")] int Years,
    [property: JsonPropertyName("kandidaten")] IReadOnlyList<CandidateResult> Candidates,
    [property: JsonPropertyName("alternatieven")] IReadOnlyList<AlternativeResult> Alternatives,
    [property: JsonPropertyName("wieMetWie")] IReadOnlyList<WhoWithWhom> WhoWithWhom,
    [property: JsonPropertyName("gelijkenis")] IReadOnlyList<Likeness> Likeness,
    [property: JsonPropertyName("baten")] BenefitsResult? Benefits,
    [property: JsonPropertyName("bewijs")] IReadOnlyList<EvidenceItem> Evidence,
    [property: JsonPropertyName("meldingen")] IReadOnlyList<string> Notices);

/// <summary>A candidate as it is now.</summary>
public sealed record CandidateResult(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("werkplekken")] int Workplaces,
    [property: JsonPropertyName("inwoners")] int? Inhabitants,
    [property: JsonPropertyName("kostenNu")] Money? Present,
    [property: JsonPropertyName("perWerkplek")] Money? PerWorkplace,
    [property: JsonPropertyName("perInwoner")] Money? PerInhabitant,
    [property: JsonPropertyName("applicaties")] int? Applications,
    [property: JsonPropertyName("uitLandschap")] bool FromLandscape = false);

/// <summary>An alternative with its scenarios; without figures there are none, and it is onbekend.</summary>
public sealed record AlternativeResult(
    [property: JsonPropertyName("soort")] AlternativeKind Kind,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("bekend")] bool Known,
    [property: JsonPropertyName("scenarios")] IReadOnlyList<ScenarioResult> Scenarios,
    [property: JsonPropertyName("doorlooptijdMaanden")] int LeadMonths,
    [property: JsonPropertyName("risico")] string Risk,
    [property: JsonPropertyName("zeggenschap")] string Control,
    [property: JsonPropertyName("uittreding")] string Exit,
    [property: JsonPropertyName("toelichting")] string? Note,
    [property: JsonPropertyName("samenwerking")] KnownCollaboration? Joined);

/// <summary>One scenario, for everybody together and for each candidate.</summary>
public sealed record ScenarioResult(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("besparing")] decimal? SavingPercent,
    [property: JsonPropertyName("nulscenario")] bool IsZero,
    [property: JsonPropertyName("ncw")] Money NetPresentValue,
    [property: JsonPropertyName("eenmalig")] Money OneOff,
    [property: JsonPropertyName("terugverdientijd")] decimal? Payback,
    [property: JsonPropertyName("breakEvenWerkplekken")] long? BreakEven,
    [property: JsonPropertyName("perJaar")] IReadOnlyList<YearResult> PerYear,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<MemberResult> Members,
    [property: JsonPropertyName("gevoeligheid")] IReadOnlyList<TornadoBar> Tornado,
    [property: JsonPropertyName("simulatie")] SimulationResult? Simulation,
    [property: JsonPropertyName("uitleg")] IReadOnlyList<Explanation> Explanations);

/// <summary>Everybody together in one year.</summary>
public sealed record YearResult(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("zonder")] Money Without,
    [property: JsonPropertyName("met")] Money With,
    [property: JsonPropertyName("besparing")] Money Saving,
    [property: JsonPropertyName("eenmalig")] Money OneOff,
    [property: JsonPropertyName("cumulatief")] Money Cumulative);

/// <summary>One candidate over all years.</summary>
public sealed record MemberResult(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("zonder")] Money Without,
    [property: JsonPropertyName("met")] Money With,
    [property: JsonPropertyName("besparing")] Money Saving,
    [property: JsonPropertyName("eenmalig")] Money OneOff,
    [property: JsonPropertyName("ncw")] Money NetPresentValue,
    [property: JsonPropertyName("terugverdientijd")] decimal? Payback);

/// <summary>Booked against realised benefits.</summary>
public sealed record BenefitsResult(
    [property: JsonPropertyName("jaren")] IReadOnlyList<BenefitYear> Years,
    [property: JsonPropertyName("geboekt")] Money Booked,
    [property: JsonPropertyName("gerealiseerd")] Money Realised,
    [property: JsonPropertyName("onbekend")] Money Unknown,
    [property: JsonPropertyName("ballast")] Money Ballast,
    [property: JsonPropertyName("realisatiegraad")] decimal? Rate);

/// <summary>One year of the register. What is not yet known is no ballast.</summary>
public sealed record BenefitYear(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("geboekt")] Money Booked,
    [property: JsonPropertyName("gerealiseerd")] Money Realised,
    [property: JsonPropertyName("onbekend")] Money Unknown);
