// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Bundel.Settlement.Year.Steps;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year;

/// <summary>The advances that a version of the step voorschotten gives, computed from the stored run.</summary>
internal sealed class YearAdvances(BundelDb db, RunComputer computer)
{
    public async Task<Result<AdvanceSchedule>> Of(YearStep step, Actor actor, CancellationToken cancel)
    {
        var (content, terms) = (step.Content, step.Content.Advances ?? new AdvanceTerms());
        var run = await db.FindRun(content.Run ?? "", actor, cancel);
        if (!run.Succeeded) return Result<AdvanceSchedule>.Failure(run.Problems);
        var computed = await computer.Of(run.Value, actor, cancel);
        var schedule = computed.Then(found => AdvanceRhythm.Read(terms.Rhythm, step.Year, terms.Day).Then(rhythm => AdvanceSchedule.Of(found.Model, found.Result, rhythm, terms.Entry)));
        if (!schedule.Succeeded || terms.From is not { } from || await Earlier(step, cancel) is not { } earlier) return schedule;
        var before = await Of(earlier, actor, cancel);
        return before.Then(old => AdvanceCorrection.Of(old, schedule.Value, from));
    }

    /// <summary>Of the version of the year that holds; null while none was adopted.</summary>
    public async Task<Result<AdvanceSchedule>?> OfYear(int year, Actor actor, CancellationToken cancel) =>
        await db.AdoptedStep(year, StepKind.Advances, cancel) is { } step ? await Of(step, actor, cancel) : null;

    private Task<YearStep?> Earlier(YearStep step, CancellationToken cancel) => db.Set<YearStep>().AsNoTracking()
        .Where(row => row.Code == step.Code && row.Version < step.Version && row.State != VersionState.Draft).OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancel);
}
