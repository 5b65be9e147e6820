// SPDX-License-Identifier: EUPL-1.2
using Bundel.Faults.Harness;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Budget.Importing;
using Bundel.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Faults.Cases;

/// <summary>F10: the process that imports is killed half way. Nothing of the import is there; another process takes it over and it happens once.</summary>
public sealed class F10KilledImport
{
    private const int Lines = 15_000;

    [Theory, EveryDatabase]
    public Task An_import_that_was_killed_happens_once_or_not_at_all(Database database) => Rounds(database, 1);

    [Theory(Explicit = true), EveryDatabase]
    public Task An_import_that_was_killed_happens_once_or_not_at_all_many_times(Database database) => Rounds(database, 40);

    private static async Task Rounds(Database database, int rounds)
    {
        await using var world = await Given.Example(database);
        var killed = 0;
        await Trial.Run($"F10 import van {Lines} regels halverwege gedood, {database}", "eerst niets, na overname alles, precies één keer", rounds, async (round, random) =>
        {
            Given.LetGo();
            world.Clock.Advance(TimeSpan.FromMinutes(1));
            var file = await world.Save(Budget(round), "begroting.csv");
            _ = (await world.Services.GetRequiredService<JobQueue>().Enqueue(new ImportBudget(file), world.Operator)).Value;
            await using (var first = WebNode.Launch(world.Settings, Given.NoLimits))
            {
                await Until(world, job => job.State != JobState.Waiting);
                await Task.Delay(random.Next(0, 400));
                await first.Kill();
            }

            Given.LetGo();
            if ((await Latest(world)).State == JobState.Running)
            {
                killed++;
                (await Imported(world, round)).ShouldBe(0);
                await EndTheLease(world);
            }

            await using var second = await WebNode.Start(world.Settings, Given.NoLimits);
            (await Until(world, job => job.State is not (JobState.Running or JobState.Waiting))).State.ShouldBe(JobState.Done);
            (await Imported(world, round)).ShouldBe(Lines);
            (await world.Audit()).Count(entry => entry.UseCase == "begroting-importeren").ShouldBe(round);
            await world.Services.ShouldBeSound();
            return $"{killed} keer midden in het werk";
        });
        killed.ShouldBeGreaterThan(0);
    }

    private static Task<int> Imported(World world, int round) => world.Db(db => db.Set<PoolLine>().CountAsync(line => line.Description.StartsWith("ronde " + round)));

    private static Task<Job> Latest(World world) => world.Db(db => db.Set<Job>().AsNoTracking().OrderByDescending(job => job.CreatedUtc).FirstAsync());

    /// <summary>What half a minute without a heartbeat does.</summary>
    private static Task EndTheLease(World world) => world.Db(db => db.Set<Job>().Where(job => job.State == JobState.Running)
        .ExecuteUpdateAsync(set => set.SetProperty(job => job.LeasedUntilUtc, job => job.LeasedUntilUtc!.Value.AddMinutes(-2))));

    private static async Task<Job> Until(World world, Func<Job, bool> expected)
    {
        for (var i = 0; i < 3000; i++)
        {
            if (await Latest(world) is { } job && expected(job)) return job;
            await Task.Delay(20);
        }

        throw new TimeoutException((await Latest(world)).Output);
    }

    private static string Budget(int round) =>
        "jaar;kostengroep;omschrijving;bedrag\n" + string.Concat(Enumerable.Range(0, Lines).Select(i => FormattableString.Invariant($"2026;{Given.Pool};ronde {round} regel {i};{i}.25\n")));
}
