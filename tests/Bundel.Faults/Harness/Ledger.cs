// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Participants;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Faults.Harness;

/// <summary>What programs were told has happened.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<string, Money> lines = new();
    private readonly ConcurrentDictionary<string, bool> participants = new();
    private readonly ConcurrentDictionary<string, (int Told, int Asked)> decisions = new();
    private readonly ConcurrentDictionary<string, bool> runs = new();
    private int changes;

    public int Acknowledged => lines.Count + participants.Count + runs.Count + changes;

    public void Line(string text, Money amount) => lines[text] = amount;

    public void Participant(string code) => participants[code] = true;

    public void Run(string code) => runs[code] = true;

    /// <summary>A change was asked for; whether it happened is not known until it is told.</summary>
    public void Intend(string decision, int subject) => decisions.AddOrUpdate(decision, (-1, subject), (_, known) => known with { Asked = subject });

    public void Decided(string decision, int subject)
    {
        decisions[decision] = (subject, subject);
        Interlocked.Increment(ref changes);
    }

    /// <summary>Waits until so many changes are acknowledged, or ten seconds.</summary>
    public async Task Until(int acknowledged)
    {
        for (var i = 0; i < 1000 && Acknowledged < acknowledged; i++) await Task.Delay(10);
    }

    public async Task ShouldBeKept(World world)
    {
        var known = await world.Db(db => db.Set<PoolLine>().AsNoTracking().Where(line => line.Year == 2026).ToDictionaryAsync(line => line.Description, line => line.Amount));
        lines.Where(line => known.GetValueOrDefault(line.Key) != line.Value).ShouldBeEmpty();
        participants.Keys.Except((await world.Must(new ListParticipants())).Select(row => row.Code)).ShouldBeEmpty();
        runs.Keys.Except((await world.Must(new ListRuns())).Where(run => run.State == RunState.Checked).Select(run => run.Code)).ShouldBeEmpty();
        var subjects = (await world.Must(new ListDecisions())).ToDictionary(row => row.Reference, row => row.Subject);
        foreach (var (decision, (told, asked)) in decisions.Where(decision => decision.Value.Told >= 0))
            new[] { $"{told}", $"{asked}" }.ShouldContain(subjects[decision], decision);
    }

    public override string ToString() => $"{Acknowledged} bevestigde wijzigingen ({lines.Count} regels, {participants.Count} klanten, {changes} besluiten, {runs.Count} verrekeningen)";
}
