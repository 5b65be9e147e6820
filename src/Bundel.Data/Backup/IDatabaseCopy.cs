// SPDX-License-Identifier: EUPL-1.2
using Bundel.Data.Checking;

namespace Bundel.Data.Backup;

/// <summary>Copies a whole database to a file and back; both happen whole or not at all.</summary>
internal interface IDatabaseCopy
{
    /// <summary>"sqlite" or "postgresql".</summary>
    string Kind { get; }

    /// <summary>A consistent copy while others go on writing, with the sums of exactly the rows that are in it.</summary>
    Task<Result<IReadOnlyList<TableSum>>> Dump(string file, CancellationToken cancel);

    /// <summary>Replaces the contents of the database.</summary>
    Task<Problem?> Restore(string file, CancellationToken cancel);

    /// <summary>The sums of the database as it is.</summary>
    Task<IReadOnlyList<TableSum>> Sums(CancellationToken cancel);
}
