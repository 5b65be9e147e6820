// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Signals;

/// <summary>Something that may have to change the BAG of one participant. The same thing reported twice is one signal.</summary>
public sealed class BagSignal : IParticipantOwned
{
    private BagSignal()
    {
    }

    public BagSignal(CollaborationId collaboration, ParticipantId participant, SignalInput input, string source, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        ParticipantId = participant;
        Reference = input.Reference.Trim();
        Kind = input.Kind;
        Source = source;
        RecordedUtc = now;
        Change(input);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public string Reference { get; private set; } = "";

    public SignalKind Kind { get; private set; }

    public DateOnly Received { get; private set; }

    public string? ObjectId { get; private set; }

    public string? Address { get; private set; }

    public string? Attribute { get; private set; }

    public string? Description { get; private set; }

    public SignalState State { get; private set; }

    public DateOnly? TakenUp { get; private set; }

    public DateOnly? Finished { get; private set; }

    public string? Result { get; private set; }

    /// <summary>The file that it came with, or who recorded it.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Other references under which the same thing was reported.</summary>
    public string? AlsoKnownAs { get; private set; }

    public DateTime RecordedUtc { get; private set; }

    public SignalInput Input() => new(Reference, Kind, Received, ObjectId, Address, Attribute, Description, State, TakenUp, Finished, Result);

    /// <summary>Takes over what is new; the reference and the kind stay.</summary>
    public bool Change(SignalInput input)
    {
        var before = Input();
        (Received, ObjectId, Address, Attribute, Description) = (input.Received, Clean(input.ObjectId), Clean(input.Address), Clean(input.Attribute), Clean(input.Description));
        (State, TakenUp, Finished, Result) = (input.State, input.TakenUp, input.Finished, Clean(input.Result));
        return Input() != before;
    }

    /// <summary>True when this open signal is about the same gegeven of the same object.</summary>
    public bool IsSame(SignalInput input) =>
        State.IsOpen() && Kind == input.Kind && ObjectId is not null && ObjectId == Clean(input.ObjectId) && string.Equals(Attribute ?? "", Clean(input.Attribute) ?? "", StringComparison.OrdinalIgnoreCase);

    public bool HasReference(string reference) => Reference == reference || (AlsoKnownAs?.Split(", ").Contains(reference) ?? false);

    public void AlsoKnown(string reference)
    {
        if (!HasReference(reference)) AlsoKnownAs = AlsoKnownAs is null ? reference : $"{AlsoKnownAs}, {reference}";
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
