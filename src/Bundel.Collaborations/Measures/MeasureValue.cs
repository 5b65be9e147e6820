// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Measures;

public readonly record struct MeasureValueId(Guid Value) : ITypedId<MeasureValueId>
{
    public static MeasureValueId From(Guid value) => new(value);
}

/// <summary>Where a value comes from.</summary>
public enum ValueBasis
{
    [JsonStringEnumMemberName("telling")] Counted,
    [JsonStringEnumMemberName("cbs")] Cbs,

    /// <summary>The measure does not exist for this participant: a decision fills it.</summary>
    [JsonStringEnumMemberName("besluit")] Decided,
}

/// <summary>
/// One observation: what was counted of a participant on a reference date, and when that was recorded. Append-only;
/// a correction is a new row that names the row it replaces. Without number: the earlier value was taken back, and is unknown again.
/// </summary>
public sealed class MeasureValue : IParticipantOwned, IAppendOnly
{
    private MeasureValue()
    {
    }

    public MeasureValue(MeasureSlot slot, decimal? value, ValueOrigin origin, MeasureValueId? replaces, DateTime now)
    {
        Id = ITypedId<MeasureValueId>.New();
        CollaborationId = slot.Collaboration;
        MeasureId = slot.Measure;
        ParticipantId = slot.Participant;
        ReferenceDate = slot.ReferenceDate;
        Value = value;
        Basis = origin.Basis;
        Source = origin.Source;
        DecisionId = origin.Decision;
        FileId = origin.File;
        ReplacesId = replaces;
        RecordedUtc = now;
    }

    public MeasureValueId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public MeasureId MeasureId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public DateOnly ReferenceDate { get; private set; }

    public decimal? Value { get; private set; }

    public ValueBasis Basis { get; private set; }

    public string Source { get; private set; } = "";

    public DecisionId? DecisionId { get; private set; }

    /// <summary>The imported file, when it came from one.</summary>
    public FileId? FileId { get; private set; }

    public MeasureValueId? ReplacesId { get; private set; }

    public DateTime RecordedUtc { get; private set; }
}

/// <summary>Whose value, of what, for which day.</summary>
public sealed record MeasureSlot(CollaborationId Collaboration, MeasureId Measure, ParticipantId Participant, DateOnly ReferenceDate);

/// <summary>Where values of one recording come from.</summary>
public sealed record ValueOrigin(ValueBasis Basis, string Source, DecisionId? Decision = null, FileId? File = null);
