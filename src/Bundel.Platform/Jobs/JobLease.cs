// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>
/// One runner's hold on one job. A heartbeat renews it, writes the progress and hears a request to cancel;
/// the work of a runner that lost its hold is undone, so no job's work is stored twice.
/// </summary>
internal sealed class JobLease(IServiceScopeFactory scopes, Job job, string owner, TimeProvider clock, CancellationTokenSource cancel)
    : IProgress<JobProgress>, ICommitWitness, IAsyncDisposable
{
    /// <summary>After this long without a heartbeat another runner takes over.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);

    /// <summary>Time between two heartbeats.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim gate = new(1);
    private readonly Lock reading = new();
    private JobProgress latest;
    private ITimer? timer;

    public void Start() => timer = clock.CreateTimer(_ => _ = OnBeat(), null, Beat, Beat);

    public void Report(JobProgress value)
    {
        lock (reading) latest = value;
    }

    /// <summary>The job ends with the work it did: in the same transaction.</summary>
    public Task<bool> Confirm(BundelDb db, Result<object> result, CancellationToken cancel) => EndIn(db, JobState.Done, JobOutput.Of(result), cancel);

    public Task End(JobState state, string? output) => InScope(db => EndIn(db, state, output, CancellationToken.None));

    /// <summary>Gives the job back, unharmed, when the program stops.</summary>
    public Task Release() => InScope(db => Mine(db).ExecuteUpdateAsync(set => set
        .SetProperty(row => row.State, JobState.Waiting)
        .SetProperty(row => row.Attempts, row => row.Attempts - 1)
        .SetProperty(row => row.LeaseOwner, (string?)null)));

    public async ValueTask DisposeAsync()
    {
        if (timer is not null) await timer.DisposeAsync();
        await gate.WaitAsync();
        gate.Dispose();
    }

    private async Task OnBeat()
    {
        if (!await TryEnter()) return;
        try
        {
            if (!await InScope(Renew)) await cancel.CancelAsync();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The next beat tries again; a hold that really is lost shows at the commit.
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<bool> TryEnter()
    {
        try
        {
            return await gate.WaitAsync(0);
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
    }

    /// <summary>False when the job must stop: a cancel was asked for, or another runner has it.</summary>
    private async Task<bool> Renew(BundelDb db)
    {
        var (done, total, step) = Latest();
        var until = clock.GetUtcNow().UtcDateTime + Duration;
        var held = await Mine(db).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.StepsDone, done)
            .SetProperty(row => row.StepsTotal, total)
            .SetProperty(row => row.Step, step)
            .SetProperty(row => row.LeasedUntilUtc, until));
        return held == 1 && !await Mine(db).AnyAsync(row => row.CancelRequested);
    }

    private async Task<bool> EndIn(BundelDb db, JobState state, string? output, CancellationToken cancel)
    {
        var (done, total, step) = Latest();
        var now = clock.GetUtcNow().UtcDateTime;
        return 1 == await Mine(db).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.State, state)
                .SetProperty(row => row.Output, output)
                .SetProperty(row => row.EndedUtc, now)
                .SetProperty(row => row.StepsDone, done)
                .SetProperty(row => row.StepsTotal, total)
                .SetProperty(row => row.Step, step)
                .SetProperty(row => row.LeaseOwner, (string?)null)
                .SetProperty(row => row.LeasedUntilUtc, (DateTime?)null),
            cancel);
    }

    private (long Done, long Total, string Step) Latest()
    {
        lock (reading) return (latest.Done, latest.Total, latest.Step ?? "");
    }

    private IQueryable<Job> Mine(BundelDb db) =>
        db.Set<Job>().Where(row => row.Id == job.Id && row.LeaseOwner == owner && row.State == JobState.Running);

    private async Task<T> InScope<T>(Func<BundelDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(Actor.Operator("taken", job.CollaborationId));
        return await work(scope.ServiceProvider.GetRequiredService<BundelDb>());
    }
}
