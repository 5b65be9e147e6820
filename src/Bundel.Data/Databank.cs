// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Bundel.Data;

/// <summary>Brings the database to this release, keeps the guards that its rows need, and says whether this release can work with it.</summary>
public sealed class Databank(IServiceScopeFactory scopes, DatabaseSettings settings)
{
    /// <summary>Applies the migrations and the guards; changes nothing on a database that is up to date.</summary>
    /// <returns>The names of the migrations that were applied.</returns>
    public async Task<Result<IReadOnlyList<string>>> Migrate(CancellationToken cancel = default)
    {
        Directory.CreateDirectory(settings.DataPath);
        await using var scope = scopes.CreateAsyncScope();
        var db = AsOwner(scope);
        string[] pending;
        try
        {
            await using var turn = await MigrationLock.Take(db, settings, cancel);
            if (await Newer(db, cancel) is { } newer) return newer;
            pending = [.. await db.Database.GetPendingMigrationsAsync(cancel)];
            if (pending.Length > 0) await Apply(db, cancel);
            await Guard(db, cancel);
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return NotOwner(exception);
        }
        catch (DbException exception)
        {
            return Unreachable(exception);
        }

        return pending;
    }

    /// <summary>The guards and rights that a database gets back after it was restored.</summary>
    public async Task Guard(CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await Guard(AsOwner(scope), cancel);
    }

    /// <summary>Whether this release can work with the database as it is; changes and makes nothing.</summary>
    public async Task<Result<Done>> Check(CancellationToken cancel = default)
    {
        if (!settings.IsPostgres && !File.Exists(settings.SqliteFile)) return NotMigrated($"Er is nog geen databank in {settings.DataPath}.");
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        try
        {
            if (await Newer(db, cancel) is { } newer) return newer;
            var pending = await db.Database.GetPendingMigrationsAsync(cancel);
            return pending.Any() ? NotMigrated("De databank is nog niet op de stand van deze uitgave.") : new Done();
        }
        catch (DbException exception)
        {
            return Unreachable(exception);
        }
    }

    /// <summary>The append-only tables that the database no longer guards.</summary>
    public async Task<IReadOnlyList<string>> UnguardedTables(CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var missing = await AppendOnlyGuards.Missing(scope.ServiceProvider.GetRequiredService<BundelDb>(), cancel);
        return [.. missing.Select(guard => guard.Table).Distinct()];
    }

    /// <summary>The tables of collaborations that PostgreSQL itself does not keep apart.</summary>
    public async Task<IReadOnlyList<string>> UnprotectedTables(CancellationToken cancel = default)
    {
        if (!settings.IsPostgres) return [];
        await using var scope = scopes.CreateAsyncScope();
        return await RowLevelSecurity.Missing(scope.ServiceProvider.GetRequiredService<BundelDb>(), cancel);
    }

    private BundelDb AsOwner(AsyncServiceScope scope)
    {
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        if (settings.PostgresOwnerConnection is { } owner) db.Database.SetConnectionString(owner);
        return db;
    }

    private async Task Guard(BundelDb db, CancellationToken cancel)
    {
        await AppendOnlyGuards.Ensure(db, cancel);
        if (!settings.IsPostgres) return;
        await RowLevelSecurity.Ensure(db, cancel);
        await ApplicationRights.Ensure(db, settings, cancel);
    }

    private async Task Apply(BundelDb db, CancellationToken cancel)
    {
        if (!settings.IsPostgres)
        {
            await BeforeMigration.Keep(db, settings, cancel);
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancel);
        }

        await db.Database.MigrateAsync(cancel);
    }

    private static async Task<Problem?> Newer(BundelDb db, CancellationToken cancel)
    {
        var unknown = (await db.Database.GetAppliedMigrationsAsync(cancel)).Except(db.Database.GetMigrations()).ToArray();
        return unknown.Length == 0 ? null : Problem.Conflict("databank-nieuwer", "Deze databank hoort bij een andere, nieuwere uitgave van Bundel. Werk Bundel bij; er is niets gewijzigd.") with { Found = string.Join(", ", unknown) };
    }

    private static Problem NotMigrated(string what) => Problem.Conflict("databank-niet-bij", $"{what} Doe eerst: bundel databank migreer");

    private static Problem NotOwner(PostgresException exception) =>
        Problem.Conflict("databank-eigenaar", "Alleen de eigenaar van de tabellen kan de databank bijwerken. Doe eerst, met BUNDEL_POSTGRES_EIGENAAR: bundel databank migreer") with { Found = exception.MessageText };

    private static Problem Unreachable(DbException exception) => new("databank-onbereikbaar", "De databank is niet te openen.") { Found = exception.Message };
}
