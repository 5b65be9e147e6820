// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Npgsql;

namespace Bundel.Tests.Support;

/// <summary>The PostgreSQL server that BUNDEL_TEST_POSTGRES names; tools/postgres-for-tests.sh starts one.</summary>
public static class PostgresServer
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("BUNDEL_TEST_POSTGRES") is { Length: > 0 } named ? named : null;

    private static readonly ConcurrentBag<string> Made = [];

    /// <summary>Why tests on PostgreSQL are skipped, or null when they run.</summary>
    public static string? WhyNot { get; } = Server is null && !RunsInCi
        ? "BUNDEL_TEST_POSTGRES noemt geen PostgreSQL-server; zie tools/postgres-for-tests.sh."
        : null;

    private static bool RunsInCi => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Required) { Database = database, MaxPoolSize = 40, Timeout = 30 }.ConnectionString;

    /// <summary>Makes a database, empty or as a copy of a template that nobody uses at that moment.</summary>
    public static async Task Create(string database, string template = "template0")
    {
        await Execute($"CREATE DATABASE \"{database}\" TEMPLATE \"{template}\"");
        Made.Add(database);
    }

    /// <summary>Removes every database that this run made.</summary>
    public static async Task DropAll()
    {
        NpgsqlConnection.ClearAllPools();
        foreach (var database in Made) await Execute($"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)");
    }

    private static string Required => Server ?? throw new InvalidOperationException("BUNDEL_TEST_POSTGRES is not set: no PostgreSQL to test on.");

    private static async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Required) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
