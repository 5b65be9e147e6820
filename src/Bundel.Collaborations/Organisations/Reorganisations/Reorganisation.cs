// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Organisations.Reorganisations;

public readonly record struct ReorganisationId(Guid Value) : ITypedId<ReorganisationId>
{
    public static ReorganisationId From(Guid value) => new(value);
}

public enum ReorganisationKind
{
    [JsonStringEnumMemberName("samenvoeging")] Merger,
    [JsonStringEnumMemberName("splitsing")] Split,
    [JsonStringEnumMemberName("grenswijziging")] BorderChange,
}

/// <summary>A municipal reorganisation (herindeling) as an event: it never changes, and nothing that was recorded before it moves.</summary>
public sealed class Reorganisation : ITenantOwned, IAppendOnly
{
    private Reorganisation()
    {
    }

    public Reorganisation(CollaborationId collaboration, ReorganisationKind kind, DateOnly date, string names, string? others, string? note)
    {
        Id = ITypedId<ReorganisationId>.New();
        CollaborationId = collaboration;
        Kind = kind;
        Date = date;
        Names = names;
        OtherPredecessors = others;
        Note = note;
    }

    public ReorganisationId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ReorganisationKind Kind { get; private set; }

    /// <summary>First day of the new situation.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>"Oosterdijk en Westerdijk worden Dijkstad".</summary>
    public string Names { get; private set; } = "";

    /// <summary>Predecessors that do not take part here.</summary>
    public string? OtherPredecessors { get; private set; }

    public string? Note { get; private set; }
}

/// <summary>From the day of a reorganisation, one participant stands in the place of another.</summary>
public sealed class Succession : ITenantOwned, IAppendOnly
{
    private Succession()
    {
    }

    public Succession(Reorganisation reorganisation, ParticipantId predecessor, ParticipantId successor)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = reorganisation.CollaborationId;
        ReorganisationId = reorganisation.Id;
        PredecessorId = predecessor;
        SuccessorId = successor;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ReorganisationId ReorganisationId { get; private set; }

    public ParticipantId PredecessorId { get; private set; }

    public ParticipantId SuccessorId { get; private set; }
}
