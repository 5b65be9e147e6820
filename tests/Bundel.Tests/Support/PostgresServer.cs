// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Bundel.Data;
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

    /// <summary>As the application connects: not the owner, so that the database itself keeps collaborations apart.</summary>
    public static string ConnectionTo(string database) => As(Application, database);

    /// <summary>As migrations connect: the owner of the tables, but no superuser.</summary>
    public static string OwnerConnectionTo(string database) => As(Owner, database);

    public static DatabaseSettings Settings(string folder, string database) => new(folder, ConnectionTo(database), OwnerConnectionTo(database));

    /// <summary>Makes a database, empty or as a copy of a template that nobody uses at that moment.</summary>
    public static async Task Create(string database, string template = "template0")
    {
        await Roles.Value;
        await Execute($"CREATE DATABASE \"{database}\" OWNER {Owner} TEMPLATE \"{template}\"");
        Made.Add(database);
    }

    /// <summary>Lets go of a database, so that it can serve as a template.</summary>
    public static void LeaveAlone(string database)
    {
        foreach (var connection in new[] { ConnectionTo(database), OwnerConnectionTo(database) }) NpgsqlConnection.ClearPool(new NpgsqlConnection(connection));
    }

    /// <summary>Removes every database that this run made.</summary>
    public static async Task DropAll()
    {
        NpgsqlConnection.ClearAllPools();
        foreach (var database in Made) await Execute($"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)");
    }

    private const string Owner = "bundel_test_eigenaar";
    private const string Application = "bundel_test_toepassing";
    private const string Password = "alleen-voor-toetsen";

    private static readonly Lazy<Task> Roles = new(MakeRoles);

    private static string As(string role, string database) =>
        new NpgsqlConnectionStringBuilder(Required) { Username = role, Password = Password, Database = database, MaxPoolSize = 40, Timeout = 30 }.ConnectionString;

    /// <summary>Roles belong to the server, and another run may make them at the same moment.</summary>
    private static async Task MakeRoles()
    {
        foreach (var role in new[] { Owner, Application })
            await Execute($"DO $$ BEGIN CREATE ROLE {role} LOGIN PASSWORD '{Password}'; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
        await Execute($"GRANT {Owner} TO CURRENT_USER");
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
