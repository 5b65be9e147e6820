// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Web.Demo;

/// <summary>Persons for the trial, named by their function.</summary>
internal static class DemoPeople
{
    private static readonly (string Name, Role Role)[] Staff =
    [
        ("Controller", Role.Controller),
        ("Tweede controller", Role.Controller),
        ("Beheerder", Role.Beheerder),
        ("Architect", Role.Architect),
        ("Gegevensbeheerder", Role.Gegevensbeheerder),
        ("Informatiemanager", Role.Informatiemanager),
        ("Bestuurder", Role.Bestuurder),
        ("CISO", Role.Ciso),
        ("Griffie", Role.Griffie),
        ("Auditor", Role.Auditor),
    ];

    /// <summary>The staff, with their roles in this collaboration.</summary>
    public static async Task AddStaff(BundelDb db, CollaborationId collaboration, CancellationToken cancel)
    {
        foreach (var (name, role) in Staff) await Add(db, name, role, collaboration, null, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Someone who reads for one participant.</summary>
    public static async Task AddReader(IServiceProvider services, string name, CollaborationId collaboration, string participant, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(Actor.Operator("demo", collaboration));
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        var own = await db.Set<Participant>().SingleAsync(row => row.Code == participant, cancel);
        await Add(db, name, Role.Lezer, collaboration, own.Id, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private static async Task Add(BundelDb db, string name, Role role, CollaborationId collaboration, ParticipantId? participant, CancellationToken cancel)
    {
        var email = Code.From(name) + "@vier-dijken.example";
        var person = await db.Set<Person>().FirstOrDefaultAsync(row => row.Email == email, cancel);
        if (person is null) db.Add(person = new Person(PersonId.New(), name, email));
        if (!await db.Set<RoleAssignment>().AnyAsync(row => row.PersonId == person.Id && row.CollaborationId == collaboration, cancel)) db.Add(new RoleAssignment(person.Id, collaboration, role, participant));
    }
}
