// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Accountability;

/// <summary>What a year knows: the facts, the run, the indicators.</summary>
internal sealed record PartyOfYear(PartyText? Facts, Run? Run, IReadOnlyList<RunParticipant> Participants, IReadOnlyList<PolicyIndicator> Indicators)
{
    public ContributionOf? Of(string participant) => Run is not null && Participants.FirstOrDefault(row => row.Code == participant) is { } found
        ? new ContributionOf(Run.Code, found.Amount, Money.Sum(Participants.Select(row => row.Amount)), Run.State == RunState.Adopted)
        : null;
}

/// <summary>Brings facts, run and inhabitants of a year together.</summary>
internal sealed class PartyBook(BundelDb db, RunStore store)
{
    public async Task<PartyOfYear> Of(int year, CancellationToken cancel)
    {
        var facts = (await db.Set<PartyFacts>().AsNoTracking().FirstOrDefaultAsync(row => row.Year == year, cancel))?.Text;
        var run = await db.RunOfYear(year, cancel);
        var participants = run is null ? [] : await store.Participants(run.Id, cancel);
        var counted = participants.Where(row => row.Inhabitants is not null).ToList();
        return new PartyOfYear(facts, run, participants, PolicyIndicators.Of(facts, run?.Total, counted.Count == 0 ? null : counted.Sum(row => row.Inhabitants!.Value)));
    }
}
