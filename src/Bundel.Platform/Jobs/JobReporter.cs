// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Writes the progress of a running job at most once a second, keeps its lease, and hears a request to cancel.</summary>
internal sealed class JobReporter(IServiceScopeFactory scopes, Job job, TimeProvider clock, TimeSpan lease, CancellationTokenSource cancel) : IProgress<JobProgress>, IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private DateTime lastWrite;

    public void Report(JobProgress value)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (now - lastWrite < TimeSpan.FromSeconds(1)) return;
        lastWrite = now;
        if (gate.Wait(0)) _ = Write(value, now);
    }

    public async Task End(JobState state, string? output)
    {
        await gate.WaitAsync();
        await Update(row => row.End(state, output, clock.GetUtcNow().UtcDateTime));
    }

    public void Dispose() => gate.Dispose();

    private async Task Write(JobProgress value, DateTime now)
    {
        try
        {
            if (await Update(row => row.Report(value, now, lease))) await cancel.CancelAsync();
        }
        catch (DbUpdateException)
        {
            // The next report tries again; work goes on.
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<bool> Update(Action<Job> change)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(Actor.Operator("taken", job.CollaborationId));
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        var row = await db.Set<Job>().FirstAsync(found => found.Id == job.Id);
        change(row);
        await db.SaveChangesAsync();
        return row.CancelRequested;
    }
}
