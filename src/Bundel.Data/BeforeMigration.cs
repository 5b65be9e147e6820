// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Data;

/// <summary>
/// A copy of a SQLite database as it was before a release changed its tables, beside it: bundel.db.voor-… with the name of the last migration.
/// Made whole or not at all, and never of a database that is half way.
/// </summary>
internal static class BeforeMigration
{
    public static async Task Keep(BundelDb db, DatabaseSettings settings, CancellationToken cancel)
    {
        if (!(await db.Database.GetAppliedMigrationsAsync(cancel)).Any()) return;
        var name = settings.SqliteFile + ".voor-" + (await db.Database.GetPendingMigrationsAsync(cancel)).Last();
        if (File.Exists(name)) return;
        await Copy(settings.SqliteFile, name + ".bezig", cancel);
        File.Move(name + ".bezig", name, overwrite: true);
        foreach (var former in Directory.GetFiles(settings.DataPath, Path.GetFileName(settings.SqliteFile) + ".voor-*").Where(path => path != name)) File.Delete(former);
    }

    private static async Task Copy(string from, string to, CancellationToken cancel)
    {
        File.Delete(to);
        await using var source = new SqliteConnection(SqliteBundelDb.ConnectionString(from));
        await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = to, Pooling = false }.ConnectionString);
        await source.OpenAsync(cancel);
        await target.OpenAsync(cancel);
        source.BackupDatabase(target);
    }
}
