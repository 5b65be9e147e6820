// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Steering;

namespace Bundel.Settlement.Year;

/// <summary>New advances during the year: terms before the day stay as they were, what is left goes over the terms from that day on.</summary>
public static class AdvanceCorrection
{
    public static Result<AdvanceSchedule> Of(AdvanceSchedule earlier, AdvanceSchedule fresh, DateOnly from)
    {
        var kept = earlier.Terms.Count(day => day < from);
        var first = fresh.Terms.TakeWhile(day => day < from).Count();
        if (first == fresh.Terms.Count) return Problem.InField("vanaf", "geen-termijn-over", "Na deze dag is er geen termijn meer.") with { Found = Dutch.ShortDate(from), Expected = $"uiterlijk {Dutch.ShortDate(fresh.Terms[^1])}" };
        var before = earlier.Participants.ToDictionary(participant => participant.Participant, StringComparer.Ordinal);
        return fresh with
        {
            Terms = [.. earlier.Terms.Take(kept), .. fresh.Terms.Skip(first)],
            Participants = [.. fresh.Participants.Select(participant => One(before.GetValueOrDefault(participant.Participant), participant, kept, first))],
        };
    }

    private static ParticipantAdvances One(ParticipantAdvances? earlier, ParticipantAdvances fresh, int kept, int first)
    {
        Money[] past = [.. earlier?.Terms.Take(kept) ?? Enumerable.Repeat(Money.Zero, kept)];
        long[] weights = [.. fresh.Terms.Skip(first).Select(amount => Math.Max(0, amount.Cents))];
        if (weights.All(weight => weight == 0)) weights[^1] = 1;
        var left = fresh.Advance - Money.Sum(past);
        return fresh with
        {
            Formula = $"{fresh.Formula}; al bepaald {Dutch.Euro(Money.Sum(past))}, nog {Dutch.Euro(left)}",
            Terms = [.. past, .. StepMath.Divide(left.Cents, Weights.From(weights).Value).Select(cents => new Money(cents))],
        };
    }
}
