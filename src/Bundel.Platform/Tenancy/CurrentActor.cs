// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>The actor of the running use case; one per service scope. The database takes its filters from it.</summary>
public sealed class CurrentActor
{
    private Actor? actor;

    public Actor Actor => actor ?? throw new InvalidOperationException("No use case is running in this scope.");

    public CollaborationId Collaboration => actor?.Collaboration ?? default;

    public bool SeesAllParticipants => actor?.Participants is null;

    public IReadOnlyList<ParticipantId> Participants => actor?.Participants ?? [];

    /// <summary>True while the program itself works across collaborations: taking jobs, checking the audit chains, copying the database.</summary>
    public bool IsSystem { get; private set; }

    /// <summary>Works for no one in particular. Row-level security then shows the tables that such work needs, and no others.</summary>
    public void EnterSystem()
    {
        if (actor is not null) throw new InvalidOperationException("A scope serves one actor.");
        IsSystem = true;
    }

    public void Enter(Actor running)
    {
        if (actor is not null || IsSystem) throw new InvalidOperationException("A scope serves one actor.");
        actor = running;
    }
}
