// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Year.Steps;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Positions;

/// <summary>What every participant owes for a year: its advances and, once the accounts are adopted, the final settlement.</summary>
internal sealed class PositionBook(BundelDb db, YearAdvances advances, YearClosing closing)
{
    public async Task<Result<IReadOnlyDictionary<string, List<Claim>>>> Claims(int year, Actor actor, CancellationToken cancel)
    {
        var claims = new SortedDictionary<string, List<Claim>>(StringComparer.Ordinal);
        var schedule = await advances.OfYear(year, actor, cancel);
        if (schedule is { Succeeded: false }) return Result<IReadOnlyDictionary<string, List<Claim>>>.Failure(schedule.Problems);
        foreach (var participant in schedule?.Value.Participants ?? [])
        {
            for (var term = 0; term < participant.Terms.Count; term++)
            {
                if (participant.Terms[term] != Money.Zero) Of(claims, participant.Participant).Add(new Claim(FormattableString.Invariant($"{year}-V{term + 1:00}-{participant.Participant}"), FormattableString.Invariant($"Voorschot {year}, termijn {term + 1}"), schedule!.Value.Terms[term], participant.Terms[term]));
            }
        }

        if (await db.AdoptedStep(year, StepKind.Accounts, cancel) is not { } accounts) return claims;
        var settled = await closing.Of(accounts, actor, cancel);
        if (!settled.Succeeded) return Result<IReadOnlyDictionary<string, List<Claim>>>.Failure(settled.Problems);
        var due = (await Decided(accounts, cancel)).AddDays((accounts.Content.Closing ?? new ClosingTerms()).PaymentDays);
        foreach (var part in settled.Value.Participants.Where(part => part.ToPay != Money.Zero))
            Of(claims, part.Participant).Add(new Claim(FormattableString.Invariant($"{year}-A-{part.Participant}"), FormattableString.Invariant($"Afrekening {year}"), due, part.ToPay));
        return claims;
    }

    private static List<Claim> Of(SortedDictionary<string, List<Claim>> claims, string participant)
    {
        if (!claims.TryGetValue(participant, out var list)) claims.Add(participant, list = []);
        return list;
    }

    private async Task<DateOnly> Decided(YearStep accounts, CancellationToken cancel) =>
        await db.Set<Decision>().Where(row => row.Id == accounts.DecisionId).Select(row => row.Date).FirstOrDefaultAsync(cancel) ?? Dutch.Day(accounts.AdoptedUtc!.Value);
}
