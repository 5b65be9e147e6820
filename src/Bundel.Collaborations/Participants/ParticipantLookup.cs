// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Participants;

/// <summary>Finds participants as users and files name them: by code.</summary>
public static class ParticipantLookup
{
    public static async Task<Result<Participant>> FindParticipant(this BundelDb db, string? code, CancellationToken cancel, string field = "deelnemer")
    {
        var trimmed = code?.Trim() ?? "";
        var found = await db.Set<Participant>().FirstOrDefaultAsync(row => row.Code == trimmed, cancel);
        return found is null
            ? Problem.NotFound("Deze deelnemer bestaat niet in deze samenwerking.") with { Field = field, Found = trimmed.Length == 0 ? "niets" : trimmed }
            : found;
    }

    /// <summary>All participants with their organisation, in the order of their names, participants before customers.</summary>
    internal static async Task<IReadOnlyList<(Participant Participant, Organisation Organisation)>> ParticipantsByName(this BundelDb db, CancellationToken cancel)
    {
        var rows = await db.Set<Participant>().AsNoTracking()
            .Join(db.Set<Organisation>().AsNoTracking(), participant => participant.OrganisationId, organisation => organisation.Id, (participant, organisation) => new { participant, organisation })
            .ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.participant.Kind).ThenBy(row => SearchText.Fold(row.organisation.Name), StringComparer.Ordinal).Select(row => (row.participant, row.organisation))];
    }
}
