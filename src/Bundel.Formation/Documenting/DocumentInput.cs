// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.LegalForms;
using Bundel.Formation.LegalForms.Calendar;
using Bundel.Formation.People;

namespace Bundel.Formation.Documenting;

/// <summary>What documents are made of; what is not there is onbekend in the text.</summary>
/// <param name="Seat">Municipality of the seat, or the centre municipality.</param>
/// <param name="Chosen">The scenario that the documents tell of; the first tariff or scenario that is known when it is not given.</param>
public sealed record DocumentInput(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("zetel")] string? Seat = null,
    [property: JsonPropertyName("startdatum")] DateOnly? Start = null,
    [property: JsonPropertyName("businesscase")] CaseInput? Case = null,
    [property: JsonPropertyName("keuze")] ChosenScenario? Chosen = null,
    [property: JsonPropertyName("antwoorden")] LegalFormAnswers? Answers = null,
    [property: JsonPropertyName("vorm")] LegalForm? Form = null,
    [property: JsonPropertyName("personeel")] PeoplePlan? People = null,
    [property: JsonPropertyName("diensten")] IReadOnlyList<DocumentService>? Services = null,
    [property: JsonPropertyName("opzegtermijn")] string? NoticePeriod = null,
    [property: JsonPropertyName("uittredingsjaren")] int? ExitYears = null,
    [property: JsonPropertyName("recessen")] IReadOnlyList<Recess>? Recesses = null)
{
    /// <summary>The business case with the friction costs of the people plan in it.</summary>
    [JsonIgnore]
    public CaseInput? WholeCase => FrictionInCase.Of(this);
}

public sealed record ChosenScenario(
    [property: JsonPropertyName("alternatief")] string Alternative,
    [property: JsonPropertyName("scenario")] string? Scenario = null);

public sealed record DocumentService(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("eenheid")] string? Unit = null,
    [property: JsonPropertyName("pakket")] string? Package = null,
    [property: JsonPropertyName("btw")] string? Vat = null,
    [property: JsonPropertyName("eigenaar")] string? Owner = null,
    [property: JsonPropertyName("omschrijving")] string? Description = null);
