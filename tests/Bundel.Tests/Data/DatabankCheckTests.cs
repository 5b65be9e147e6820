// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Data.Backup;
using Bundel.Data.Checking;
using Bundel.Platform;
using Bundel.Settlement.Runs;
using Bundel.Tests.Settlement;
using Bundel.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Data;

/// <summary>What <c>bundel controleer</c> finds.</summary>
public sealed class DatabankCheckTests
{
    [Theory, EveryDatabase]
    public async Task A_databank_in_use_is_sound_and_equals_its_backup_until_it_changes(Database database)
    {
        await using var world = await WithRun(database);
        var zip = Path.Combine(TestDatabases.Folder(), "kopie.zip");
        var tables = (await world.Services.GetRequiredService<DatabankBackup>().Make(zip)).Value.Tables.ShouldNotBeNull();
        var report = await Check(world);
        report.Findings.SelectMany(finding => finding.Faults).ShouldBeEmpty();
        report.Findings.Single(finding => finding.Statement.Contains("verrekening")).Looked.ShouldBe(1);
        report.DifferencesFrom(tables).ShouldBeEmpty();

        await world.Must(new AddParticipant("later", "Later", OrganisationKind.Gemeente, ParticipantKind.Klant, new DateOnly(2028, 1, 1)));
        var changed = (await Check(world)).DifferencesFrom(tables).Select(line => line.Split(':')[0]);
        changed.ShouldBe(["audit_entry", "organisation", "participant"], ignoreOrder: true);
    }

    [Theory, EveryDatabase]
    public async Task A_cent_that_was_changed_behind_its_back_is_found(Database database)
    {
        await using var world = await WithRun(database);
        await world.Tamper("UPDATE run_participant SET amount = amount + 1 WHERE code = 'lindehaven'");
        var report = await Check(world);
        report.IsSound.ShouldBeFalse();
        report.Findings.Single(finding => finding.Statement.Contains("verrekening")).Faults.ShouldContain(fault => fault.Contains("lindehaven"));
    }

    [Theory, EveryDatabase]
    public async Task A_file_that_is_gone_or_damaged_is_found(Database database)
    {
        await using var world = await World.Alone(database);
        var files = new[] { await Keep(world, "een"), await Keep(world, "twee") };
        File.Delete(PathOf(world, files[0]));
        await File.WriteAllTextAsync(PathOf(world, files[1]), "drie");
        (await Check(world)).Findings.Single(finding => finding.Statement.Contains("bestand")).Faults.Select(fault => fault.Split(' ')[4]).ShouldBe(["ontbreekt", "is"], ignoreOrder: true);
    }

    private static async Task<World> WithRun(Database database)
    {
        var world = await World.Alone(database);
        await world.Must(new Bundel.Settlement.Assembly.Importing.ImportModel(await world.Upload(Bundel.Settlement.Model.ModelJson.Write(Bench.SampleOf(world)), "model.json")));
        await world.Checked();
        return world;
    }

    private static async Task<string> Keep(World world, string text)
    {
        var file = await world.Upload(text, text + ".txt");
        await world.Db(async db =>
        {
            db.Add(new StoredFile(world.Collaboration, file, "text/plain", World.Start.UtcDateTime));
            await db.SaveChangesAsync();
        });
        return file.Sha256;
    }

    private static string PathOf(World world, string sha256) => Path.Combine(world.Settings.DataPath, "bestanden", sha256[..2], sha256);

    private static Task<CheckReport> Check(World world) => world.Services.GetRequiredService<DatabankCheck>().Run("test");
}
