// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Store;
using Npgsql;

namespace Bundel.Data.Bag;

/// <summary>
/// Puts a store in PostgreSQL: tables and rows by binary COPY in a schema of its own, which takes the place of the old one in one step.
/// Until then the old schema serves; a run that breaks off leaves it as it was.
/// </summary>
public sealed class PostgresBag(string connection)
{
    private const string Schema = "bag";
    private const string New = "bag_nieuw";

    /// <summary>Any number, as long as only this uses it.</summary>
    private const long Lock = 0x6261675f6c616465;

    /// <summary>True for what is a connection string and no file.</summary>
    public static bool IsConnection(string store) => store.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <param name="store">The file with the store that was just made.</param>
    public async Task<Result<Done>> Replace(string store, CancellationToken cancel)
    {
        try
        {
            await using var postgres = new NpgsqlConnection(connection);
            await postgres.OpenAsync(cancel);
            if (!await Take(postgres, cancel)) return Problem.Conflict("opslag-bezet", "een ander proces is deze opslag al aan het laden.");
            using var database = BagDatabase.Open(store);
            await Fill(postgres, database, cancel);
            await Swap(postgres, cancel);
            return default(Done);
        }
        catch (Exception fault) when (fault is NpgsqlException or ArgumentException or TimeoutException)
        {
            return new Problem("postgres-faalt", "de BAG kon niet in PostgreSQL worden geladen; wat er stond, blijft in gebruik.") { Found = fault.Message, Expected = "een verbinding met rechten om schema's te maken" };
        }
    }

    private static async Task<bool> Take(NpgsqlConnection postgres, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"SELECT pg_try_advisory_lock({Lock})", postgres);
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static async Task Fill(NpgsqlConnection postgres, BagDatabase database, CancellationToken cancel)
    {
        await Execute(postgres, $"DROP SCHEMA IF EXISTS {New} CASCADE; CREATE SCHEMA {New}; SET search_path = {New}; SET maintenance_work_mem = '256MB'", cancel);
        foreach (var table in PostgresBagTable.All(database))
        {
            await Execute(postgres, table.Create, cancel);
            await table.Copy(postgres, database, cancel);
            if (table.Key is { } key) await Execute(postgres, key, cancel);
        }

        foreach (var index in Bundel.Bag.Store.Schema.Indexes) await Execute(postgres, index, cancel);
        await Execute(postgres, "ANALYZE", cancel);
    }

    private static async Task Swap(NpgsqlConnection postgres, CancellationToken cancel)
    {
        await using var transaction = await postgres.BeginTransactionAsync(cancel);
        await Execute(postgres, $"DROP SCHEMA IF EXISTS {Schema} CASCADE; ALTER SCHEMA {New} RENAME TO {Schema}", cancel);
        await transaction.CommitAsync(cancel);
    }

    private static async Task Execute(NpgsqlConnection postgres, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, postgres) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
    }
}
