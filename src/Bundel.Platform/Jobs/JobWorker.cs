// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.Logging;

namespace Bundel.Platform;

/// <summary>Runs job after job until it is told to stop; a host keeps one going.</summary>
public sealed class JobWorker(JobRunner runner, JobQueue queue, ILogger<JobWorker> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public async Task Run(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (await RunOne(stopping)) continue;
            try
            {
                await queue.WaitForWork(Pause, stopping);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>A fault in one job, or a database that is away for a while, does not stop the worker.</summary>
    private async Task<bool> RunOne(CancellationToken stopping)
    {
        try
        {
            return await runner.RunNext(stopping);
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception)
        {
            log.LogError(exception, "A job failed.");
            return false;
        }
    }
}
