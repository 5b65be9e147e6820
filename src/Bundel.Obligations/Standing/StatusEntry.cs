// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Standing;

/// <summary>What was observed of one obligation at one participant, or at the collaboration itself. Append-only: the last recorded of the latest day counts.</summary>
public sealed class StatusEntry : IParticipantOwned, IAppendOnly
{
    private StatusEntry()
    {
    }

    public StatusEntry(CollaborationId collaboration, ParticipantId? participant, StatusInput input, DateOnly on, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        ParticipantId = participant;
        Obligation = input.Obligation.Trim();
        Status = input.Status;
        On = on;
        Owner = Clean(input.Owner);
        Note = Clean(input.Note);
        RecordedBy = by;
        RecordedUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    /// <summary>Null: the collaboration itself.</summary>
    public ParticipantId? ParticipantId { get; private set; }

    public string Obligation { get; private set; } = "";

    public Status Status { get; private set; }

    public DateOnly On { get; private set; }

    public string? Owner { get; private set; }

    public string? Note { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>One standing to record.</summary>
/// <param name="Participant">Code of a participant; empty means the collaboration itself.</param>
public sealed record StatusInput(
    [property: JsonPropertyName("verplichting")] string Obligation,
    [property: JsonPropertyName("stand")] Status Status,
    [property: JsonPropertyName("deelnemer")] string? Participant = null,
    [property: JsonPropertyName("peildatum")] DateOnly? On = null,
    [property: JsonPropertyName("eigenaar")] string? Owner = null,
    [property: JsonPropertyName("toelichting")] string? Note = null);
