// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase.Coalitions;

/// <summary>Which candidates are best off with whom, under one alternative; amounts per year.</summary>
/// <param name="Coalitions">Every group and what it pays together; empty above ten candidates.</param>
/// <param name="Groupings">Groupings in which no group of candidates is better off in another way, cheapest first; costs within a group by Shapley.</param>
/// <param name="Explained">Why something is not there.</param>
public sealed record WhoWithWhom(
    [property: JsonPropertyName("alternatief")] string Alternative,
    [property: JsonPropertyName("samen")] Money? Together,
    [property: JsonPropertyName("apart")] Money Apart,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<Gain> Members,
    [property: JsonPropertyName("kernLeeg")] bool? CoreIsEmpty,
    [property: JsonPropertyName("bezwaren")] IReadOnlyList<KeyObjection> Objections,
    [property: JsonPropertyName("coalities")] IReadOnlyList<CoalitionCost> Coalitions,
    [property: JsonPropertyName("stabieleGroepen")] IReadOnlyList<Grouping> Groupings,
    [property: JsonPropertyName("toelichting")] string? Explained);

/// <summary>What one candidate gains.</summary>
/// <param name="Brings">What all save when this one joins the others.</param>
public sealed record Gain(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("alleen")] Money Alone,
    [property: JsonPropertyName("shapley")] Money? Shapley,
    [property: JsonPropertyName("nucleolus")] Money? Nucleolus,
    [property: JsonPropertyName("naarSleutel")] Money? ByKey,
    [property: JsonPropertyName("minst")] Money? Least,
    [property: JsonPropertyName("meest")] Money? Most,
    [property: JsonPropertyName("brengtMee")] Money? Brings);

/// <summary>Who objects most to a way of dividing.</summary>
public sealed record KeyObjection(
    [property: JsonPropertyName("verdeling")] string Division,
    [property: JsonPropertyName("coalitie")] IReadOnlyList<string> Coalition,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("zin")] string Sentence);

/// <summary>What a group pays together, and apart.</summary>
public sealed record CoalitionCost(
    [property: JsonPropertyName("coalitie")] IReadOnlyList<string> Coalition,
    [property: JsonPropertyName("samen")] Money Together,
    [property: JsonPropertyName("apart")] Money Apart);

/// <summary>A division of the candidates into groups.</summary>
public sealed record Grouping(
    [property: JsonPropertyName("groepen")] IReadOnlyList<IReadOnlyList<string>> Groups,
    [property: JsonPropertyName("kosten")] Money Cost);
