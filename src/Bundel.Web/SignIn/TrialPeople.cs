// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Web.SignIn;

/// <summary>The persons that a trial can choose from, with their roles in words.</summary>
public sealed class TrialPeople(BundelDb db)
{
    /// <summary>Whose work the trial shows first.</summary>
    private static readonly Role[] Order =
        [Role.Controller, Role.Beheerder, Role.Architect, Role.Gegevensbeheerder, Role.Informatiemanager, Role.Bestuurder, Role.Lezer, Role.Ciso, Role.Griffie, Role.Auditor];

    public async Task<IReadOnlyList<TrialPerson>> All(CancellationToken cancel)
    {
        var people = await db.Set<Person>().AsNoTracking().OrderBy(person => person.Name).ToListAsync(cancel);
        var roles = await db.Set<RoleAssignment>().AsNoTracking().ToListAsync(cancel);
        var byPerson = roles.ToLookup(role => role.PersonId);
        return [.. people.OrderBy(person => byPerson[person.Id].Select(Place).DefaultIfEmpty(Order.Length).Min()).Select(person => new TrialPerson(person.Id, person.Name, Words(byPerson[person.Id])))];
    }

    private static int Place(RoleAssignment assignment) => Array.IndexOf(Order, assignment.Role);

    private static string Words(IEnumerable<RoleAssignment> roles) =>
        Dutch.List([.. roles.Select(Word).Distinct()]);

    private static string Word(RoleAssignment assignment)
    {
        var role = JsonSerializer.SerializeToElement(assignment.Role, UseCaseJson.Options).GetString()!;
        return assignment.ParticipantId is null ? role : role + " van één deelnemer";
    }
}

public sealed record TrialPerson(PersonId Id, string Name, string Role);
