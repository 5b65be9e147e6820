// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Makes the actor of a person from the role assignments that hold now.</summary>
public sealed class ActorFactory(IServiceScopeFactory scopes, ModuleList modules)
{
    public async Task<Actor?> For(PersonId person, CollaborationId? collaboration, CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        var found = await db.Set<Person>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == person, cancel);
        if (found is null) return null;
        var assignments = await db.Set<RoleAssignment>().AsNoTracking()
            .Where(row => row.PersonId == person && row.CollaborationId == collaboration)
            .ToListAsync(cancel);
        return collaboration is not null && assignments.Count == 0 ? null : Make(found, collaboration, assignments);
    }

    /// <summary>
    /// Roles for the whole collaboration count; only a person who has none is limited to participants,
    /// and then may do what the roles allow for every one of them.
    /// </summary>
    private Actor Make(Person person, CollaborationId? collaboration, List<RoleAssignment> assignments)
    {
        var limited = assignments.Count > 0 && assignments.TrueForAll(assignment => assignment.ParticipantId is not null);
        var groups = limited
            ? assignments.GroupBy(assignment => assignment.ParticipantId).ToArray()
            : [.. assignments.Where(assignment => assignment.ParticipantId is null).GroupBy(assignment => assignment.ParticipantId)];
        var permissions = modules.Permissions.Where(permission => !(limited && permission.WholeOnly) && groups.Length > 0 && Array.TrueForAll(groups, group => group.Any(assignment => permission.IsCarriedBy(assignment.Role))));
        var participants = limited ? groups.Select(group => group.Key!.Value).ToArray() : null;
        return Actor.ForPerson(person.Id, person.Name, collaboration, permissions.Select(permission => permission.Code), participants);
    }
}
