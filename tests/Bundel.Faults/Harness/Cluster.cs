// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.Data;
using Bundel.Web.Tests.Hosting;
using Npgsql;

namespace Bundel.Faults.Harness;

/// <summary>A PostgreSQL server of the test's own, that may fall; it keeps what it acknowledged.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private const string Database = "bundel";
    private readonly string server;

    private Cluster(string server) => this.server = server;

    public DatabaseSettings Settings { get; private set; } = null!;

    public static async Task<Cluster> Start()
    {
        var cluster = new Cluster((await Script("start", "durable")).Trim());
        await cluster.Execute($"CREATE DATABASE {Database}");
        cluster.Settings = await TestDatabases.Migrate(new DatabaseSettings(TestDatabases.Folder(), $"{cluster.server.Replace("Database=postgres", "Database=" + Database, StringComparison.Ordinal)};Timeout=5"));
        return cluster;
    }

    /// <summary>-m immediate: finishes nothing.</summary>
    public Task Crash() => Script("crash", server);

    public Task Again() => Script("again", server);

    /// <summary>Breaks every connection of the application; the server stays.</summary>
    public Task TerminateAll() => Execute($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{Database}'");

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await Script("stop", server);
    }

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(server + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> Script(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "tools", "postgres-for-tests.sh"), arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', arguments)}: {process.ExitCode}");
    }
}
