// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Data;

/// <summary>Brings the database to this release and keeps the guards that its rows need.</summary>
public sealed class Databank(IServiceScopeFactory scopes, DatabaseSettings settings)
{
    /// <summary>Applies the migrations and the guards; does nothing on a database that is up to date.</summary>
    /// <returns>The names of the migrations that were applied.</returns>
    public async Task<IReadOnlyList<string>> Migrate(CancellationToken cancel = default)
    {
        Directory.CreateDirectory(settings.DataPath);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        string[] pending = [.. await db.Database.GetPendingMigrationsAsync(cancel)];
        if (pending.Length == 0) return pending;
        if (!settings.IsPostgres) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;", cancel);
        await db.Database.MigrateAsync(cancel);
        foreach (var statement in AppendOnlyGuards.For(db)) await db.Database.ExecuteSqlRawAsync(statement, cancel);
        return pending;
    }
}
