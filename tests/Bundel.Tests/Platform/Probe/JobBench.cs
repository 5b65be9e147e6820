// SPDX-License-Identifier: EUPL-1.2
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Bundel.Tests.Platform.Probe;

/// <summary>A probe world with a queue of long commands whose pace the test decides.</summary>
public sealed class JobBench(ProbeWorld world) : IAsyncDisposable
{
    public ProbeWorld World { get; } = world;

    public CopyPace Pace => World.Get<CopyPace>();

    public JobQueue Jobs => World.Get<JobQueue>();

    public static async Task<JobBench> On(Database database, string outcome = "goed")
    {
        var bench = new JobBench(await ProbeWorld.On(database));
        bench.Pace.Outcome = outcome;
        return bench;
    }

    public async Task<JobId> Queue(CopyNotes command, Actor? actor = null) => (await Jobs.Enqueue(command, actor ?? World.Operator)).Value;

    public Task<bool> RunNext() => World.Get<JobRunner>().RunNext(CancellationToken.None);

    /// <summary>A runner as another program would have one.</summary>
    public JobRunner NewRunner() => ActivatorUtilities.CreateInstance<JobRunner>(World.Services);

    /// <summary>Runs the next job up to where the test lets it proceed.</summary>
    public async Task<Task> StartToHalfway(CancellationToken stopping = default)
    {
        var run = Task.Run(() => World.Get<JobRunner>().RunNext(stopping), CancellationToken.None);
        await Pace.Halfway.Task.WaitAsync(TimeSpan.FromSeconds(30), CancellationToken.None);
        return run;
    }

    public async Task<JobView> TheJob() => (await World.Run(new ListJobs())).Value.ShouldHaveSingleItem();

    public Task<int> Notes() => World.Db(db => db.Set<Note>().CountAsync());

    /// <summary>Lets the heart of the running job beat until the job looks as expected.</summary>
    public Task<JobView> BeatUntil(Func<JobView, bool> expected) => WaitUntil(expected, () => World.Clock.Advance(TimeSpan.FromSeconds(2)));

    public async Task<JobView> WaitUntil(Func<JobView, bool> expected, Action? between = null)
    {
        for (var i = 0; i < 300; i++)
        {
            between?.Invoke();
            await Task.Delay(25);
            if (await TheJobOrNull() is { } job && expected(job)) return job;
        }

        throw new TimeoutException($"The job stays as it is: {await TheJobOrNull()}");
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();

    private async Task<JobView?> TheJobOrNull() => (await World.Run(new ListJobs())).Value.SingleOrDefault();
}
