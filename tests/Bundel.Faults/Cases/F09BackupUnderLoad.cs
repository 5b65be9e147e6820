// SPDX-License-Identifier: EUPL-1.2
using Bundel.Faults.Harness;
using Bundel.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Faults.Cases;

/// <summary>F9: a backup is made while programs write, and restored elsewhere. <c>bundel controleer</c> finds it sound and equal, and its chains are the beginning of the living ones.</summary>
public sealed class F09BackupUnderLoad
{
    [Theory, EveryDatabase]
    public Task A_backup_under_load_is_equal_elsewhere(Database database) => Rounds(database, 1);

    [Theory(Explicit = true), EveryDatabase]
    public Task A_backup_under_load_is_equal_elsewhere_many_times(Database database) => Rounds(database, 20);

    private static async Task Rounds(Database database, int rounds)
    {
        await using var world = await Given.Example(database);
        await world.Save("een besluit", "besluit.pdf");
        var (keeper, controller) = (await Client.Key(world), await Client.Key(world, Role.Controller));
        await using var node = await WebNode.Start(world.Settings, Given.NoLimits);
        await Trial.Run($"F9 reservekopie terwijl programma's schrijven, elders hersteld, {database}", "elke tabel gelijk aan de kopie, bestanden aanwezig, auditspoor is het begin van het levende", rounds, async (round, random) =>
        {
            var ledger = new Ledger();
            var programs = Enumerable.Range(0, 3).Select(number => new Traffic(keeper(node.Address), controller(node.Address), ledger, $"kopie-{round}-{number}", random.Next())).ToArray();
            var work = programs.Select(program => Task.Run(program.UntilNoAnswer)).ToArray();
            await ledger.Until(random.Next(10, 40));
            var (zip, elsewhere) = (Path.Combine(TestDatabases.Folder(), "kopie.zip"), await TestDatabases.Bare(database));
            (await Cli.Run(world.Settings, "databank", "reservekopie", zip)).Exit.ShouldBe(0);
            var during = ledger.Acknowledged;
            foreach (var program in programs) program.Stop();
            await Task.WhenAll(work);

            (await Cli.Run(elsewhere, "databank", "herstel", zip)).Exit.ShouldBe(0);
            var (exit, text) = await Cli.Run(elsewhere, "controleer", "--met", zip);
            exit.ShouldBe(0, text);
            text.ShouldContain("Gelijk aan de reservekopie");
            var (copied, living) = (await Chain(elsewhere, world), await world.Audit());
            copied.ShouldBe(living.Take(copied.Count).Select(entry => entry.Hash));
            copied.Count.ShouldBeLessThan(living.Count);
            await world.Services.ShouldBeSound();
            return $"{during} wijzigingen vóór en tijdens de kopie, {copied.Count} van {living.Count} auditregels erin";
        });
    }

    private static async Task<List<string>> Chain(Bundel.Data.DatabaseSettings settings, World world)
    {
        await using var elsewhere = await World.On(settings);
        return await elsewhere.Db(
            db => db.Set<AuditEntry>().Where(entry => entry.CollaborationId == world.Collaboration.Value).OrderBy(entry => entry.Sequence).Select(entry => entry.Hash).ToListAsync(), world.Operator);
    }
}
