// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

/// <summary>What differs between SQLite and PostgreSQL for the pipeline.</summary>
public interface IDatabaseFaults
{
    /// <summary>Name of the broken unique index, or null when the fault is another one.</summary>
    string? UniqueViolation(DbUpdateException exception);

    /// <summary>Serialises writers of one audit chain within the transaction; nothing to do where there is one writer anyway.</summary>
    Task LockChain(BundelDb db, Guid chain, CancellationToken cancel);
}
