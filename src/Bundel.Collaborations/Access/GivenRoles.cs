// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bundel.Collaborations.Access;

/// <summary>Makes the roles that a source (the groups of an identity provider) gives a person equal to what it gives now; roles given by hand stay.</summary>
public sealed class GivenRoles(IServiceScopeFactory scopes, ILogger<GivenRoles> log)
{
    public async Task Follow(Person person, string source, IReadOnlyList<RoleGrant> grants, CancellationToken cancel)
    {
        foreach (var collaboration in await Concerned(person, source, grants, cancel))
        {
            await using var scope = scopes.CreateAsyncScope();
            var actor = Actor.ForPerson(person.Id, person.Name, collaboration.Id, [], null);
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(actor);
            var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
            if (!await Change(db, person, source, collaboration, [.. grants.Where(grant => grant.Collaboration == collaboration.Code)], cancel)) continue;
            await scope.ServiceProvider.GetRequiredService<AuditChain>().AppendEvent(actor, "rollen-uit-groepen", $"rollen van persoon {person.Id}", new { bron = source, rollen = grants.Where(grant => grant.Collaboration == collaboration.Code).Select(grant => AccessParts.Describe(grant.Role, grant.Participant)) }, cancel);
        }
    }

    /// <summary>Collaborations in which the source gives something now, or gave something before.</summary>
    private async Task<IReadOnlyList<Collaboration>> Concerned(Person person, string source, IReadOnlyList<RoleGrant> grants, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        var codes = grants.Select(grant => grant.Collaboration).Distinct().ToList();
        var found = await db.Set<Collaboration>().AsNoTracking()
            .Where(row => codes.Contains(row.Code) || db.Set<RoleAssignment>().Any(role => role.PersonId == person.Id && role.Source == source && role.CollaborationId == row.Id)).ToListAsync(cancel);
        foreach (var code in codes.Except(found.Select(row => row.Code))) log.LogWarning("The settings of provider {Provider} name a collaboration that does not exist: {Collaboration}", source, code);
        return found;
    }

    private async Task<bool> Change(BundelDb db, Person person, string source, Collaboration collaboration, RoleGrant[] grants, CancellationToken cancel)
    {
        var participants = await db.Set<Participant>().AsNoTracking().ToDictionaryAsync(row => row.Code, row => row.Id, cancel);
        foreach (var grant in grants.Where(grant => grant.Participant is { } code && !participants.ContainsKey(code)))
            log.LogWarning("The settings of provider {Provider} name a participant that does not exist: {Participant}", source, grant.Participant);
        var wanted = grants.Where(grant => grant.Participant is null || participants.ContainsKey(grant.Participant))
            .Select(grant => (grant.Role, Participant: grant.Participant is { } code ? participants[code] : (ParticipantId?)null)).ToHashSet();
        var present = await db.Set<RoleAssignment>().Where(row => row.PersonId == person.Id && row.CollaborationId == collaboration.Id && row.Source == source).ToListAsync(cancel);
        db.RemoveRange(present.Where(row => !wanted.Contains((row.Role, row.ParticipantId))));
        wanted.ExceptWith(present.Select(row => (row.Role, row.ParticipantId)));
        db.AddRange(wanted.Select(role => new RoleAssignment(person.Id, collaboration.Id, role.Role, role.Participant, source)));
        return await db.SaveChangesAsync(cancel) > 0;
    }
}
