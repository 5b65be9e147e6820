// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Tests.Platform.Probe;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Platform;

public sealed class JobTests
{
    [Theory, EveryDatabase]
    public async Task A_job_runs_as_who_started_it_and_keeps_its_result(Database database)
    {
        await using var bench = await JobBench.On(database);
        var controller = await bench.World.As((Role.Controller, null));
        await bench.Queue(new CopyNotes(4), controller);
        bench.Pace.Proceed.SetResult();

        (await bench.RunNext()).ShouldBeTrue();

        var job = await bench.TheJob();
        (job.State, job.Output, job.Actor, job.UseCase).ShouldBe(("klaar", "4", "Test", "Neemt notities over"));
        (await bench.Notes()).ShouldBe(4);
        (await bench.World.Audit()).ShouldBe(["notities-overnemen "]);
        (await bench.RunNext()).ShouldBeFalse();
    }

    [Theory, EveryDatabase]
    public async Task A_running_job_shows_how_far_it_is_and_how_long_it_takes(Database database)
    {
        await using var bench = await JobBench.On(database);
        await bench.Queue(new CopyNotes(10));
        var run = await bench.StartToHalfway();

        var job = await bench.BeatUntil(found => found.Done == 5);

        (job.State, job.Step, job.Total).ShouldBe(("bezig", "notities lezen", 10));
        job.SecondsLeft.ShouldNotBeNull().ShouldBeGreaterThan(0);
        bench.Pace.Proceed.SetResult();
        await run;
        (await bench.TheJob()).State.ShouldBe("klaar");
    }

    [Theory, EveryDatabase]
    public async Task A_waiting_job_that_is_stopped_never_runs(Database database)
    {
        await using var bench = await JobBench.On(database);
        var id = await bench.Queue(new CopyNotes(4));
        await bench.World.Run(new CancelJob(id));

        (await bench.RunNext()).ShouldBeFalse();
        (await bench.TheJob()).State.ShouldBe("gestopt");
    }

    [Theory, EveryDatabase]
    public async Task A_running_job_that_is_stopped_stores_nothing_and_can_begin_again(Database database)
    {
        await using var bench = await JobBench.On(database);
        var id = await bench.Queue(new CopyNotes(4));
        var run = await bench.StartToHalfway();
        await bench.World.Run(new CancelJob(id));
        await bench.BeatUntil(job => job.State == "gestopt");
        await run;
        (await bench.Notes()).ShouldBe(0);

        bench.Pace.Again();
        bench.Pace.Proceed.SetResult();
        (await bench.World.Run(new RestartJob(id))).Succeeded.ShouldBeTrue();
        await bench.RunNext();
        (await bench.TheJob()).State.ShouldBe("klaar");
        (await bench.Notes()).ShouldBe(4);
    }

    [Theory, EveryDatabase]
    public async Task A_job_with_problems_fails_and_keeps_all_of_them(Database database)
    {
        await using var bench = await JobBench.On(database, "fout");
        await bench.Queue(new CopyNotes(4));
        bench.Pace.Proceed.SetResult();
        await bench.RunNext();
        var job = await bench.TheJob();
        job.State.ShouldBe("mislukt");
        job.Output.ShouldBe("""["De bron is leeg.","De bron is oud."]""");
    }

    [Theory, EveryDatabase]
    public async Task A_job_that_falls_over_says_so_in_Dutch_and_the_fault_goes_to_the_log(Database database)
    {
        await using var bench = await JobBench.On(database, "ontplof");
        await bench.Queue(new CopyNotes(4));
        bench.Pace.Proceed.SetResult();
        (await Should.ThrowAsync<InvalidOperationException>(() => bench.RunNext())).Message.ShouldBe("boom");
        var job = await bench.TheJob();
        job.State.ShouldBe("mislukt");
        job.Output.ShouldNotBeNull().ShouldContain("Er is niets opgeslagen");
    }

    [Theory, EveryDatabase]
    public async Task A_job_is_not_queued_without_permission_or_with_wrong_input(Database database)
    {
        await using var bench = await JobBench.On(database);
        var reader = await bench.World.As((Role.Lezer, null));
        (await bench.Jobs.Enqueue(new CopyNotes(4), reader)).Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.Forbidden);
        (await bench.Jobs.Enqueue(new CopyNotes(-1), bench.World.Operator)).Problems.ShouldHaveSingleItem().Field.ShouldBe("aantal");
        (await bench.World.Audit()).ShouldBe(["notities-overnemen geweigerd"]);
        (await bench.RunNext()).ShouldBeFalse();
    }
}
