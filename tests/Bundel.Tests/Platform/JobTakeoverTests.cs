// SPDX-License-Identifier: EUPL-1.2
using Bundel.Platform;
using Bundel.Tests.Platform.Probe;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Platform;

public sealed class JobTakeoverTests
{
    private static readonly TimeSpan LongerThanALease = TimeSpan.FromSeconds(31);

    [Theory, EveryDatabase]
    public async Task Of_two_runners_one_gets_the_job(Database database)
    {
        await using var bench = await JobBench.On(database);
        await bench.Queue(new CopyNotes(4));
        bench.Pace.Proceed.SetResult();
        var ran = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => bench.NewRunner().RunNext(CancellationToken.None))));
        ran.Count(did => did).ShouldBe(1);
        (await bench.Notes()).ShouldBe(4);
    }

    [Theory, EveryDatabase]
    public async Task A_job_whose_runner_went_silent_is_taken_over(Database database)
    {
        await using var bench = await JobBench.On(database);
        await bench.Queue(new CopyNotes(4));
        await TakenBySilentRunner(bench);
        bench.Pace.Proceed.SetResult();
        (await bench.RunNext()).ShouldBeFalse();

        bench.World.Clock.Advance(LongerThanALease);

        (await bench.RunNext()).ShouldBeTrue();
        (await bench.TheJob()).State.ShouldBe("klaar");
        (await bench.Notes()).ShouldBe(4);
    }

    [Theory, EveryDatabase]
    public async Task The_work_of_a_runner_that_lost_its_job_is_undone(Database database)
    {
        await using var bench = await JobBench.On(database);
        await bench.Queue(new CopyNotes(4));
        var run = await bench.StartToHalfway();
        await bench.World.Db(db => db.Set<Job>().ExecuteUpdateAsync(set => set.SetProperty(job => job.LeaseOwner, "een ander")));

        bench.Pace.Proceed.SetResult();
        await run;

        (await bench.Notes()).ShouldBe(0);
        (await bench.World.Audit()).ShouldBeEmpty();
        (await bench.TheJob()).State.ShouldBe("bezig");
    }

    [Theory, EveryDatabase]
    public async Task A_job_that_took_three_runners_down_is_given_up(Database database)
    {
        await using var bench = await JobBench.On(database);
        await bench.Queue(new CopyNotes(4));
        for (var i = 0; i < 3; i++)
        {
            await TakenBySilentRunner(bench);
            bench.World.Clock.Advance(LongerThanALease);
        }

        (await bench.RunNext()).ShouldBeFalse();
        var job = await bench.TheJob();
        job.State.ShouldBe("mislukt");
        job.Output.ShouldNotBeNull().ShouldContain("drie keer afgebroken");
    }

    [Theory, EveryDatabase]
    public async Task A_program_that_stops_gives_its_job_back(Database database)
    {
        await using var bench = await JobBench.On(database);
        await bench.Queue(new CopyNotes(4));
        using var stopping = new CancellationTokenSource();
        var run = await bench.StartToHalfway(stopping.Token);
        await stopping.CancelAsync();
        await run;
        (await bench.TheJob()).State.ShouldBe("wacht");

        bench.Pace.Again();
        bench.Pace.Proceed.SetResult();
        (await bench.RunNext()).ShouldBeTrue();
        (await bench.Notes()).ShouldBe(4);
    }

    [Theory, EveryDatabase]
    public async Task A_worker_runs_what_is_queued_until_it_is_told_to_stop(Database database)
    {
        await using var bench = await JobBench.On(database);
        using var stopping = new CancellationTokenSource();
        var worker = bench.World.Get<JobWorker>().Run(stopping.Token);
        bench.Pace.Proceed.SetResult();
        await bench.Queue(new CopyNotes(2));
        await bench.WaitUntil(job => job.State == "klaar");
        await stopping.CancelAsync();
        await worker;
        (await bench.Notes()).ShouldBe(2);
    }

    private static async Task TakenBySilentRunner(JobBench bench)
    {
        var now = bench.World.Clock.GetUtcNow().UtcDateTime;
        await bench.World.Db(db => db.Set<Job>().ExecuteUpdateAsync(set => set
            .SetProperty(job => job.State, JobState.Running)
            .SetProperty(job => job.Attempts, job => job.Attempts + 1)
            .SetProperty(job => job.LeaseOwner, "stil")
            .SetProperty(job => job.LeasedUntilUtc, now.AddSeconds(30))));
    }
}
