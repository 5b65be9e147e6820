// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Year.Opinions;

/// <summary>The view (zienswijze) of the council of a participant on a step, and the written answer with reasons.</summary>
public sealed class Opinion : ITenantOwned
{
    private Opinion()
    {
    }

    public Opinion(CollaborationId collaboration, string step, ParticipantId participant, DateOnly received, string text, string by)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Step = step;
        Participant = participant;
        Received = received;
        Text = text.Trim();
        RecordedBy = by;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    /// <summary>Code of the step: "2027-ontwerpbegroting".</summary>
    public string Step { get; private set; } = "";

    /// <summary>Zienswijzen are public among the participants.</summary>
    public ParticipantId Participant { get; private set; }

    public DateOnly Received { get; private set; }

    public string Text { get; private set; } = "";

    public string RecordedBy { get; private set; } = "";

    public string? Answer { get; private set; }

    public DateOnly? Answered { get; private set; }

    public string? AnsweredBy { get; private set; }

    public Result<Done> Reply(string answer, DateOnly day, string by)
    {
        if (Answer is not null) return Problem.Conflict("al-beantwoord", $"Deze zienswijze is op {Dutch.ShortDate(Answered!.Value)} beantwoord.");
        if (day < Received) return Problem.InField("datum", "antwoord-voor-ontvangst", "Het antwoord is van voor de ontvangst.") with { Found = Dutch.ShortDate(day), Expected = $"vanaf {Dutch.ShortDate(Received)}" };
        (Answer, Answered, AnsweredBy) = (answer.Trim(), day, by);
        return new Done();
    }
}
