// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Data;
using Bundel.Faults.Harness;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Budget.Importing;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Faults.Cases;

/// <summary>F3: the disk is full. Bundel says so, stores nothing half, goes on reading, and goes on writing once there is room.</summary>
public sealed class F03DiskFull
{
    [Fact]
    public Task A_full_disk_is_told_and_nothing_is_half() => Rounds(1);

    [Fact(Explicit = true)]
    public Task A_full_disk_is_told_and_nothing_is_half_twenty_times() => Rounds(20);

    private static Task Rounds(int rounds) => Trial.Run("F3 schijf vol, Sqlite", "duidelijke melding, lezen gaat door, geen halve import, herstel na ruimte", rounds, async (_, random) =>
    {
        using var disk = SmallDisk.Mount(24);
        Assert.SkipWhen(disk is null, "Hier mag geen bestandssysteem aangekoppeld worden (mount -t tmpfs).");
        var settings = await TestDatabases.Migrate(new DatabaseSettings(disk.Path));
        await using var world = await World.On(settings);
        await world.Import();
        var before = (await world.Must(new ShowBudget(2026))).Lines;
        var file = await world.Save(Budget(20_000), "begroting.csv");
        disk.Fill(random.Next(100_000, 400_000));

        var problems = await world.Refused(new ImportBudget(file));
        problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(problem => problem.Kind.ShouldBe(ProblemKind.Unavailable), problem => problem.Code.ShouldBe("opslag-vol"));
        (await world.Must(new ShowBudget(2026))).Lines.ShouldBe(before);
        using var content = new MemoryStream(new byte[2_000_000]);
        (await world.Services.GetRequiredService<FileStore>().Save(content, "groot.bin", 10_000_000)).Problems.ShouldHaveSingleItem().Code.ShouldBe("opslag-vol");
        var added = await AddUntilFull(world);

        disk.ThrowOffBallast();
        await world.Must(new ImportBudget(file));
        (await world.Must(new ShowBudget(2026))).Lines.ShouldBe(20_000);
        (await world.Must(new ListParticipants())).Count(row => row.Code.StartsWith("vol-", StringComparison.Ordinal)).ShouldBe(added);
        await world.Services.ShouldBeSound();
        Given.LetGo();
        return $"vol na {added} wijzigingen, daarna 20.000 regels ingelezen";
    });

    /// <summary>Small changes, until there is no room for another one.</summary>
    private static async Task<int> AddUntilFull(World world)
    {
        for (var i = 0; ; i++)
        {
            var added = await world.Run(new AddParticipant($"vol-{i}", "Gemeente", OrganisationKind.Gemeente, ParticipantKind.Klant, new DateOnly(2015, 1, 1)));
            if (added.Succeeded) continue;
            added.Problems.ShouldHaveSingleItem().Code.ShouldBe("opslag-vol");
            return i;
        }
    }

    private static string Budget(int lines) =>
        "jaar;kostengroep;omschrijving;bedrag\n" + string.Concat(Enumerable.Range(0, lines).Select(i => FormattableString.Invariant($"2026;{Given.Pool};Regel {i};{i}.25\n")));
}
