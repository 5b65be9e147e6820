// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Organisations.Reorganisations;

/// <summary>One step from predecessor to successor, by codes.</summary>
/// <param name="Whole">True when the successor takes over all of the predecessor, and every predecessor of it takes part here: then counts of before may be added up.</param>
public sealed record SuccessionView(
    [property: JsonPropertyName("soort")] ReorganisationKind Kind,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("voorganger")] string Predecessor,
    [property: JsonPropertyName("naamVoorganger")] string PredecessorName,
    [property: JsonPropertyName("opvolger")] string Successor,
    [property: JsonPropertyName("naamOpvolger")] string SuccessorName,
    [property: JsonPropertyName("geheel")] bool Whole,
    [property: JsonPropertyName("overigeVoorgangers")] string? OtherPredecessors);

/// <summary>Who stands in whose place; keys and measures follow it.</summary>
public static class SuccessionReading
{
    /// <summary>All successions, the oldest first.</summary>
    public static async Task<IReadOnlyList<SuccessionView>> Successions(this BundelDb db, CancellationToken cancel)
    {
        var events = await db.Set<Reorganisation>().AsNoTracking().ToDictionaryAsync(row => row.Id, cancel);
        if (events.Count == 0) return [];
        var steps = await db.Set<Succession>().AsNoTracking().ToListAsync(cancel);
        var names = (await db.ParticipantsByName(cancel)).ToDictionary(row => row.Participant.Id, row => (row.Participant.Code, row.Organisation.Name));
        return [.. steps.Select(step => View(events[step.ReorganisationId], names[step.PredecessorId], names[step.SuccessorId]))
            .OrderBy(step => step.Date).ThenBy(step => step.Predecessor, StringComparer.Ordinal).ThenBy(step => step.Successor, StringComparer.Ordinal)];
    }

    private static SuccessionView View(Reorganisation what, (string Code, string Name) predecessor, (string Code, string Name) successor) => new(
        what.Kind, what.Date, predecessor.Code, predecessor.Name, successor.Code, successor.Name,
        what.Kind == ReorganisationKind.Merger && what.OtherPredecessors is null, what.OtherPredecessors);
}
