// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;

namespace Bundel.Collaborations.Participants;

public enum ParticipantKind
{
    /// <summary>Takes part: votes and shares in the result.</summary>
    [JsonStringEnumMemberName("deelnemer")] Deelnemer,

    /// <summary>Buys services by a DVO: no vote, no share in the result.</summary>
    [JsonStringEnumMemberName("klant")] Klant,
}

/// <summary>An organisation that takes part in the collaboration, or buys from it, during a period.</summary>
public sealed class Participant : ITenantOwned
{
    private Participant()
    {
    }

    public Participant(CollaborationId collaboration, string code, OrganisationId organisation, ParticipantKind kind, DateOnly joined)
    {
        Id = ParticipantId.New();
        CollaborationId = collaboration;
        Code = code;
        OrganisationId = organisation;
        Kind = kind;
        Joined = joined;
    }

    public ParticipantId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public OrganisationId OrganisationId { get; private set; }

    public ParticipantKind Kind { get; private set; }

    public DateOnly Joined { get; private set; }

    /// <summary>Last day, or null while it takes part.</summary>
    public DateOnly? Left { get; private set; }

    public Period Membership => new(Joined, Left);
}
