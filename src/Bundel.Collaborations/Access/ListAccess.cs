// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Access;

[UseCase("toegang-lijst", "Toont wie welke rol heeft en welke uitnodigingen openstaan")]
public sealed record ListAccess : IQuery<AccessView>
{
    public static Permission Requires => PlatformPermissions.SeeAccess;
}

public sealed record AccessView(
    [property: JsonPropertyName("rollen")] IReadOnlyList<RoleView> Roles,
    [property: JsonPropertyName("uitnodigingen")] IReadOnlyList<InvitationView> Invitations);

/// <summary>One role of one person; no participant is the whole collaboration, no source is given by hand.</summary>
public sealed record RoleView(
    [property: JsonPropertyName("toewijzing")] AssignmentId Id,
    [property: JsonPropertyName("persoon")] PersonId Person,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("emailadres")] string Email,
    [property: JsonPropertyName("rol")] Role Role,
    [property: JsonPropertyName("deelnemer")] string? Participant,
    [property: JsonPropertyName("herkomst")] string? Source);

public sealed record InvitationView(
    [property: JsonPropertyName("uitnodiging")] InvitationId Id,
    [property: JsonPropertyName("emailadres")] string Email,
    [property: JsonPropertyName("rol")] Role Role,
    [property: JsonPropertyName("deelnemer")] string? Participant,
    [property: JsonPropertyName("geldigTot")] DateTime ExpiresUtc);

internal sealed class ListAccessHandler(BundelDb db, TimeProvider clock) : IHandler<ListAccess, AccessView>
{
    public async Task<Result<AccessView>> Handle(ListAccess useCase, Actor actor, CancellationToken cancel)
    {
        var participants = await db.Set<Participant>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Code, cancel);
        var roles = await db.Set<RoleAssignment>().AsNoTracking().Where(role => role.CollaborationId == actor.Collaboration)
            .Join(db.Set<Person>(), role => role.PersonId, person => person.Id, (role, person) => new { role, person })
            .OrderBy(row => row.person.Name).ThenBy(row => row.role.Role).ToListAsync(cancel);
        var now = clock.Instant();
        var invitations = await db.Set<Invitation>().AsNoTracking()
            .Where(row => row.CollaborationId == actor.Collaboration && row.UsedUtc == null && row.ExpiresUtc > now).OrderBy(row => row.ExpiresUtc).ToListAsync(cancel);
        return new AccessView(
            [.. roles.Select(row => new RoleView(row.role.Id, row.person.Id, row.person.Name, row.person.Email, row.role.Role, CodeOf(row.role.ParticipantId), row.role.Source))],
            [.. invitations.Select(row => new InvitationView(row.Id, row.Email, row.Role, CodeOf(row.ParticipantId), row.ExpiresUtc))]);

        string? CodeOf(ParticipantId? participant) => participant is { } id ? participants.GetValueOrDefault(id, "onbekend") : null;
    }
}
