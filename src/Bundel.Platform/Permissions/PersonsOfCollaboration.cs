// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

public static class PersonsOfCollaboration
{
    /// <summary>Everyone with a role in this collaboration.</summary>
    public static IQueryable<Person> PersonsOf(this BundelDb db, CollaborationId collaboration) =>
        db.Set<Person>().Where(person => db.Set<RoleAssignment>().Any(role => role.PersonId == person.Id && role.CollaborationId == collaboration));
}
