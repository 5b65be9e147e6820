// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

/// <summary>What differs between SQLite and PostgreSQL for the pipeline.</summary>
public interface IDatabaseFaults
{
    /// <summary>The broken unique index, by its name or as "table.column, table.column"; null when the fault is another one.</summary>
    string? UniqueViolation(DbUpdateException exception);

    /// <summary>True when others held the database too long, or two transactions waited for each other: nothing is stored, trying again helps.</summary>
    bool IsContention(Exception exception);

    /// <summary>True when the transaction was undone for another's sake and running it anew may well succeed.</summary>
    bool MayRunAgain(Exception exception);

    /// <summary>What to tell when the database is away, stops, or has no space left; null when the fault is another one.</summary>
    Problem? Outage(Exception exception);

    /// <summary>Serialises writers of one audit chain within the transaction; nothing to do where there is one writer anyway.</summary>
    Task LockChain(BundelDb db, Guid chain, CancellationToken cancel);
}
