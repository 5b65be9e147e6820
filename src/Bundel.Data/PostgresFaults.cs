// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Bundel.Data;

internal sealed class PostgresFaults : IDatabaseFaults
{
    public string? UniqueViolation(DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } fault ? fault.ConstraintName : null;

    public bool IsContention(Exception exception) =>
        exception.Find<PostgresException>()?.SqlState
            is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.LockNotAvailable;

    /// <summary>PostgreSQL ended one of two transactions that waited for each other, and undid it whole.</summary>
    public bool MayRunAgain(Exception exception) => exception.Find<PostgresException>()?.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;

    /// <summary>A connection that broke, a server that stops or starts, or a disk that is full; the transaction was undone.</summary>
    public Problem? Outage(Exception exception) => exception.Find<NpgsqlException>() switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => Outages.Full,
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections } => Outages.Away,
        PostgresException => null,
        { InnerException: IOException or System.Net.Sockets.SocketException or TimeoutException } => Outages.Away,
        null when IsBrokenOff(exception) => Outages.Away,
        _ => null,
    };

    /// <summary>The connection broke between two commands: the driver then says that the transaction is over.</summary>
    private static bool IsBrokenOff(Exception exception) => exception is InvalidOperationException and not ObjectDisposedException && exception.Source == nameof(Npgsql);

    public Task LockChain(BundelDb db, Guid chain, CancellationToken cancel) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockOf(chain)})", cancel);

    /// <summary>The last half of a version 7 guid is the random half.</summary>
    private static long LockOf(Guid chain) => BitConverter.ToInt64(chain.ToByteArray(), 8);
}
