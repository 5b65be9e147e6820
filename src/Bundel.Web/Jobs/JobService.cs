// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Jobs;

/// <summary>Runs the queue of long work in this node, one job at a time.</summary>
internal sealed partial class JobService(JobRunner runner, JobQueue queue, ILogger<JobService> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await runner.RunNext(stoppingToken)) await queue.WaitForWork(Pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                LogFailure(log, exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A job failed by a fault of Bundel")]
    private static partial void LogFailure(ILogger log, Exception exception);
}
