// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Generating;
using Bundel.Data;
using Bundel.Faults.Harness;

namespace Bundel.Faults.Cases;

/// <summary>F13: loading the BAG meets a full disk, or is killed half way. The old store goes on as it was, to the byte, and the next load succeeds.</summary>
public sealed class F13BagLoad
{
    [Fact]
    public Task A_full_disk_leaves_the_old_store() => Trial.Run("F13 BAG laden op een volle schijf", "duidelijke melding, oude opslag gelijk, herstel na ruimte", 1, async (_, random) =>
    {
        using var disk = SmallDisk.Mount(24);
        Assert.SkipWhen(disk is null, "Hier mag geen bestandssysteem aangekoppeld worden (mount -t tmpfs).");
        var folder = TestDatabases.Folder();
        var store = Path.Combine(disk.Path, "bag.db");
        (await Load(folder, Extract(folder, 100), store)).Exit.ShouldBe(0);
        var before = await File.ReadAllBytesAsync(store);
        disk.Fill(random.Next(100_000, 2_000_000));

        var large = Extract(folder, 6_000);
        var full = await Load(folder, large, store);
        full.Exit.ShouldBe(2);
        full.Text.ShouldContain("de schijf is vol");
        full.Text.ShouldContain(store);
        (await File.ReadAllBytesAsync(store)).ShouldBe(before);
        Directory.GetFiles(disk.Path, "bag.db*").ShouldBe([store]);

        disk.ThrowOffBallast();
        (await Load(folder, large, store)).Exit.ShouldBe(0);
        return $"daarna geladen: {new FileInfo(store).Length} bytes";
    });

    [Fact]
    public Task A_load_that_is_killed_leaves_the_old_store() => Trial.Run("F13 BAG laden halverwege gedood", "oude opslag gelijk, volgende lading slaagt", 1, async (_, random) =>
    {
        var folder = TestDatabases.Folder();
        var (store, large) = (Path.Combine(folder, "bag.db"), Extract(folder, 12_000));
        (await Load(folder, Extract(folder, 100), store)).Exit.ShouldBe(0);
        var before = await File.ReadAllBytesAsync(store);
        var killed = 0;
        for (var wait = random.Next(200, 300); wait < 700; wait += 100)
        {
            if (!await Cli.Kill(new DatabaseSettings(folder), TimeSpan.FromMilliseconds(wait), "bag", "laden", large, "--opslag", store)) break;
            killed++;
            (await File.ReadAllBytesAsync(store)).ShouldBe(before);
        }

        killed.ShouldBeGreaterThan(0);
        (await Load(folder, large, store)).Exit.ShouldBe(0);
        Directory.GetFiles(folder, "bag.db*").ShouldBe([store]);
        return $"{killed} keer gedood";
    });

    private static Task<(int Exit, string Text)> Load(string folder, string extract, string store) => Cli.Run(new DatabaseSettings(folder), "bag", "laden", extract, "--opslag", store);

    private static string Extract(string folder, int addresses)
    {
        var path = Path.Combine(folder, $"extract-{addresses}.zip");
        using var stream = File.Create(path);
        ExtractGenerator.Write(stream, ExtractRecipe.Of(1, addresses));
        return path;
    }
}
