// SPDX-License-Identifier: EUPL-1.2
using Bundel.Data.Checking;
using Microsoft.Data.Sqlite;

namespace Bundel.Data.Backup;

/// <summary>SQLite's online backup, in both directions.</summary>
internal sealed class SqliteCopy(DatabaseSettings settings) : IDatabaseCopy
{
    public string Kind => "sqlite";

    public async Task<Result<IReadOnlyList<TableSum>>> Dump(string file, CancellationToken cancel) =>
        await Copy(settings.SqliteFile, file, cancel) is { } problem ? problem : Result<IReadOnlyList<TableSum>>.Success(await SumsOf(file, cancel));

    public Task<IReadOnlyList<TableSum>> Sums(CancellationToken cancel) => SumsOf(settings.SqliteFile, cancel);

    public async Task<Problem?> Restore(string file, CancellationToken cancel)
    {
        try
        {
            if (!await IsSound(file, cancel)) return Damaged("de inhoud klopt niet");
        }
        catch (SqliteException exception)
        {
            return Damaged(exception.Message);
        }

        return await Copy(file, settings.SqliteFile, cancel);
    }

    private static async Task<Problem?> Copy(string from, string to, CancellationToken cancel)
    {
        try
        {
            await using var source = await Open(from, cancel);
            await using var target = await Open(to, cancel);
            source.BackupDatabase(target);
            return null;
        }
        catch (SqliteException exception)
        {
            return new Problem("databank-kopie", "De databank is niet te kopiëren. Is zij nog in gebruik?") { Found = exception.Message };
        }
    }

    private static async Task<IReadOnlyList<TableSum>> SumsOf(string file, CancellationToken cancel)
    {
        await using var connection = await Open(file, cancel);
        await using var reading = connection.BeginTransaction(deferred: true);
        return await TableSums.Of(connection, isPostgres: false, cancel);
    }

    private static async Task<bool> IsSound(string file, CancellationToken cancel)
    {
        await using var connection = await Open(file, cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return await command.ExecuteScalarAsync(cancel) is "ok";
    }

    private static async Task<SqliteConnection> Open(string file, CancellationToken cancel)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 30 }.ConnectionString);
        await connection.OpenAsync(cancel);
        return connection;
    }

    private static Problem Damaged(string found) => new("databank-beschadigd", "De databank in de reservekopie is beschadigd.") { Found = found };
}
