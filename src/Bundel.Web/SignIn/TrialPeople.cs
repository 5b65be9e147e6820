// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Web.SignIn;

/// <summary>The persons that a trial can choose from, with their roles in words.</summary>
public sealed class TrialPeople(BundelDb db)
{
    public async Task<IReadOnlyList<TrialPerson>> All(CancellationToken cancel)
    {
        var people = await db.Set<Person>().AsNoTracking().OrderBy(person => person.Name).ToListAsync(cancel);
        var roles = await db.Set<RoleAssignment>().AsNoTracking().ToListAsync(cancel);
        return [.. people.Select(person => new TrialPerson(person.Id, person.Name, Words(roles.Where(role => role.PersonId == person.Id))))];
    }

    private static string Words(IEnumerable<RoleAssignment> roles) =>
        Dutch.List([.. roles.Select(Word).Distinct()]);

    private static string Word(RoleAssignment assignment)
    {
        var role = JsonSerializer.SerializeToElement(assignment.Role, UseCaseJson.Options).GetString()!;
        return assignment.ParticipantId is null ? role : role + " van één deelnemer";
    }
}

public sealed record TrialPerson(PersonId Id, string Name, string Role);
