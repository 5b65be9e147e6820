// SPDX-License-Identifier: EUPL-1.2
using Bundel.Faults.Harness;
using Bundel.Web.Tests.Hosting;

namespace Bundel.Faults.Cases;

/// <summary>F1: the web process is killed while four programs use it. What was acknowledged is there, and nothing is half.</summary>
public sealed class F01KilledWhileInUse
{
    private const int Programs = 4;

    [Theory, EveryDatabase]
    public Task What_was_acknowledged_outlives_kill_9(Database database) => Rounds(database, 1);

    [Theory(Explicit = true), EveryDatabase]
    public Task What_was_acknowledged_outlives_kill_9_two_hundred_times(Database database) => Rounds(database, 100);

    private static async Task Rounds(Database database, int rounds)
    {
        await using var world = await Given.Example(database);
        var (keeper, controller) = (await Client.Key(world), await Client.Key(world, Role.Controller));
        var ledger = new Ledger();
        await Trial.Run($"F1 kill -9 van de webserver tijdens gebruik, {database}", "elke bevestigde wijziging is er, auditspoor heel, sommen sluiten", rounds, async (round, random) =>
        {
            Given.LetGo();
            await using var node = await WebNode.Start(world.Settings, Given.NoLimits);
            var work = Enumerable.Range(0, Programs).Select(number => Task.Run(() => new Traffic(keeper(node.Address), controller(node.Address), ledger, $"{round}-{number}", random.Next()).UntilNoAnswer())).ToArray();
            await ledger.Until(ledger.Acknowledged + random.Next(10, 80));
            await node.Kill();
            await Task.WhenAll(work);
            Given.LetGo();
            await ledger.ShouldBeKept(world);
            await world.Services.ShouldBeSound();
            return ledger.ToString();
        });
        ledger.Acknowledged.ShouldBeGreaterThan(rounds * 9);
    }
}
