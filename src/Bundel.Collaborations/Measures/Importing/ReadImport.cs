// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;

namespace Bundel.Collaborations.Measures.Importing;

/// <summary>A file of values as it was read and matched.</summary>
internal sealed record ReadImport(Measure Measure, IReadOnlyList<ReadValue> Values, IReadOnlyList<UnknownRow> Unknown, IReadOnlyList<string> Notices);

/// <summary>One row of a participant.</summary>
internal sealed record ReadValue(Place Place, NamedParticipant Participant, DateOnly ReferenceDate, decimal Value);

/// <summary>A row that names nobody who takes part.</summary>
internal sealed record UnknownRow(Place Place, string Text, Problem Problem);

/// <summary>What an import would do with one row.</summary>
public sealed record ImportLine(
    [property: JsonPropertyName("rij")] long? Row,
    [property: JsonPropertyName("deelnemer")] string? Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("peildatum")] DateOnly? ReferenceDate,
    [property: JsonPropertyName("vorige")] decimal? Before,
    [property: JsonPropertyName("waarde")] decimal? Value,
    [property: JsonPropertyName("uitkomst")] ImportOutcome Outcome);
