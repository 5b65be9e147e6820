// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Bundel.Data;

internal sealed class PostgresFaults : IDatabaseFaults
{
    public string? UniqueViolation(DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } fault ? fault.ConstraintName : null;

    public bool IsContention(Exception exception) =>
        (exception as PostgresException ?? exception.InnerException as PostgresException)?.SqlState
            is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.LockNotAvailable;

    public Task LockChain(BundelDb db, Guid chain, CancellationToken cancel) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockOf(chain)})", cancel);

    /// <summary>The last half of a version 7 guid is the random half.</summary>
    private static long LockOf(Guid chain) => BitConverter.ToInt64(chain.ToByteArray(), 8);
}
