// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Bundel.Data;

/// <summary>
/// One program at a time brings a database to another release. On SQLite EF Core keeps a row as its own lock, which a killed program leaves
/// behind for ever; under the lock of a file, which the system frees, such a row is known to be left over and is removed.
/// On PostgreSQL EF Core's lock ends with each migration, so a lock of a session, which the server frees, spans them all.
/// </summary>
internal static class MigrationLock
{
    private const long PostgresKey = 0x42_75_6E_64_65_6C;

    public static async Task<IAsyncDisposable> Take(BundelDb db, DatabaseSettings settings, CancellationToken cancel)
    {
        if (settings.IsPostgres) return await Turn(db.Database.GetConnectionString()!, cancel);
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

    /// <summary>Not pooled: closing the connection is what frees the lock.</summary>
    private static async Task<NpgsqlConnection> Turn(string address, CancellationToken cancel)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(address) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection) { CommandTimeout = 0, Parameters = { new() { Value = PostgresKey } } };
        await command.ExecuteNonQueryAsync(cancel);
        return connection;
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
