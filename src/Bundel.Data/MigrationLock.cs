// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Data.Sqlite;

namespace Bundel.Data;

/// <summary>
/// One program at a time brings a SQLite database to another release. EF Core keeps a row as its own lock, which a killed program leaves
/// behind for ever; under the lock of a file, which the system frees, such a row is known to be left over and is removed.
/// PostgreSQL frees EF Core's lock itself.
/// </summary>
internal static class MigrationLock
{
    public static async Task<IAsyncDisposable> Take(DatabaseSettings settings, CancellationToken cancel)
    {
        if (settings.IsPostgres) return new MemoryStream(0);
        var held = await Hold(Path.Combine(settings.DataPath, "bundel.db.migratie"), cancel);
        if (File.Exists(settings.SqliteFile)) await RemoveLeftOver(settings.SqliteFile, cancel);
        return held;
    }

    private static async Task<FileStream> Hold(string path, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                await Task.Delay(100, cancel);
            }
        }
    }

    private static async Task RemoveLeftOver(string file, CancellationToken cancel)
    {
        await using var connection = new SqliteConnection(SqliteBundelDb.ConnectionString(file));
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if ((long)(await command.ExecuteScalarAsync(cancel))! == 0) return;
        command.CommandText = "DELETE FROM __EFMigrationsLock";
        await command.ExecuteNonQueryAsync(cancel);
    }
}
