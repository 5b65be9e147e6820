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

    /// <summary>The decision on which the end rests, when it is known.</summary>
    public DecisionId? EndDecisionId { get; private set; }

    public Period Membership => new(Joined, Left);

    /// <summary>Corrects the first day.</summary>
    public Result<Done> Join(DateOnly joined)
    {
        if (Left < joined) return Problem.InField("vanaf", "vanaf-na-einde", "De eerste dag ligt na de laatste dag.") with { Found = Dutch.ShortDate(joined), Expected = $"uiterlijk {Dutch.ShortDate(Left.Value)}" };
        Joined = joined;
        return new Done();
    }

    /// <summary>Ends the membership; the last day counts.</summary>
    public Result<Done> End(DateOnly lastDay, DecisionId? decision)
    {
        if (Left is { } left) return Problem.Conflict("al-uitgetreden", $"De deelname eindigt al op {Dutch.Date(left)}.");
        if (lastDay < Joined) return Problem.InField("laatsteDag", "einde-voor-begin", "De laatste dag ligt vóór de eerste dag.") with { Found = Dutch.ShortDate(lastDay), Expected = $"vanaf {Dutch.ShortDate(Joined)}" };
        Left = lastDay;
        EndDecisionId = decision;
        return new Done();
    }

    /// <summary>Takes an end back.</summary>
    public Result<Done> Continue()
    {
        if (Left is null) return Problem.Conflict("niet-uitgetreden", "Deze deelname loopt nog.");
        Left = null;
        EndDecisionId = null;
        return new Done();
    }
}
