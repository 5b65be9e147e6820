// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Data;

internal sealed class SqliteFaults : IDatabaseFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int InputOutput = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int UniqueConstraint = 2067;
    private const int PrimaryKeyConstraint = 1555;

    /// <summary>SQLite says: SQLite Error 19: 'UNIQUE constraint failed: table.column, table.column'.</summary>
    public string? UniqueViolation(DbUpdateException exception) =>
        exception.InnerException is SqliteException { SqliteExtendedErrorCode: UniqueConstraint or PrimaryKeyConstraint } fault
            ? fault.Message.Split("failed: ")[^1].TrimEnd('.', '\'')
            : null;

    public bool IsContention(Exception exception) =>
        exception.Find<SqliteException>()?.SqliteErrorCode is Busy or Locked;

    /// <summary>SQLite has waited its time already.</summary>
    public bool MayRunAgain(Exception exception) => false;

    public Problem? Outage(Exception exception) => exception.Find<SqliteException>()?.SqliteErrorCode switch
    {
        Full => Outages.Full,
        InputOutput or CannotOpen => Outages.Away,
        _ => null,
    };

    /// <summary>SQLite's write transaction has one writer.</summary>
    public Task LockChain(BundelDb db, Guid chain, CancellationToken cancel) => Task.CompletedTask;
}
