// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Measures;

/// <summary>What a participant says of a count.</summary>
public enum SignOffState
{
    [JsonStringEnumMemberName("open")] Open,
    [JsonStringEnumMemberName("akkoord")] Agreed,
    [JsonStringEnumMemberName("betwist")] Disputed,
    [JsonStringEnumMemberName("vastgesteld")] Adopted,
}

/// <summary>One step in the sign-off of a value; append-only, numbered per value. A value without steps is open.</summary>
public sealed class SignOff : IParticipantOwned, IAppendOnly
{
    private SignOff()
    {
    }

    public SignOff(MeasureValue value, int sequence, SignOffState state, string by, string? note, DecisionId? decision, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = value.CollaborationId;
        ParticipantId = value.ParticipantId;
        MeasureValueId = value.Id;
        Sequence = sequence;
        State = state;
        By = by;
        Note = note;
        DecisionId = decision;
        RecordedUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public MeasureValueId MeasureValueId { get; private set; }

    public int Sequence { get; private set; }

    public SignOffState State { get; private set; }

    public string By { get; private set; } = "";

    public string? Note { get; private set; }

    public DecisionId? DecisionId { get; private set; }

    public DateTime RecordedUtc { get; private set; }

    /// <summary>Open becomes agreed or disputed; both may still turn; adopted is the end: only a corrected value begins anew.</summary>
    public static Problem? Fault(SignOffState from, SignOffState to) => (from, to) switch
    {
        (_, SignOffState.Open) => Problem.InField("staat", "aftekening-open", "Een telling wordt pas weer open als zij wordt gecorrigeerd."),
        (SignOffState.Adopted, _) => Problem.Conflict("telling-vast", "Deze telling is vastgesteld; alleen een correctie met een besluit verandert haar nog."),
        (SignOffState.Agreed, SignOffState.Agreed) or (SignOffState.Disputed, SignOffState.Disputed) => Problem.Conflict("aftekening-gelijk", $"Deze telling is al {to.Text()}."),
        _ => null,
    };
}
