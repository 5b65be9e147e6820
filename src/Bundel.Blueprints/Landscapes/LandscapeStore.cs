// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints.Landscapes;

/// <summary>Finding and keeping landscapes. The filters leave out those of other participants.</summary>
internal static class LandscapeStore
{
    public const string Centre = "ssc";

    public static async Task<IReadOnlyList<Landscape>> Landscapes(this BundelDb db, CancellationToken cancel) =>
        [.. (await db.Set<LandscapeDocument>().AsNoTracking().ToListAsync(cancel)).Select(row => row.Landscape).OrderBy(row => row.Owner != Centre).ThenBy(row => row.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The document of an organisation that the actor sees, or nothing while it has none.</summary>
    public static Task<LandscapeDocument?> LandscapeOf(this BundelDb db, string owner, CancellationToken cancel) =>
        db.Set<LandscapeDocument>().FirstOrDefaultAsync(row => row.Owner == owner, cancel);

    /// <summary>Whose landscape it is and whether the actor may keep it.</summary>
    public static async Task<Result<(ParticipantId? Participant, Landscape Landscape)>> OwnerOf(this BundelDb db, string owner, Actor actor, CancellationToken cancel)
    {
        var kept = (await db.LandscapeOf(owner, cancel))?.Landscape;
        if (owner == Centre)
        {
            if (actor.Participants is not null) return Problem.Forbidden("Het landschap van het SSC wordt door het SSC bijgehouden.");
            return (null, kept ?? new Landscape(Centre, "SSC"));
        }

        var participants = await db.FindParticipant(owner, cancel, "organisatie");
        if (!participants.Succeeded) return Result<(ParticipantId?, Landscape)>.Failure(participants.Problems);
        var participant = participants.Value;
        if (!actor.Covers(participant.Id)) return Problem.Forbidden("U houdt het landschap van deze deelnemer niet bij.");
        var name = await db.Set<Collaborations.Organisations.Organisation>().Where(row => row.Id == participant.OrganisationId).Select(row => row.Name).FirstAsync(cancel);
        return (participant.Id, kept ?? new Landscape(owner, name));
    }

    public static async Task Keep(this BundelDb db, ParticipantId? participant, Landscape landscape, Actor actor, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.LandscapeOf(landscape.Owner, cancel) is { } document) document.Replace(landscape, clock.Instant());
        else db.Add(new LandscapeDocument(actor.Collaboration!.Value, participant, landscape, clock.Instant()));
    }
}
