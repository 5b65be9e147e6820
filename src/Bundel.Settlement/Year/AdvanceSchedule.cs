// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Year;

/// <summary>Advances on the contributions of a year: every participant, every term, to the cent.</summary>
public sealed record AdvanceSchedule
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("termijnen")]
    public required IReadOnlyList<DateOnly> Terms { get; init; }

    [JsonPropertyName("totaal")]
    public Money Total => Money.Sum(Participants.Select(participant => participant.Advance));

    [JsonPropertyName("deelnemers")]
    public required IReadOnlyList<ParticipantAdvances> Participants { get; init; }

    /// <summary>Spreads the contributions over the terms. Cents that do not divide go to the largest remainders, equal ones to the first terms.</summary>
    public static Result<AdvanceSchedule> Of(SettlementModel model, SettlementResult result, AdvanceRhythm rhythm, EntryRule entry)
    {
        var problems = rhythm.Check(result.Year).ToList();
        if (problems.Count > 0) return problems;
        return new AdvanceSchedule
        {
            Year = result.Year,
            Terms = [.. rhythm.Terms.Select(term => term.Day)],
            Participants = [.. result.Participants.Select(total => One(model.Participants.Single(participant => participant.Code == total.Code), total, result.Year, rhythm, entry))],
        };
    }

    private static ParticipantAdvances One(Participant participant, ParticipantTotal total, int year, AdvanceRhythm rhythm, EntryRule entry)
    {
        var (first, last) = (participant.From.Year < year ? 1 : participant.From.Month, participant.Through is { } end && end.Year == year ? end.Month : 12);
        var months = last - first + 1;
        var advance = entry == EntryRule.ByMonth && months < 12 ? Money.Rounded(total.Amount.Euros * months / 12) : total.Amount;
        var weights = rhythm.Terms.Select(term => (long)(term.Day.Month >= first && term.Day.Month <= last ? term.Weight : 0)).ToArray();
        if (weights.All(weight => weight == 0)) weights[^1] = 1;
        var cents = new long[weights.Length];
        Divider.DivideUnits(advance.Cents, Weights.From(weights).Value, cents);
        return new ParticipantAdvances
        {
            Participant = total.Code,
            Name = total.Name,
            Contribution = total.Amount,
            Advance = advance,
            Formula = months < 12 && entry == EntryRule.ByMonth ? $"{Dutch.Euro(total.Amount)} × {months} / 12 = {Dutch.Euro(advance)}" : $"{Dutch.Euro(total.Amount)}, het hele jaar",
            Terms = [.. cents.Select(amount => new Money(amount))],
        };
    }
}

/// <summary>The advances of one participant.</summary>
public sealed record ParticipantAdvances
{
    [JsonPropertyName("deelnemer")]
    public required string Participant { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("bijdrage")]
    public required Money Contribution { get; init; }

    [JsonPropertyName("voorschot")]
    public required Money Advance { get; init; }

    [JsonPropertyName("formule")]
    public required string Formula { get; init; }

    /// <summary>Per term, in the order of the days.</summary>
    [JsonPropertyName("bedragen")]
    public required IReadOnlyList<Money> Terms { get; init; }
}

/// <summary>What a participant pays that takes part for a part of the year.</summary>
public enum EntryRule
{
    /// <summary>A twelfth of the contribution for every month in which it takes part.</summary>
    [JsonStringEnumMemberName("maanden")] ByMonth,

    /// <summary>The whole contribution, over the terms that are left.</summary>
    [JsonStringEnumMemberName("geheel")] Whole,
}
