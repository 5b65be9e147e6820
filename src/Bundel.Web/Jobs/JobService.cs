// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Jobs;

/// <summary>Runs the queue of long work in this node, one job at a time.</summary>
internal sealed class JobService(JobWorker worker) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => worker.Run(stoppingToken);
}
