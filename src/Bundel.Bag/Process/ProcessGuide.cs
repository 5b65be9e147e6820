// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Bag.Process;

/// <summary>The process standards around the BAG as shipped data: events, and the way of working that each follows.</summary>
public sealed record ProcessGuide(
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("gecontroleerd")] DateOnly Checked,
    [property: JsonPropertyName("werkwijzen")] IReadOnlyList<Procedure> Procedures,
    [property: JsonPropertyName("gebeurtenissen")] IReadOnlyList<ProcessEvent> Events)
{
    /// <summary>The procedure for a terugmelding, which is no event of the BAG itself.</summary>
    public const string Feedback = "terugmelding";

    public static ProcessGuide Shipped { get; } = Read();

    public ProcessEvent? Event(string? code) => Events.FirstOrDefault(each => string.Equals(each.Code, code?.Trim(), StringComparison.OrdinalIgnoreCase));

    public Procedure? Procedure(string? code) => Procedures.FirstOrDefault(each => each.Code == code);

    private static ProcessGuide Read()
    {
        using var stream = typeof(ProcessGuide).Assembly.GetManifestResourceStream("bag-gebeurtenissen.json")!;
        return JsonSerializer.Deserialize<ProcessGuide>(stream, UseCaseJson.Options)!;
    }
}

/// <summary>What happens outside that the BAG must follow, by the code of the Processenhandboek.</summary>
/// <param name="Sections">Sections of the Processenhandboek.</param>
/// <param name="MutationKind">T adds, W changes.</param>
public sealed record ProcessEvent(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("paragrafen")] IReadOnlyList<string> Sections,
    [property: JsonPropertyName("werkwijze")] string Procedure,
    [property: JsonPropertyName("entiteiten")] IReadOnlyList<TouchedEntity> Entities,
    [property: JsonPropertyName("berichten")] IReadOnlyList<EventMessage> Messages,
    [property: JsonPropertyName("mutatiesoort")] string? MutationKind = null,
    [property: JsonPropertyName("geoBag")] GeoMessage? Geo = null);

/// <summary>A type of object that an event adds, changes or ends.</summary>
public sealed record TouchedEntity(
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("acties")] IReadOnlyList<string> Actions,
    [property: JsonPropertyName("optioneel")] bool IsOptional);

/// <summary>A StUF-BG message that an event asks for.</summary>
public sealed record EventMessage([property: JsonPropertyName("entiteit")] string Entity, [property: JsonPropertyName("nodig")] string Need);

/// <summary>The Geo-BAG message of an event, and the mutations of the BGT that it leads to.</summary>
public sealed record GeoMessage([property: JsonPropertyName("bericht")] string Message, [property: JsonPropertyName("bgtMutaties")] IReadOnlyList<int> BgtMutations);

/// <summary>The steps in which something is handled.</summary>
public sealed record Procedure(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("stappen")] IReadOnlyList<ProcessStep> Steps);

/// <summary>One step: who does what in which registration, within which term, with which message, and which quality rules look at it.</summary>
/// <param name="From">Whether the term runs from the start of the case or from the step before.</param>
public sealed record ProcessStep(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("rol")] string Role,
    [property: JsonPropertyName("registratie")] string Registration,
    [property: JsonPropertyName("uitleg")] string Note,
    [property: JsonPropertyName("termijn")] string? Term = null,
    [property: JsonPropertyName("vanaf")] TermStart From = TermStart.Case,
    [property: JsonPropertyName("bericht")] string? Message = null,
    [property: JsonPropertyName("controles")] IReadOnlyList<string>? Checks = null);

public enum TermStart
{
    [JsonStringEnumMemberName("start")] Case,
    [JsonStringEnumMemberName("vorige")] StepBefore,
}
