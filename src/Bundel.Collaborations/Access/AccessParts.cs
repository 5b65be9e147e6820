// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;

namespace Bundel.Collaborations.Access;

/// <summary>What giving a role and inviting to one have in common.</summary>
internal static class AccessParts
{
    /// <summary>The participant to which a role is limited; nothing for the whole collaboration.</summary>
    public static async Task<Result<ParticipantId?>> ScopeOf(this BundelDb db, Role role, string? participant, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(participant)) return Result<ParticipantId?>.Success(null);
        if (role == Role.Beheerder) return Problem.InField("deelnemer", "beheerder-geheel", "Een beheerder is er voor de hele samenwerking, niet voor één deelnemer.");
        return (await db.FindParticipant(participant, cancel)).Select(found => (ParticipantId?)found.Id);
    }

    /// <summary>"controller van lindehaven".</summary>
    public static string Describe(Role role, string? participant) => string.IsNullOrWhiteSpace(participant) ? role.Text() : $"{role.Text()} van {participant.Trim()}";
}
