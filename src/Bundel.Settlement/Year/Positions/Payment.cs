// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Year.Positions;

/// <summary>What a participant paid, or got back (negative). Append-only: a mistake is undone by a row with the opposite sign.</summary>
public sealed class Payment : IParticipantOwned, IAppendOnly
{
    private Payment()
    {
    }

    public Payment(CollaborationId collaboration, ParticipantId participant, PaymentText text, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        ParticipantId = participant;
        (Year, Day, Amount, Claim) = (text.Year, text.Day, text.Amount, text.Claim);
        Note = text.Note;
        (RecordedBy, RecordedUtc) = (by, now);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    /// <summary>Year of the contributions.</summary>
    public int Year { get; private set; }

    public DateOnly Day { get; private set; }

    public Money Amount { get; private set; }

    /// <summary>Reference of the claim; without one the oldest open claim is paid first.</summary>
    public string? Claim { get; private set; }

    public string? Note { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }
}

/// <summary>What a user or a file says of a payment.</summary>
public sealed record PaymentText(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("datum")] DateOnly Day,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("kenmerk")] string? Claim = null,
    [property: JsonPropertyName("toelichting")] string? Note = null);
