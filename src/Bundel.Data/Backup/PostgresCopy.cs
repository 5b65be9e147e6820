// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Bundel.Data.Checking;
using Npgsql;

namespace Bundel.Data.Backup;

/// <summary>PostgreSQL's own pg_dump and pg_restore, in the custom format.</summary>
internal sealed class PostgresCopy(DatabaseSettings settings) : IDatabaseCopy
{
    public string Kind => "postgresql";

    /// <summary>pg_dump and the sums read one and the same snapshot.</summary>
    public Task<Result<IReadOnlyList<TableSum>>> Dump(string file, CancellationToken cancel) => InSnapshot(async (connection, snapshot) =>
        await Run("pg_dump", ["--format=custom", "--enable-row-security", "--no-owner", "--no-privileges", "--snapshot=" + snapshot, "--file=" + file], cancel) is { } problem
            ? problem
            : Result<IReadOnlyList<TableSum>>.Success(await TableSums.Of(connection, isPostgres: true, cancel)), cancel);

    public Task<IReadOnlyList<TableSum>> Sums(CancellationToken cancel) => InSnapshot((connection, _) => TableSums.Of(connection, isPostgres: true, cancel), cancel);

    public Task<Problem?> Restore(string file, CancellationToken cancel) =>
        Run("pg_restore", ["--single-transaction", "--clean", "--if-exists", "--no-owner", "--no-privileges", "--dbname=" + Connection.Database, file], cancel);

    private NpgsqlConnectionStringBuilder Connection => new(settings.OwnerConnection);

    private async Task<T> InSnapshot<T>(Func<NpgsqlConnection, string, Task<T>> work, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(Connection.ConnectionString);
        await connection.OpenAsync(cancel);
        await using var reading = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        await using var command = new NpgsqlCommand($"SET LOCAL {RowLevelSecurity.SystemSetting} = '{RowLevelSecurity.SystemOn}'; SET LOCAL timezone = 'UTC'; SELECT pg_export_snapshot()", connection, reading);
        return await work(connection, (string)(await command.ExecuteScalarAsync(cancel))!);
    }

    private async Task<Problem?> Run(string program, string[] arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true };
        foreach (var (name, value) in Environment(Connection)) start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            var error = await process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return process.ExitCode == 0 ? null : new Problem("databank-kopie", $"{program} is niet gelukt; er is niets gewijzigd.") { Found = error.Trim() };
        }
        catch (Win32Exception)
        {
            return new Problem("programma-ontbreekt", $"Het programma {program} ontbreekt. Installeer de PostgreSQL-client (op Debian: apt-get install postgresql-client).");
        }
    }

    private static IEnumerable<(string Name, string? Value)> Environment(NpgsqlConnectionStringBuilder connection)
    {
        yield return ("PGHOST", connection.Host);
        yield return ("PGPORT", connection.Port.ToString(CultureInfo.InvariantCulture));
        yield return ("PGDATABASE", connection.Database);
        if (connection.Username is not null) yield return ("PGUSER", connection.Username);
        if (connection.Password is not null) yield return ("PGPASSWORD", connection.Password);
        yield return ("PGOPTIONS", $"-c {RowLevelSecurity.SystemSetting}={RowLevelSecurity.SystemOn}");
        yield return ("PGSSLMODE", connection.SslMode switch { SslMode.VerifyCA => "verify-ca", SslMode.VerifyFull => "verify-full", var mode => mode.ToString().ToLowerInvariant() });
    }
}
