// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Bundel.Data;

internal sealed class PostgresFaults : IDatabaseFaults
{
    public string? UniqueViolation(DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } fault ? fault.ConstraintName : null;

    public Task LockChain(BundelDb db, Guid chain, CancellationToken cancel) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({BitConverter.ToInt64(chain.ToByteArray())})", cancel);
}
