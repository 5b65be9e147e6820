// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Process.Cases;

/// <summary>A source document or a terugmelding of one participant on its way through the steps of the process.</summary>
public sealed class BagCase : MemberRow<CaseText>
{
    private BagCase()
    {
    }

    public BagCase(CollaborationId collaboration, ParticipantId participant, string code, CaseText text)
        : base(collaboration, participant, code, text)
    {
    }
}

/// <summary>What a case is about, and which steps were done when.</summary>
/// <param name="Event">Code of the event; nothing for a terugmelding.</param>
/// <param name="Procedure">The way of working whose steps it follows.</param>
/// <param name="Done">For each step the day on which it was done, or nothing.</param>
public sealed record CaseText(
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("werkwijze")] string Procedure,
    [property: JsonPropertyName("start")] DateOnly Start,
    [property: JsonPropertyName("gereed")] IReadOnlyList<DateOnly?> Done,
    [property: JsonPropertyName("gebeurtenis")] string? Event = null,
    [property: JsonPropertyName("signaal")] Guid? Signal = null);
