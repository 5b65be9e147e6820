// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase;

namespace Bundel.Formation.People;

/// <summary>Formation before and after on the level of functions, without names.</summary>
/// <param name="WasBecomes">Was-wordtlijst: which work goes where; without a new function it lapses.</param>
public sealed record PeoplePlan(
    [property: JsonPropertyName("nu")] IReadOnlyList<PresentFunction> Present,
    [property: JsonPropertyName("straks")] IReadOnlyList<NewFunction> Planned,
    [property: JsonPropertyName("wasWordt")] IReadOnlyList<Move> WasBecomes,
    [property: JsonPropertyName("stappen")] IReadOnlyList<PeopleStep>? Steps = null,
    [property: JsonPropertyName("frictie")] PeopleFriction? Friction = null);

/// <summary>What people without a place cost for a time; goes into the business case with a key of its own.</summary>
/// <param name="PerFte">Euro per surplus fte per year.</param>
/// <param name="Years">Years that it takes.</param>
/// <param name="FromYear">Year of the business case in which it begins; 0 is the start year.</param>
public sealed record PeopleFriction(
    [property: JsonPropertyName("perFte")] Money PerFte,
    [property: JsonPropertyName("jaren")] int Years = 1,
    [property: JsonPropertyName("vanafJaar")] int FromYear = 1,
    [property: JsonPropertyName("verdeling")] CaseDivision Division = CaseDivision.Inhabitants);

/// <summary>A function at one candidate.</summary>
/// <param name="Payroll">Yearly wage sum of all fte together.</param>
/// <param name="Temporary">Fte of it with a temporary contract.</param>
public sealed record PresentFunction(
    [property: JsonPropertyName("kandidaat")] string Candidate,
    [property: JsonPropertyName("functie")] string Function,
    [property: JsonPropertyName("fte")] decimal Fte,
    [property: JsonPropertyName("loonsom")] Money? Payroll = null,
    [property: JsonPropertyName("schaal")] string? Scale = null,
    [property: JsonPropertyName("tijdelijk")] decimal Temporary = 0);

/// <summary>A function of the functieboek of the new organisation.</summary>
/// <param name="OnePerson">One skill hangs on it, so that it is vulnerable.</param>
public sealed record NewFunction(
    [property: JsonPropertyName("functie")] string Function,
    [property: JsonPropertyName("fte")] decimal Fte,
    [property: JsonPropertyName("loonsom")] Money? Payroll = null,
    [property: JsonPropertyName("schaal")] string? Scale = null,
    [property: JsonPropertyName("kwetsbaar")] bool OnePerson = false);

public sealed record Move(
    [property: JsonPropertyName("kandidaat")] string Candidate,
    [property: JsonPropertyName("van")] string From,
    [property: JsonPropertyName("naar")] string? To,
    [property: JsonPropertyName("fte")] decimal Fte);

/// <summary>A step with its date and document: adviesaanvraag, lokaal overleg, sociaal plan, belangstellingsregistratie, plaatsingsplan, start.</summary>
public sealed record PeopleStep(
    [property: JsonPropertyName("stap")] string Name,
    [property: JsonPropertyName("datum")] DateOnly? Date = null,
    [property: JsonPropertyName("kandidaat")] string? Candidate = null,
    [property: JsonPropertyName("stuk")] string? Document = null);

/// <summary>What the plan adds up to.</summary>
/// <param name="SalaryEffect">Wage sum of the moved fte after minus before; null when a wage sum is unknown.</param>
public sealed record PeopleResult(
    [property: JsonPropertyName("fteNu")] decimal PresentFte,
    [property: JsonPropertyName("fteStraks")] decimal PlannedFte,
    [property: JsonPropertyName("fteOver")] decimal MovedFte,
    [property: JsonPropertyName("boventallig")] decimal SurplusFte,
    [property: JsonPropertyName("vacatures")] decimal VacantFte,
    [property: JsonPropertyName("tijdelijk")] decimal TemporaryFte,
    [property: JsonPropertyName("salariseffect")] Money? SalaryEffect,
    [property: JsonPropertyName("functies")] IReadOnlyList<FunctionBalance> Functions,
    [property: JsonPropertyName("perKandidaat")] IReadOnlyList<CandidateBalance> Candidates,
    [property: JsonPropertyName("kwetsbaar")] IReadOnlyList<string> Vulnerable,
    [property: JsonPropertyName("stappen")] IReadOnlyList<PeopleStep> Steps,
    [property: JsonPropertyName("ontbrekendeStappen")] IReadOnlyList<string> MissingSteps,
    [property: JsonPropertyName("frictiekosten")] Money? Friction);

public sealed record FunctionBalance(
    [property: JsonPropertyName("functie")] string Function,
    [property: JsonPropertyName("nu")] decimal Present,
    [property: JsonPropertyName("straks")] decimal Planned,
    [property: JsonPropertyName("ingevuld")] decimal Filled,
    [property: JsonPropertyName("vacature")] decimal Vacant);

public sealed record CandidateBalance(
    [property: JsonPropertyName("kandidaat")] string Candidate,
    [property: JsonPropertyName("fteNu")] decimal Present,
    [property: JsonPropertyName("fteOver")] decimal Moved,
    [property: JsonPropertyName("boventallig")] decimal Surplus);
