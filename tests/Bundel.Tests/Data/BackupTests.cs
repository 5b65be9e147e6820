// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Data;
using Bundel.Data.Backup;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Data;

public sealed class BackupTests
{
    [Theory, EveryDatabase]
    public async Task A_backup_made_while_four_write_comes_back_whole_elsewhere(Database database)
    {
        await using var world = await World.Alone(database);
        var stored = await world.Services.GetRequiredService<FileStore>().Save("begroting"u8.ToArray(), "begroting.csv");
        using var stop = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(() => WriteUntil(world, writer, stop.Token))).ToArray();
        await Until(async () => await Entries(world) > 8);

        var path = NewZip();
        var made = (await world.Services.GetRequiredService<DatabankBackup>().Make(path)).Value;
        await Until(async () => await Entries(world) > 30);
        await stop.CancelAsync();
        await Task.WhenAll(writers);

        await using var elsewhere = Services(await TestDatabases.Bare(database));
        (await elsewhere.GetRequiredService<DatabankBackup>().Restore(path, replace: false)).Value.ShouldBeEquivalentTo(made);
        (await elsewhere.GetRequiredService<Databank>().Check()).Succeeded.ShouldBeTrue();
        await using var scope = elsewhere.CreateAsyncScope();
        var chains = await scope.ServiceProvider.GetRequiredService<AuditCheck>().Check();
        chains.ShouldAllBe(chain => chain.Broken == null);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(world.Operator);
        var participants = await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<Participant>().CountAsync();
        participants.ShouldBeGreaterThan(7);
        chains.Single(chain => chain.Collaboration == world.Collaboration.Value).Entries.ShouldBe(participants);
        await using var content = elsewhere.GetRequiredService<FileStore>().Open(stored.Sha256).ShouldNotBeNull();
        new StreamReader(content).ReadToEnd().ShouldBe("begroting");
        (await elsewhere.GetRequiredService<Databank>().UnguardedTables()).ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task A_database_with_data_is_replaced_only_when_asked(Database database)
    {
        await using var world = await World.Alone(database);
        var backup = world.Services.GetRequiredService<DatabankBackup>();
        var path = NewZip();
        _ = (await backup.Make(path)).Value;
        await world.Must(Add("later"));

        (await backup.Restore(path, replace: false)).Problems.ShouldHaveSingleItem().Code.ShouldBe("databank-niet-leeg");
        (await world.Must(new ListParticipants())).Count.ShouldBe(1);
        (await backup.Restore(path, replace: true)).Succeeded.ShouldBeTrue();
        (await world.Must(new ListParticipants())).ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task A_damaged_backup_changes_nothing_and_the_damaged_part_is_named(Database database)
    {
        await using var world = await World.Alone(database);
        await world.Must(Add("lindehaven"));
        var file = await world.Services.GetRequiredService<FileStore>().Save("begroting"u8.ToArray(), "begroting.csv");
        var backup = world.Services.GetRequiredService<DatabankBackup>();
        var path = NewZip();
        _ = (await backup.Make(path)).Value;
        var part = $"bestanden/{file.Sha256[..2]}/{file.Sha256}";
        Rewrite(path, part, "begroeting");

        (await backup.Restore(path, replace: true)).Problems.ShouldHaveSingleItem().Found.ShouldBe(part);
        (await world.Must(new ListParticipants())).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nothing_leaves_a_backup_by_another_path()
    {
        await using var world = await World.Alone(Database.Sqlite);
        var backup = world.Services.GetRequiredService<DatabankBackup>();
        var path = NewZip();
        _ = (await backup.Make(path)).Value;
        Rewrite(path, "../../boos", "x");
        (await backup.Restore(path, replace: true)).Problems.ShouldHaveSingleItem().Found.ShouldBe("../../boos");
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_refused()
    {
        await using var world = await World.Alone(Database.Sqlite);
        var backup = world.Services.GetRequiredService<DatabankBackup>();
        var path = NewZip();
        await File.WriteAllTextAsync(path, "geen zip");
        (await backup.Restore(path, replace: true)).Problems.ShouldHaveSingleItem().Code.ShouldBe("reservekopie-onleesbaar");
        (await backup.Restore(path + "x", replace: true)).Problems.ShouldHaveSingleItem().Code.ShouldBe("bestand-ontbreekt");
        (await backup.Make(path)).Problems.ShouldHaveSingleItem().Code.ShouldBe("bestand-bestaat");
    }

    [Fact]
    public async Task A_backup_of_another_kind_of_database_is_refused()
    {
        await using var world = await World.Alone(Database.Sqlite);
        var backup = world.Services.GetRequiredService<DatabankBackup>();
        var path = NewZip();
        _ = (await backup.Make(path)).Value;
        using (var zip = new ZipArchive(File.Open(path, FileMode.Open), ZipArchiveMode.Update))
        {
            string manifest;
            using (var reader = new StreamReader(zip.GetEntry("manifest.json")!.Open())) manifest = reader.ReadToEnd();
            zip.GetEntry("manifest.json")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("manifest.json").Open());
            writer.Write(manifest.Replace("\"sqlite\"", "\"postgresql\"").Replace("\"migratie\": \"2", "\"migratie\": \"9"));
        }

        (await backup.Restore(path, replace: true)).Problems.Select(problem => problem.Code).ShouldBe(["reservekopie-databank", "databank-nieuwer"]);
    }

    private static async Task WriteUntil(World world, int writer, CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested; i++) await world.Must(Add($"deelnemer-{writer}-{i}"));
    }

    private static Task<int> Entries(World world) => world.Db(db => db.Set<AuditEntry>().CountAsync(entry => entry.CollaborationId == world.Collaboration.Value));

    private static async Task Until(Func<Task<bool>> reached)
    {
        for (var i = 0; i < 1000 && !await reached(); i++) await Task.Delay(10);
    }

    private static void Rewrite(string path, string part, string content)
    {
        using var zip = new ZipArchive(File.Open(path, FileMode.Open), ZipArchiveMode.Update);
        zip.GetEntry(part)?.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(content);
    }

    private static ServiceProvider Services(DatabaseSettings settings) => new ServiceCollection().AddLogging().AddBundel(settings).BuildServiceProvider(validateScopes: true);

    private static string NewZip() => Path.Combine(TestDatabases.Folder(), "kopie.zip");

    private static AddParticipant Add(string code) =>
        new(code, "Deelnemer " + code, OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2015, 1, 1));
}
