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
    ];

    public static async Task Fill(BundelDb db, CollaborationId collaboration, CancellationToken cancel)
    {
        foreach (var (name, role) in Staff) Add(db, name, role, collaboration, null);
        var kerkveen = await db.Set<Participant>().IgnoreQueryFilters([TenantFilters.Collaboration])
            .SingleAsync(row => row.CollaborationId == collaboration && row.Code == "kerkveen", cancel);
        Add(db, "Lezer van Kerkveen", Role.Lezer, collaboration, kerkveen.Id);
        await db.SaveChangesAsync(cancel);
    }

    private static void Add(BundelDb db, string name, Role role, CollaborationId collaboration, ParticipantId? participant)
    {
        var person = new Person(PersonId.New(), name, Code.From(name) + "@vier-dijken.example");
        db.AddRange(person, new RoleAssignment(person.Id, collaboration, role, participant));
    }
}
