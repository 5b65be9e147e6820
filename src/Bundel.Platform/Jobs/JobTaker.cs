// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Takes the oldest job that nobody works on; one runner wins.</summary>
internal static class JobTaker
{
    /// <summary>A job that took this many runners down is not tried again.</summary>
    private const int MaxAttempts = 3;

    public static async Task<Job?> Take(IServiceScopeFactory scopes, string owner, TimeProvider clock, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().EnterSystem();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        while (true)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var free = await Free(db, now).AsNoTracking().OrderBy(job => job.CreatedUtc).ThenBy(job => job.Id).FirstOrDefaultAsync(cancel);
            if (free is null) return null;
            if (free.Attempts >= MaxAttempts) await GiveUp(db, free, now, cancel);
            else if (await Lease(db, free, owner, now, cancel)) return free;
        }
    }

    /// <summary>Waiting, or its runner has gone silent.</summary>
    private static IQueryable<Job> Free(BundelDb db, DateTime now) =>
        db.Set<Job>().IgnoreQueryFilters([TenantFilters.Collaboration])
            .Where(job => job.State == JobState.Waiting || (job.State == JobState.Running && job.LeasedUntilUtc < now));

    private static async Task<bool> Lease(BundelDb db, Job job, string owner, DateTime now, CancellationToken cancel)
    {
        var until = now + JobLease.Duration;
        return 1 == await Free(db, now).Where(row => row.Id == job.Id).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.State, JobState.Running)
                .SetProperty(row => row.Attempts, row => row.Attempts + 1)
                .SetProperty(row => row.StepsDone, 0)
                .SetProperty(row => row.StepsTotal, 0)
                .SetProperty(row => row.LeaseOwner, owner)
                .SetProperty(row => row.LeasedUntilUtc, until)
                .SetProperty(row => row.StartedUtc, now),
            cancel);
    }

    private static Task<int> GiveUp(BundelDb db, Job job, DateTime now, CancellationToken cancel)
    {
        var output = JobOutput.Of(Problem.Conflict("taak-afgebroken", "Deze taak is drie keer afgebroken voordat zij klaar was. Er is niets opgeslagen."));
        return Free(db, now).Where(row => row.Id == job.Id).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.State, JobState.Failed)
                .SetProperty(row => row.Output, output)
                .SetProperty(row => row.EndedUtc, now)
                .SetProperty(row => row.LeaseOwner, (string?)null)
                .SetProperty(row => row.LeasedUntilUtc, (DateTime?)null),
            cancel);
    }
}
