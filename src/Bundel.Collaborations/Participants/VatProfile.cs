// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Participants;

public readonly record struct VatProfileId(Guid Value) : ITypedId<VatProfileId>
{
    public static VatProfileId From(Guid value) => new(value);
}

/// <summary>
/// Which part of the VAT on its bills a participant deducts (aftrekbaar) and which part it gets from the BTW-compensatiefonds (compensabel),
/// in percent, from a day on. Append-only: of two rows for one day the last recorded holds.
/// </summary>
public sealed class VatProfile : IParticipantOwned, IAppendOnly
{
    private VatProfile()
    {
    }

    public VatProfile(Participant participant, DateOnly validFrom, VatShares shares, string source, DateTime now)
    {
        Id = ITypedId<VatProfileId>.New();
        CollaborationId = participant.CollaborationId;
        ParticipantId = participant.Id;
        ValidFrom = validFrom;
        Deductible = shares.Deductible;
        Compensable = shares.Compensable;
        Source = source;
        RecordedUtc = now;
    }

    public VatProfileId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public decimal Deductible { get; private set; }

    public decimal Compensable { get; private set; }

    public string Source { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }
}

/// <summary>Percentages with at most two decimals, together no more than 100.</summary>
public sealed record VatShares(decimal Deductible, decimal Compensable)
{
    public IEnumerable<Problem> Check()
    {
        foreach (var (field, value) in new[] { ("aftrekbaar", Deductible), ("compensabel", Compensable) })
        {
            if (value is < 0 or > 100 || decimal.Round(value, 2) != value)
                yield return Problem.InField(field, "percentage-ongeldig", "Dit is geen percentage.") with { Found = value.ToString(System.Globalization.CultureInfo.InvariantCulture), Expected = "0 tot en met 100, met ten hoogste twee decimalen" };
        }

        if (Deductible + Compensable > 100)
            yield return Problem.InField("compensabel", "btw-boven-100", "Aftrekbaar en compensabel zijn samen meer dan 100 %.") with { Found = Dutch.Number(Deductible + Compensable, 2) };
    }
}
