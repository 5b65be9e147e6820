// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Signals;

/// <summary>A signal as a file or a person gives it.</summary>
/// <param name="ObjectId">Identificatie of the BAG; nothing when the object is missing in the BAG.</param>
public sealed record SignalInput(
    [property: JsonPropertyName("kenmerk")] string Reference,
    [property: JsonPropertyName("soort")] SignalKind Kind,
    [property: JsonPropertyName("ontvangen")] DateOnly Received,
    [property: JsonPropertyName("object")] string? ObjectId = null,
    [property: JsonPropertyName("adres")] string? Address = null,
    [property: JsonPropertyName("gegeven")] string? Attribute = null,
    [property: JsonPropertyName("omschrijving")] string? Description = null,
    [property: JsonPropertyName("stand")] SignalState State = SignalState.New,
    [property: JsonPropertyName("opgepakt")] DateOnly? TakenUp = null,
    [property: JsonPropertyName("afgehandeld")] DateOnly? Finished = null,
    [property: JsonPropertyName("resultaat")] string? Result = null);
