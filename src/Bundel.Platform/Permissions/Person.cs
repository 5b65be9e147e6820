// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>Someone who signs in. Stands outside the collaborations; role assignments lead into them.</summary>
public sealed class Person
{
    private Person()
    {
    }

    public Person(PersonId id, string name, string email)
    {
        Id = id;
        Name = name;
        Email = email;
    }

    public PersonId Id { get; private set; }

    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    public void Rename(string name) => Name = name;
}

/// <summary>A person's role in a collaboration, for the whole of it or for one participant.</summary>
public sealed class RoleAssignment
{
    private RoleAssignment()
    {
    }

    public RoleAssignment(PersonId person, CollaborationId collaboration, Role role, ParticipantId? participant = null, string? source = null)
    {
        Id = AssignmentId.New();
        PersonId = person;
        CollaborationId = collaboration;
        Role = role;
        ParticipantId = participant;
        Source = source;
    }

    public AssignmentId Id { get; private set; }

    public PersonId PersonId { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public Role Role { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    /// <summary>Code of the identity provider whose groups give this role; null when a beheerder gave it.</summary>
    public string? Source { get; private set; }
}
