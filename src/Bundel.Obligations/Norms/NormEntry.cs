// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Norms;

public enum CarriedBy
{
    [JsonStringEnumMemberName("onbekend")] Unknown,
    [JsonStringEnumMemberName("ssc")] Centre,
    [JsonStringEnumMemberName("deelnemer")] Participant,
    [JsonStringEnumMemberName("beide")] Both,
    [JsonStringEnumMemberName("leverancier")] Supplier,
}

public enum MeasureState
{
    [JsonStringEnumMemberName("onbekend")] Unknown,
    [JsonStringEnumMemberName("niet")] None,
    [JsonStringEnumMemberName("gepland")] Planned,
    [JsonStringEnumMemberName("deels")] Partly,
    [JsonStringEnumMemberName("geheel")] Fully,
}

/// <summary>What was recorded of one measure at one participant, or at the collaboration itself. Append-only.</summary>
public sealed class NormEntry : IParticipantOwned, IAppendOnly
{
    private NormEntry()
    {
    }

    public NormEntry(CollaborationId collaboration, ParticipantId? participant, string set, MeasureInput input, DateOnly on, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        ParticipantId = participant;
        NormSet = set;
        Measure = input.Measure.Trim();
        Applicable = input.Applicable;
        Because = input.Because?.Trim();
        CarriedBy = input.CarriedBy;
        CentrePart = input.CentrePart?.Trim();
        ParticipantPart = input.ParticipantPart?.Trim();
        State = input.State;
        Evidence = input.Evidence?.Trim();
        On = on;
        RecordedBy = by;
        RecordedUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public string NormSet { get; private set; } = "";

    public string Measure { get; private set; } = "";

    public bool? Applicable { get; private set; }

    public string? Because { get; private set; }

    public CarriedBy CarriedBy { get; private set; }

    public string? CentrePart { get; private set; }

    public string? ParticipantPart { get; private set; }

    public MeasureState State { get; private set; }

    public string? Evidence { get; private set; }

    public DateOnly On { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }
}

/// <summary>What a user says of one measure.</summary>
public sealed record MeasureInput(
    [property: JsonPropertyName("maatregel")] string Measure,
    [property: JsonPropertyName("deelnemer")] string? Participant = null,
    [property: JsonPropertyName("vanToepassing")] bool? Applicable = null,
    [property: JsonPropertyName("reden")] string? Because = null,
    [property: JsonPropertyName("uitvoerder")] CarriedBy CarriedBy = CarriedBy.Unknown,
    [property: JsonPropertyName("deelSsc")] string? CentrePart = null,
    [property: JsonPropertyName("deelDeelnemer")] string? ParticipantPart = null,
    [property: JsonPropertyName("staat")] MeasureState State = MeasureState.Unknown,
    [property: JsonPropertyName("bewijs")] string? Evidence = null);
