// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Reflection;
using Bundel.Data.Checking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Data.Backup;

/// <summary>One zip with the database, the stored files and a manifest that proves them; and the way back.</summary>
public sealed class DatabankBackup(IServiceScopeFactory scopes, DatabaseSettings settings, DataFolder folder, Databank databank, TimeProvider clock)
{
    private readonly IDatabaseCopy database = settings.IsPostgres ? new PostgresCopy(settings) : new SqliteCopy(settings);

    /// <summary>Makes a backup while the application goes on. The database is copied before the files: files are only ever added, so none is missing.</summary>
    public Task<Result<BackupManifest>> Make(string path, CancellationToken cancel = default) => InTemporaryFolder(async temporary =>
    {
        if (File.Exists(path)) return new Problem("bestand-bestaat", "Dit bestand bestaat al; kies een andere naam.") { Found = path };
        if (await LastMigration(cancel) is not { } migration) return new Problem("databank-leeg", "Er is nog geen databank om een kopie van te maken.") { Found = settings.DataPath };
        var dump = Path.Combine(temporary, BackupPart.DatabaseName);
        var sums = await database.Dump(dump, cancel);
        if (!sums.Succeeded) return Result<BackupManifest>.Failure(sums.Problems);

        var unfinished = path + ".bezig";
        try
        {
            var manifest = await Write(unfinished, dump, (migration, sums.Value), cancel);
            File.Move(unfinished, path, overwrite: false);
            return manifest;
        }
        finally
        {
            File.Delete(unfinished);
        }
    });

    /// <summary>Puts a backup in place of the database, after all of it was verified. A database that holds data is only replaced when asked.</summary>
    public Task<Result<BackupManifest>> Restore(string path, bool replace, CancellationToken cancel = default) => InTemporaryFolder(async temporary =>
    {
        if (!File.Exists(path)) return new Problem("bestand-ontbreekt", "Dit bestand bestaat niet.") { Found = path };
        var unpacked = await BackupReader.Unpack(path, temporary, cancel);
        if (!unpacked.Succeeded) return unpacked;
        Problem[] problems = [.. Mismatch(unpacked.Value), .. replace ? [] : await Present(cancel)];
        if (problems.Length > 0) return problems;

        PlaceFiles(temporary);
        if (await database.Restore(Path.Combine(temporary, BackupPart.DatabaseName), cancel) is { } problem) return problem;
        if (settings.IsPostgres) await databank.Guard(cancel);
        return unpacked;
    });

    /// <summary>The sums of the database as it is, to hold beside those of a backup.</summary>
    public Task<IReadOnlyList<TableSum>> Sums(CancellationToken cancel = default) => database.Sums(cancel);

    /// <summary>What a backup says of itself.</summary>
    public static Task<Result<BackupManifest>> Describe(string path, CancellationToken cancel = default) => BackupReader.Manifest(path, cancel);

    private async Task<BackupManifest> Write(string target, string dump, (string Migration, IReadOnlyList<TableSum> Tables) content, CancellationToken cancel)
    {
        await using var file = File.Create(target);
        BackupManifest manifest;
        await using (var writer = new BackupWriter(file))
        {
            await writer.Add(BackupPart.DatabaseName, dump, cancel);
            foreach (var (name, stored) in StoredFiles()) await writer.Add(name, stored, cancel);
            manifest = await writer.Finish(parts => new BackupManifest(BackupManifest.CurrentSchema, Release, clock.GetUtcNow().UtcDateTime, database.Kind, content.Migration, parts, content.Tables), cancel);
        }

        file.Flush(flushToDisk: true);
        return manifest;
    }

    private static string Release => typeof(DatabankBackup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Stored files only: an upload that is under way has no hash for a name yet.</summary>
    private IEnumerable<(string Name, string Path)> StoredFiles() => Directory.Exists(folder.Files)
        ? Directory.EnumerateDirectories(folder.Files).Order(StringComparer.Ordinal).SelectMany(Directory.EnumerateFiles)
            .Select(path => (BackupPart.FilesFolder + Path.GetRelativePath(folder.Files, path).Replace('\\', '/'), path))
        : [];

    private void PlaceFiles(string temporary)
    {
        var unpacked = Path.Combine(temporary, BackupPart.FilesFolder);
        if (!Directory.Exists(unpacked)) return;
        foreach (var path in Directory.EnumerateFiles(unpacked, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder.Files, Path.GetRelativePath(unpacked, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(path, target, overwrite: true);
        }
    }

    private IEnumerable<Problem> Mismatch(BackupManifest manifest)
    {
        if (manifest.Kind != database.Kind) yield return new Problem("reservekopie-databank", "Deze reservekopie is van een ander soort databank.") { Found = manifest.Kind, Expected = database.Kind };
        using var scope = scopes.CreateScope();
        var known = scope.ServiceProvider.GetRequiredService<BundelDb>().Database.GetMigrations();
        if (!known.Contains(manifest.Migration)) yield return new Problem("databank-nieuwer", "Deze reservekopie is van een nieuwere uitgave van Bundel. Werk Bundel bij.") { Found = $"uitgave {manifest.Release}, {manifest.Migration}" };
    }

    private async Task<IEnumerable<Problem>> Present(CancellationToken cancel) => await HoldsData(cancel)
        ? [Problem.Conflict("databank-niet-leeg", "In de databank staan al gegevens; er is niets gewijzigd. Voeg --vervang toe om ze door de reservekopie te vervangen.")]
        : [];

    private async Task<bool> HoldsData(CancellationToken cancel)
    {
        if (await LastMigration(cancel) is null) return false;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().EnterSystem();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        try
        {
            return await db.Set<AuditEntry>().AnyAsync(cancel) || await db.Set<Person>().AnyAsync(cancel);
        }
        catch (DbException)
        {
            return true; // tables of another release: better safe
        }
    }

    private async Task<string?> LastMigration(CancellationToken cancel)
    {
        if (!settings.IsPostgres && !File.Exists(settings.SqliteFile)) return null;
        await using var scope = scopes.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<BundelDb>().Database.GetAppliedMigrationsAsync(cancel)).LastOrDefault();
    }

    private async Task<Result<BackupManifest>> InTemporaryFolder(Func<string, Task<Result<BackupManifest>>> work)
    {
        var temporary = Path.Combine(settings.DataPath, ".kopie-" + Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(temporary);
            return await work(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Problem("bestand-fout", "Een bestand is niet te lezen of te schrijven.") { Found = exception.Message };
        }
        catch (DbException exception)
        {
            return new Problem("databank-onbereikbaar", "De databank is niet te openen.") { Found = exception.Message };
        }
        finally
        {
            if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
        }
    }
}
