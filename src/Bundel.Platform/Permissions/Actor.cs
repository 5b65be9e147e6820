// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Bundel.Platform;

/// <summary>Who acts, in which collaboration, with which permissions. Every use case takes one.</summary>
public sealed record Actor
{
    private readonly FrozenSet<string>? permissions;

    private Actor(PersonId person, string name, CollaborationId? collaboration, FrozenSet<string>? permissions, IReadOnlyList<ParticipantId>? participants)
    {
        Person = person;
        Name = name;
        Collaboration = collaboration;
        this.permissions = permissions;
        Participants = participants;
    }

    public PersonId Person { get; }

    /// <summary>How the audit log names the actor: a function, or cli:account.</summary>
    public string Name { get; }

    public CollaborationId? Collaboration { get; }

    /// <summary>The participants whose own rows the actor sees; null means all.</summary>
    public IReadOnlyList<ParticipantId>? Participants { get; }

    /// <summary>The permissions to which the key of a program is limited; null when it may all that the person may.</summary>
    public IReadOnlySet<string>? Scopes { get; private init; }

    /// <summary>True for the operator of the installation on the command line.</summary>
    public bool IsOperator => permissions is null;

    /// <summary>The operator of the installation on the command line: every permission.</summary>
    public static Actor Operator(string account, CollaborationId? collaboration = null) =>
        new(default, "cli:" + account, collaboration, null, null);

    /// <summary>A person who acts inside one collaboration, or outside any.</summary>
    public static Actor ForPerson(PersonId person, string name, CollaborationId? collaboration, IEnumerable<string> permissions, IReadOnlyList<ParticipantId>? participants) =>
        new(person, name, collaboration, permissions.ToFrozenSet(), participants);

    /// <summary>The same actor, with no more than these permissions; null limits nothing.</summary>
    public Actor LimitedTo(IReadOnlyCollection<string>? scopes) => scopes is null ? this : this with { Scopes = scopes.ToFrozenSet() };

    /// <summary>The same actor, who also sees the rows of these participants: for reading what they share.</summary>
    public Actor SeeingAlso(IEnumerable<ParticipantId> others) =>
        Participants is null ? this : new(Person, Name, Collaboration, permissions, [.. Participants.Union(others)]) { Scopes = Scopes };

    public bool May(Permission permission) =>
        permission == OutsidePermissions.None || ((permissions is null || permissions.Contains(permission.Code)) && Scopes?.Contains(permission.Code) != false);

    /// <summary>True when rows of this participant are the actor's to see and to change.</summary>
    public bool Covers(ParticipantId participant) => Participants is null || Participants.Contains(participant);

    /// <summary>The operator steps into a collaboration; a person gets other permissions there, so only <see cref="ActorFactory"/> leads one in.</summary>
    public Actor In(CollaborationId collaboration) => IsOperator
        ? new(Person, Name, collaboration, permissions, Participants)
        : throw new InvalidOperationException("A person's permissions hold in one collaboration.");
}
